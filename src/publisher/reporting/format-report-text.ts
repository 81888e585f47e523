import type { ToolLanguage } from '../commands/command.js';
import { alignTable } from './align-table.js';
import { arrangeGaps, type GapGroup, type GapItem, type PartnerGaps } from './arrange-gaps.js';
import { gapSections, type ContentReport, type Coverage, type TextTally } from './content-report.js';
import { countPercent, reportWords, sectionTitles, type ReportWords } from './report-words.js';

/** The report for a terminal: two tables, then the lists. */
export function formatReportText(report: ContentReport, language: ToolLanguage): string {
  const words = reportWords[language];
  const { asOf, contentAsOf, staleMonths, counts, coverage } = report;
  const pages = arrangeGaps(report, language);
  const blocks = [
    underline(words.title, '='),
    ...wrap(words.asOf(asOf, contentAsOf, staleMonths)),
    words.counts(counts.partners, counts.events, counts.places, counts.offices, counts.pictures),
    '',
    underline(words.coverageTitle, '-'),
    ...wrap(words.coverageHint),
    '',
    formatCoverage(coverage, words),
    '',
    underline(words.gapsTitle, '-'),
    ...(pages.length > 0
      ? [...wrap(words.gapsHint), '', formatCounts(pages, language), ...pages.map((page) => formatPage(page, words))]
      : [words.noGaps]),
  ];
  return `${blocks.join('\n')}\n`;
}

/** The table partner × locale. The partner's own language bears a star. */
export function formatCoverage({ locales, pages, all }: Coverage, words: ReportWords): string {
  const formatRow = (name: string, tally: TextTally, own?: string): string[] => [
    name,
    String(tally.texts),
    ...locales.map((locale) => {
      const percent = String(countPercent(tally.translated[locale], tally.texts));
      return `${percent}${locale === own ? '*' : ' '}`;
    }),
  ];
  return alignTable([
    [words.page, words.texts, ...locales.map((locale) => `${locale} `)],
    ...pages.map((page) => formatRow(page.partner, page, page.locale)),
    formatRow(words.all, all),
  ]);
}

function formatCounts(pages: readonly PartnerGaps[], language: ToolLanguage): string {
  const words = reportWords[language];
  const titles = gapSections.map((section) => sectionTitles[section][language].toLowerCase());
  const rows = pages.map(({ id, counts, total }) => [
    id ?? words.none,
    ...gapSections.map((section) => String(counts[section])),
    String(total),
  ]);
  return alignTable([[words.page, ...titles.map((title) => ` ${title}`), ` ${words.sum}`], ...rows]);
}

function formatPage({ title, total, sections }: PartnerGaps, words: ReportWords): string {
  const blocks = sections.map((section) =>
    ['', `  ${section.title}`, ...section.groups.flatMap((group) => formatGroup(group))].join('\n'),
  );
  return ['', underline(`${title}: ${words.gaps(total)}`, '-'), ...blocks].join('\n');
}

function formatGroup({ heading, file, items }: GapGroup): string[] {
  const line = `    ${heading} (${file})`;
  const [only] = items;
  if (!only) return [line];
  if (items.length === 1 && !only.name) return [`${line}: ${formatItem(only)}`];
  // Ids alone fit on a few lines; so does a list so long that nobody reads it name by name.
  const isRunIn = items.every(({ detail }) => !detail) && (items.length > 12 || items.every(({ name }) => !name));
  if (isRunIn) return [line, ...wrap(items.map(({ id }) => id).join(', '), 6)];
  return [line, ...items.map((item) => `      · ${formatItem(item)}`)];
}

function formatItem({ id, name, detail }: GapItem): string {
  const label = [id, name && `“${name}”`].filter(Boolean).join(' ');
  return [label, detail].filter(Boolean).join(': ');
}

/** Breaks a text into lines of at most 80 columns, the indent among them. */
function wrap(text: string, indent = 0): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= 80 - indent) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => ' '.repeat(indent) + line);
}

function underline(text: string, mark: string): string {
  return `${text}\n${mark.repeat([...text].length)}`;
}
