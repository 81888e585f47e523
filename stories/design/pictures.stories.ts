import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../../src/elements/city-profile/city-profile.define.js';
import '../../src/elements/contact-person/contact-person.define.js';
import '../../src/elements/cooperation-timeline/cooperation-timeline.define.js';
import { realFeed } from '../story-feed.js';
import { computeContrast } from './contrast.js';
import { renderSample } from './design-sample.js';
import { hostLooks } from './host-looks.js';
import { pairs, resolveToken, tokens } from './tokens.js';
import type { Sight } from './tokens.js';

export default {
  title: 'Design/Visual language',
  tags: ['!autodocs'],
  parameters: { docs: { source: { code: null } }, controls: { disable: true } },
};

type Picture = StoryObj;

const columns = 'story-columns';
const moment = new Date('2026-11-24T05:00:00Z');

/** The same mountains at three widths: nothing is stretched, the wider widget sees more. */
export const Ridge: Picture = {
  render: () => html`
    <div style="display: grid; gap: 1rem">
      ${[240, 480, 1200].map(
        (width) =>
          html`<div style="max-inline-size: ${width}px">
            ${renderSample(html`<p class="small muted">${width} px</p>`, { hasRidge: true })}
          </div>`,
      )}
    </div>
  `,
};

const sizes = [
  ['1.75em', 'the city’s name in its profile', 700],
  ['1.375em', 'heading of a widget, figures, years', 700],
  ['1.125em', 'headings within, long figures', 700],
  ['1em', 'words', 400],
  ['0.875em', 'labels, chips, sources, notes', 400],
] as const;

export const Type: Picture = {
  render: () =>
    renderSample(
      html`${sizes.map(
        ([size, where, weight]) =>
          html`<div>
            <p style="font-size: ${size}; font-weight: ${weight}; line-height: 1.3">Gunung Tangkuban Parahu</p>
            <p class="small muted"><code>${size}</code> · ${where}</p>
          </div>`,
      )}`,
    ),
};

const gaps = [
  ['0.25em', 'lines that belong together'],
  ['0.5em', 'the parts of an entry'],
  ['0.75em', 'rows of a list, controls'],
  ['1em', 'sections; the edge of a widget, less in a narrow one'],
  ['2em', 'columns'],
] as const;

export const Spacing: Picture = {
  render: () =>
    renderSample(
      html`${gaps.map(
        ([gap, where]) =>
          html`<div>
            <div class="gap" style="--gap: ${gap}"></div>
            <p class="small muted"><code>${gap}</code> · ${where}</p>
          </div>`,
      )}`,
    ),
};

export const Colours: Picture = {
  render: (_args, { globals }) => {
    const sight = { isDark: globals['scheme'] === 'dark', hasMoreContrast: false };
    return renderSample(
      html`<ul class="row">
        ${tokens
          .filter(({ kind }) => kind === 'colour')
          .map(({ name, role }) => {
            const value = resolveToken(name, sight);
            return html`<li>
              <div class="swatch" style=${styleMap({ background: value })}></div>
              <p class="small"><b>${name.replace(/^--bandung-(color-)?/, '')}</b> <code>${value}</code></p>
              <p class="small muted">${role}</p>
            </li>`;
          })}
      </ul>`,
    );
  },
};

const sights: readonly [string, Sight][] = [
  ['light', { isDark: false, hasMoreContrast: false }],
  ['dark', { isDark: true, hasMoreContrast: false }],
  ['light, more contrast', { isDark: false, hasMoreContrast: true }],
  ['dark, more contrast', { isDark: true, hasMoreContrast: true }],
];

const shorten = (name: string): string => name.replace('--bandung-color-', '');

