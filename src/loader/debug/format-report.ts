import type { ReportSection } from './describe-report.js';
import type { Trouble } from './trouble.js';

/** What the panel and the text of the report say. */
export interface ReportWords {
  readonly title: string;
  /** What stands above the troubles, or that there are none. */
  readonly verdict: string;
  readonly troubles: readonly Trouble[];
  readonly sections: readonly ReportSection[];
}

/** The report as plain text, for a letter or a ticket. */
export function formatReport({ title, verdict, troubles, sections }: ReportWords): string {
  const blocks = [
    `${title}\n${verdict}`,
    ...troubles.map(({ text, mend, lines }) =>
      [`! ${text}`, `  → ${mend}`, ...lines.map((line) => `    ${line}`)].join('\n'),
    ),
    ...sections.map(({ title: heading, rows }) =>
      [`${heading}`, ...rows.map(({ term, value }) => `  ${term}: ${value}`)].join('\n'),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}
