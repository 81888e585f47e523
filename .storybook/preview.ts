import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import customElements from '../dist/npm/custom-elements.json' with { type: 'json' };
import { resetFeedStore } from '../src/feed/feed-store.js';
import { describeElement } from './describe-element.js';
import type { Manifest } from './describe-element.js';
import { loadHostStyles, onPage } from './on-page.js';
import { globalTypes, initialGlobals } from './toolbars.js';
import './preview.css';

setCustomElementsManifest(customElements);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onPage],
  loaders: [loadHostStyles],
  beforeEach({ viewMode }) {
    // A story begins as on a page just opened, whatever the one before it has fetched. On a page of documentation
    // stories stand beside each other and share what they fetch, as widgets on a page do.
    if (viewMode === 'story') resetFeedStore();
  },
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      extractArgTypes: (tagName: string) => describeElement(customElements as Manifest, tagName),
    },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Start',
          'Design',
          'Elements',
          ['City profile', 'Cooperation timeline', 'Contact person', 'Tourism highlight'],
          'Guidance',
        ],
      },
    },
  },
};

export default preview;
