import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { localeCodes } from '../src/model/locale-codes.js';

/** Puts the story on a page of the chosen language, direction and colour scheme, as wide as asked for. */
const onPage: Decorator = (story, { globals, parameters }) => {
  const lang = String(parameters['lang'] ?? globals['lang']);
  const width = parameters['width'] ? `${parameters['width']}px` : 'auto';
  const scheme = String(parameters['scheme'] ?? globals['scheme']);
  document.documentElement.style.colorScheme = scheme;
  return html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'} style="max-inline-size: ${width}">
    ${story()}
  </div>`;
};

const preview: Preview = {
  decorators: [onPage],
  globalTypes: {
    lang: {
      description: 'Language of the page',
      toolbar: { title: 'Language', icon: 'globe', items: [...localeCodes], dynamicTitle: true },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: { title: 'Scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { lang: 'en', scheme: 'light' },
  parameters: { a11y: { test: 'error' }, controls: { expanded: true } },
};

export default preview;
