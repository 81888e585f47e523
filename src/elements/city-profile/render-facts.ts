import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { getPlainText } from '../../base/feed-text.js';
import { renderHeading } from '../../base/heading.js';
import type { KeyFact } from '../../model/feed.js';
import { icon, chevronIcon } from '../../styles/icons.js';
import { describeFact, describeFactValue } from './fact-words.js';
import type { ProfileView } from './profile-view.js';
import { renderOrigin } from './render-origin.js';

/** Characters of a note that a tile, and a row of the list, show without being asked. */
const shortNote = 40;
const shortRowNote = 100;

/** Characters of a figure that are too many for a large type. */
const longFigure = 13;

/** Those that are twice as wide as a digit: Chinese, Japanese, Korean. */
const wideCharacters = /[\u2e80-\uffff]/g;

/** The key facts: figures and dates as tiles, worded ones in a list below. */
export function renderFacts(facts: readonly KeyFact[], view: ProfileView): TemplateResult | typeof nothing {
  const { msg } = view.localize;
  const named = facts.filter((fact) => getLabel(fact, view));
  const figures = named.filter(isFigure);
  const worded = named.filter((fact) => !isFigure(fact));
  if (named.length === 0) return nothing;
  return html`
    <section class="facts" part="facts">
      ${renderHeading(
        view.headingLevel,
        msg('Key facts', { id: 'profile.facts', desc: 'Heading above figures on Bandung.' }),
        'subtitle',
      )}
      ${figures.length > 0 ? html`<dl class="tiles">${renderList(figures, shortNote, view)}</dl>` : nothing}
      ${worded.length > 0 ? html`<dl class="rows">${renderList(worded, shortRowNote, view)}</dl>` : nothing}
    </section>
  `;
}

/** A number or a date: what can be read at a glance. */
function isFigure({ value }: KeyFact): boolean {
  return typeof value === 'number' || (typeof value === 'object' && 'iso' in value);
}

function getLabel(fact: KeyFact, { localize, text }: ProfileView): unknown {
  return text(fact.label) ?? describeFact(localize.msg, fact.id);
}

function renderList(facts: readonly KeyFact[], noteLength: number, view: ProfileView): unknown {
  return repeat(
    facts,
    ({ id }) => id,
    (fact) => renderFact(fact, noteLength, view),
  );
}

function renderFact(fact: KeyFact, noteLength: number, view: ProfileView): TemplateResult {
  const value = describeFactValue(fact, view.localize.format, view.text);
  const isLong = typeof value === 'string' && value.replace(wideCharacters, '--').length >= longFigure;
  return html`
    <div>
      <dt class="small muted">${getLabel(fact, view)}</dt>
      <dd class="value ${isLong ? 'long' : ''}">${value}</dd>
      <dd class="more">${renderOrigin(fact, getLabel(fact, view), view)}${renderNote(fact, noteLength, view)}</dd>
    </div>
  `;
}

function renderNote(fact: KeyFact, noteLength: number, view: ProfileView): TemplateResult | typeof nothing {
  const { note } = fact;
  if (!note) return nothing;
  const words = view.text(note);
  if (getPlainText(note).length <= noteLength) return html`<p class="small muted">${words}</p>`;
  return html`<details class="note small">
    <summary>
      ${view.localize.msg('Note', { id: 'profile.note', desc: 'Opens a remark on a figure.' })}<span
        class="visually-hidden"
        >: ${getLabel(fact, view)}</span
      >${icon(chevronIcon)}
    </summary>
    <p class="muted">${words}</p>
  </details>`;
}
