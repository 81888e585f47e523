import type { Plugin } from 'vite';

/**
 * Takes out of the style sheet of GOV.UK Frontend what is not for us: its font is licensed to services of the British
 * government alone (it names Arial for everybody else), and its addresses are those of such a service's server.
 */
export function withoutCrownAssets(): Plugin {
  return {
    name: 'without-crown-assets',
    enforce: 'pre',
    transform(code, id) {
      const [path = ''] = id.split('?');
      if (!path.endsWith('/govuk-frontend.min.css')) return undefined;
      return code.replace(/@font-face\{[^}]*\}/g, '').replace(/url\(\/assets\/[^)]*\)/g, 'none');
    },
  };
}
