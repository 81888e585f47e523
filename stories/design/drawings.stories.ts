import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import content from '../../demo/content/countries.json' with { type: 'json' };
import * as contactIcons from '../../src/elements/contact-person/contact-icons.js';
import { kindIcons } from '../../src/elements/cooperation-timeline/kind-icons.js';
import { highlightCategories } from '../../src/model/vocabulary.js';
import { drawing } from '../../src/styles/drawings.js';
import * as sharedIcons from '../../src/styles/icons.js';
import { renderSample } from './design-sample.js';

export default {
  title: 'Design/Drawings and icons',
  parameters: { docs: { source: { code: null } }, controls: { disable: true } },
};

/** One scene for each category of places, where the feed has no photograph: three tones, no words, no people. */
export const Drawings: StoryObj = {
  render: () =>
    renderSample(
      html`<ul class="row">
        ${highlightCategories.map((category) => html`<li>${drawing(category)}<code>${category}</code></li>`)}
      </ul>`,
    ),
};

/** The drawings in the tones of a page of another colour. */
export const DrawingsInOtherTones: StoryObj = {
  render: () =>
    html`<div style="--bandung-drawing-1: #1d4f91; --bandung-drawing-2: #a9c4e4; --bandung-drawing-3: #f2b632">
      ${renderSample(
        html`<ul class="row">
          ${highlightCategories.map((category) => html`<li>${drawing(category)}<code>${category}</code></li>`)}
        </ul>`,
      )}
    </div>`,
};

const shared = Object.entries(sharedIcons).flatMap(([name, path]) =>
  typeof path === 'string' ? [[name, path] as const] : [],
);

function renderIcons(icons: readonly (readonly [string, string])[]): TemplateResult {
  return html`<ul class="row">
    ${icons.map(
      ([name, path]) =>
        html`<li class="action">
          <span class="large-icon">${sharedIcons.icon(path)}</span><code>${name.replace(/Icon$/, '')}</code>
        </li>`,
    )}
  </ul>`;
}

/** Lines of 1.5 on a grid of 16, in the colour and size of the words beside them. None stands without words. */
export const Icons: StoryObj = {
  render: () => renderSample(renderIcons([...shared, ...Object.entries(contactIcons)])),
};

/** The markers of the timeline: one shape for each kind of event. */
export const KindsOfEvents: StoryObj = {
  render: () => renderSample(renderIcons(Object.entries(kindIcons))),
};

/** Tangkuban Parahu stands in the middle at any width; the line is never stretched. */
export const Ridge: StoryObj = {
  render: () =>
    html`<div style="display: grid; gap: 1rem">
      ${[240, 480, 1200].map(
        (width) =>
          html`<div style="max-inline-size: ${width}px">
            ${renderSample(html`<p class="small muted">${width} px</p>`, { hasRidge: true })}
          </div>`,
      )}
    </div>`,
};

const flags = Object.entries(content.countries).map(([code, { name, flag }]) => ({
  code,
  name: name.en,
  src: new URL(`../../demo/content/media/flags/${code.toLowerCase()}.webp`, import.meta.url).href,
  size: flag,
}));

/**
 * Flags are content, not design: they come with the feed, each with its credit, and keep their own colours in every
 * scheme. A thin line sets white ones off.
 */
export const Flags: StoryObj = {
  render: () =>
    renderSample(
      html`<ul class="row">
        ${flags.map(
          ({ name, src, size }) =>
            html`<li>
              <img class="flag" src=${src} width=${size.width} height=${size.height} alt="" />
              <p class="small">${name}</p>
            </li>`,
        )}
      </ul>`,
    ),
};
