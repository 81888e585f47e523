import type { Plugin } from 'vite';

/** Small modules that the loader and the chunks both need. */
const shared = /\/(page-registry|element-names|request-options|locale-imports)\.js$/;

/**
 * Gives the loader's entry its own copy of the small modules that it shares with chunks. As a chunk they would cost the
 * page a request before anything else, and chunks must not import the entry: under another query it would run twice.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || !shared.test(source) || !/src\/loader\/(?!upgrade-marks)/.test(importer)) return undefined;
      const resolved = await this.resolve(source, importer.replace(/\?.*$/, ''), { skipSelf: true });
      return resolved && `${resolved.id}?entry`;
    },
  };
}
