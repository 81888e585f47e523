import type { Plugin } from 'vite';

const original = /[\w$]+\?[\w$]+\.createPolicy\("lit-html",\{createHTML:([\w$]+)=>\1\}\):void 0/;

/** Goes through the policy that the loader has prepared, at the moment a template is made. */
const replacement =
  '{createHTML:m=>{const p=globalThis[Symbol.for("bandung-widgets")]?.policy;return p?p.createHTML(m):m}}';

/**
 * Lit creates a Trusted Types policy named `lit-html` while it loads, and throws where a page's list does not name it
 * or another copy of Lit has taken the name. The bundled Lit asks for the policy that `trusted-types.ts` prepared
 * under a name that the page allows.
 */
export function sharedPolicy(): Plugin {
  return {
    name: 'shared-policy',
    transform(code, id) {
      if (!/lit-html\/lit-html\.js(\?|$)/.test(id)) return undefined;
      if (!original.test(code)) throw new Error('shared-policy: lit-html creates its policy in another way now.');
      return { code: code.replace(original, replacement), map: null };
    },
  };
}
