import type { ToolLanguage } from '../commands/command.js';
import { arrangeGaps, type GapGroup, type GapItem, type PartnerGaps } from './arrange-gaps.js';
import { buildPage } from './build-page.js';
import { gapSections, type ContentReport, type Coverage, type TextTally } from './content-report.js';
import { markup, type Markup } from './markup.js';
import { countPercent, reportWords, sectionTitles, type ReportWords } from './report-words.js';

/** From how many items on a list is set in columns. */
const longListLength = 12;

/** The report as one static page. */
export function formatReportHtml(report: ContentReport, language: ToolLanguage): string {
  const words = reportWords[language];
  const { asOf, contentAsOf, staleMonths, counts, coverage } = report;
  const pages = arrangeGaps(report, language);
  const content = markup`<p>${words.asOf(asOf, contentAsOf, staleMonths)}</p>
<p>${words.counts(counts.partners, counts.events, counts.places, counts.offices, counts.pictures)}</p>
<h2 id="coverage">${words.coverageTitle}</h2>
${renderCoverage(coverage, language)}
<h2 id="gaps">${words.gapsTitle}</h2>
${pages.length > 0 ? renderCounts(pages, language) : markup`<p>${words.noGaps}</p>`}
${pages.map((page) => renderPage(page, words))}`;
  return buildPage(words.title, language, content);
}

// The roles say what the elements are also where the styles have turned the rows of a table into blocks.
function renderCoverage({ locales, pages, all }: Coverage, language: ToolLanguage): Markup {
  const words = reportWords[language];
  const renderCells = (tally: TextTally, own?: string): Markup[] => [
    markup`<td role="cell" data-column="${words.texts}">${tally.texts}</td>`,
    ...locales.map((locale) => {
      const percent = countPercent(tally.translated[locale], tally.texts);
      const names = `${gradeShare(percent)}${locale === own ? ' own' : ''}`;
      const text = `${percent}${locale === own ? '*' : ''}`;
      return markup`<td role="cell" class="${names}" data-column="${locale}">${text}</td>`;
    }),
  ];
  return markup`<table role="table" class="shares">
<caption>${words.coverageHint}</caption>
${renderHead([words.page, words.texts, ...locales])}
<tbody role="rowgroup">
${pages.map((page) => renderRow(page.name[language], renderCells(page, page.locale)))}</tbody>
<tfoot role="rowgroup">
${renderRow(words.all, renderCells(all))}</tfoot>
</table>`;
}

function renderCounts(pages: readonly PartnerGaps[], language: ToolLanguage): Markup {
  const words = reportWords[language];
  const titles = [...gapSections.map((section) => sectionTitles[section][language]), words.sum];
  const rows = pages.map(({ id, title, counts, total }) => {
    const figures = [...gapSections.map((section) => counts[section]), total];
    const cells = figures.map((figure, index) => {
      const name = figure === 0 ? 'zero' : '';
      return markup`<td role="cell" class="${name}" data-column="${titles[index]}">${figure}</td>`;
    });
    return renderRow(markup`<a href="#${nameAnchor(id)}">${title}</a>`, cells);
  });
  return markup`<table role="table">
<caption>${words.gapsHint}</caption>
${renderHead([words.page, ...titles])}
<tbody role="rowgroup">
${rows}</tbody>
</table>`;
}

function renderHead(columns: readonly string[]): Markup {
  const cells = columns.map((column) => markup`<th role="columnheader" scope="col">${column}</th>`);
  return markup`<thead role="rowgroup"><tr role="row">${cells}</tr></thead>`;
}

function renderRow(name: string | Markup, cells: readonly Markup[]): Markup {
  return markup`<tr role="row"><th role="rowheader" scope="row">${name}</th>${cells}</tr>
`;
}

/** Colour repeats what the figure says. */
function gradeShare(percent: number): string {
  if (percent >= 100) return 'full';
  return percent >= 80 ? 'most' : percent >= 50 ? 'some' : 'few';
}

function renderPage({ id, title, total, sections }: PartnerGaps, words: ReportWords): Markup {
  const lists = sections.map(
    (section) => markup`<h4>${section.title}</h4>
<ul>
${section.groups.map((group) => renderGroup(group))}</ul>
`,
  );
  return markup`<section aria-labelledby="${nameAnchor(id)}">
<h3 id="${nameAnchor(id)}">${title}: ${words.gaps(total)}</h3>
${lists}</section>
`;
}

function nameAnchor(id: string | undefined): string {
  return id === undefined ? 'no-page' : `page-${id}`;
}

function renderGroup({ heading, file, items }: GapGroup): Markup {
  const where = markup`<code class="quiet">${file}</code>`;
  const [only] = items;
  if (!only) return markup`<li>${heading} ${where}</li>\n`;
  if (items.length === 1 && !only.name) return markup`<li>${heading} ${where}: ${renderItem(only)}</li>\n`;
  const name = items.length > longListLength ? 'long' : '';
  return markup`<li>${heading} ${where}
<ul class="${name}">
${items.map((item) => markup`<li>${renderItem(item)}</li>\n`)}</ul></li>
`;
}

function renderItem({ id, name, detail }: GapItem): Markup {
  const parts = [name && markup`${name} `, id && markup`<code>${id}</code>`, detail && markup`: ${detail}`];
  const [first, ...rest] = parts.filter((part) => typeof part === 'object');
  // A detail alone needs no colon.
  return first && !name && !id ? markup`${detail}` : markup`${first}${rest}`;
}
