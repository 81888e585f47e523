import type { Plugin } from 'vite';

/**
 * Asks for the chunks that an element's chunk imports at the same time as for that chunk itself: otherwise the browser
 * hears of them only when the first one has arrived, which on a slow network costs a page half a second.
 */
export function parallelImports(): Plugin {
  return {
    name: 'parallel-imports',
    generateBundle(_options, bundle) {
      for (const entry of Object.values(bundle)) {
        if (entry.type !== 'chunk' || !entry.isEntry) continue;
        entry.code = entry.code.replace(
          /import\(([`"'])\.\/(chunks\/[\w-]+\.define-[^`"']+)\1\)/g,
          (own: string, _quote: string, name: string) => {
            const chunk = bundle[name];
            const imports = chunk?.type === 'chunk' ? chunk.imports.filter((each) => each in bundle) : [];
            // Why one of them cannot be had is told by the import of the element itself.
            return `(${[...imports.map((each) => `import("./${each}").catch(()=>{})`), own].join()})`;
          },
        );
      }
    },
  };
}
