import type { Plugin } from 'vite';

const helperImport = /import \{ \w+ as (__exportAll) \} from "[^"]*rolldown-runtime[^"]*";\n?/;

/**
 * Takes the bundler's helper out of chunks that want it for an empty namespace alone: a module that only defines an
 * element exports nothing, and the helper would cost every page a request of its own.
 */
export function plainNamespaces(): Plugin {
  return {
    name: 'plain-namespaces',
    renderChunk(code) {
      const plain = code.replace(/\/\* @__PURE__ \*\/ __exportAll\(\{\}\)/g, '{}');
      if (plain === code || /__exportAll\(/.test(plain)) return null;
      return plain.replace(helperImport, '');
    },
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      for (const file of files) {
        const isHelper = file.type === 'chunk' && file.fileName.includes('rolldown-runtime');
        const name = file.fileName.replace(/^.*\//, '');
        const isWanted = files.some((other) => other.type === 'chunk' && other.code.includes(name));
        if (isHelper && !isWanted) Reflect.deleteProperty(bundle, file.fileName);
      }
    },
  };
}