/** Computed from the tokens as this page is shown, not copied. */
export const Contrast: Picture = {
  render: () =>
    html`<div style="overflow-x: auto" tabindex="0" role="region" aria-label="Contrast of the colours">
      <table style="border-collapse: collapse; font: 0.875rem/1.5 sans-serif; text-align: start">
        <thead>
          <tr>
            ${['on what stands what', 'where', 'at least', ...sights.map(([name]) => name)].map(
              (words) => html`<th scope="col" style="padding: 0.25rem 0.75rem; text-align: start">${words}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${pairs.map(
            ({ front, ground, least, where }) =>
              html`<tr style="border-block-start: 1px solid #8888">
                <th scope="row" style="padding: 0.25rem 0.75rem; text-align: start; font-weight: 400">
                  ${shorten(front)} on ${shorten(ground)}
                </th>
                <td style="padding: 0.25rem 0.75rem">${where}</td>
                <td style="padding: 0.25rem 0.75rem">${least}</td>
                ${sights.map(([, sight]) => renderRatio(resolveToken(front, sight), resolveToken(ground, sight), least))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
};

function renderRatio(front: string, ground: string, least: number): TemplateResult {
  const ratio = computeContrast(front, ground) ?? 0;
  return html`<td style="padding: 0.25rem 0.75rem; white-space: nowrap">
    <span
      aria-hidden="true"
      style=${styleMap({ display: 'inline-block', border: `0.3em solid ${ground}`, inlineSize: '0.9em', blockSize: '0.9em', background: front, verticalAlign: 'middle' })}
    ></span>
    ${ratio.toFixed(1)} ${ratio < least ? html`<b>too little</b>` : nothing}
  </td>`;
}

export const Shape: Picture = {
  render: () =>
    renderSample(html`
      <div class="row">
        <div class="frame">A card: one line around, corners of <code>0.5em</code></div>
        <div class="panel">A panel: what matters most, a line before it, square</div>
        <div><span class="chip">a label</span></div>
        <div><button class="chip" type="button" aria-pressed="true">chosen</button></div>
        <div><button class="chip" type="button" aria-pressed="false">to choose</button></div>
        <div><button class="button" type="button">the one thing to do</button></div>
        <div><button class="button quiet" type="button">another thing to do</button></div>
        <div><a href="#shape">a link</a></div>
      </div>
    `),
};

const profile = (attributes: { partner: string; lang?: string; limit?: number }): TemplateResult =>
  html`<bandung-city-profile
    partner=${attributes.partner}
    lang=${attributes.lang ?? nothing}
    feed=${realFeed}
    .now=${moment}
  ></bandung-city-profile>`;

export const LightAndDark: Picture = {
  render: () => html`
    <div class=${columns}>
      ${['light', 'dark'].map(
        (scheme) =>
          html`<div style=${styleMap({ 'color-scheme': scheme, background: scheme === 'dark' ? '#0c1210' : '#fff' })}>
            ${profile({ partner: 'braunschweig' })}
          </div>`,
      )}
    </div>
  `,
};

/** What the media query sets where a visitor asks for more contrast, set here by hand. */
export const MoreContrast: Picture = {
  render: (_args, { globals }) => {
    const sight = { isDark: globals['scheme'] === 'dark', hasMoreContrast: true };
    const set = tokens.filter(({ moreContrast }) => moreContrast).map(({ name }) => [name, resolveToken(name, sight)]);
    return html`<div style=${styleMap(Object.fromEntries(set) as Record<string, string>)}>
      <bandung-contact-person partner="braunschweig" feed=${realFeed} .now=${moment}></bandung-contact-person>
    </div>`;
  },
};

/** One widget in the looks of three design systems: ten tokens each, nothing else. */
export const InThreeLooks: Picture = {
  render: () => html`
    <div class=${columns} style="color-scheme: light; background: #fff; color: #1a2421">
      ${hostLooks.map(
        ({ title, values }) =>
          html`<div
            style=${styleMap(Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value])))}
          >
            <p style="margin-block: 0 0.5rem; font-family: sans-serif">${title}</p>
            ${profile({ partner: 'fort-worth' })}
          </div>`,
      )}
    </div>
  `,
};

/** A narrow list, and wide a table of what was done and what came of it. */
export const TimelineNarrowAndWide: Picture = {
  render: () => html`
    <div style="display: grid; gap: 1rem">
      ${[320, 1200].map(
        (width) =>
          html`<div style="max-inline-size: ${width}px">
            <bandung-cooperation-timeline
              partner="fort-worth"
              limit="2"
              feed=${realFeed}
              .now=${moment}
            ></bandung-cooperation-timeline>
          </div>`,
      )}
    </div>
  `,
};
