import type { ToolLanguage } from '../commands/command.js';
import { buildPage } from '../reporting/build-page.js';
import { markup, type Markup } from '../reporting/markup.js';
import { arrangeChanges, type ChangeDetail, type ChangedEntry, type DetailText } from './arrange-changes.js';
import { differenceWords } from './difference-words.js';
import type { FeedDifference } from './feed-difference.js';
import { changeMarks } from './format-difference-text.js';

/** The changes as one static page. */
export function formatDifferenceHtml(difference: FeedDifference, language: ToolLanguage): string {
  const words = differenceWords[language];
  const { changes, slices } = difference;
  const sections = arrangeChanges(difference, language).map(
    ({ title, entries }) => markup`<h2>${title}</h2>
${entries.map(renderEntry)}`,
  );
  const sum = words.sum(changes.length, slices.changed, Math.max(slices.old, slices.new));
  const lead = changes.length === 0 ? words.nothing : sum;
  return buildPage(
    words.title,
    language,
    markup`<p>${lead}</p>
${sections}`,
  );
}

function renderEntry({ kind, title, verb, where, details }: ChangedEntry): Markup {
  const ending = verb === undefined ? undefined : markup`<p>${verb} · <span class="quiet">${where}</span></p>\n`;
  return markup`<div class="change">
<h3><span class="mark" aria-hidden="true">${changeMarks[kind]}</span>${title}</h3>
${ending}${details.map(renderDetail)}</div>
`;
}

function renderDetail({ what, where, before, after }: ChangeDetail): Markup {
  const texts = [before && renderText('del', before), after && renderText('ins', after)];
  return markup`<div class="pair">
<p>${what} · <span class="quiet">${where}</span></p>
${texts.filter((text) => text !== undefined)}</div>
`;
}

// Each text brings its language, and its direction is found by its letters. Colour repeats what the mark says.
function renderText(name: 'del' | 'ins', { text, lang }: DetailText): Markup {
  const words = lang === undefined ? markup`<bdi>${text}</bdi>` : markup`<bdi lang="${lang}">${text}</bdi>`;
  const renderMark = (mark: string): Markup => markup`<span class="mark" aria-hidden="true">${mark}</span>`;
  return name === 'del'
    ? markup`<p>${renderMark(changeMarks.removed)}<del>${words}</del></p>\n`
    : markup`<p>${renderMark(changeMarks.added)}<ins>${words}</ins></p>\n`;
}
