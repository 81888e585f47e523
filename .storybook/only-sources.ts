import type { Plugin } from 'vite';

/** A plugin of the project's build, kept to the library's own modules: stories are written for Storybook alone. */
export function onlySources(plugin: Plugin): Plugin {
  const { transform } = plugin;
  if (typeof transform !== 'function') return plugin;
  return {
    ...plugin,
    transform(code, id, options) {
      return id.includes('/src/') ? transform.call(this, code, id, options) : undefined;
    },
  };
}
