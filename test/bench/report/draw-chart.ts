import { html, trust } from '../../../src/publisher/pages/html.ts';
import type { Markup } from '../../../src/publisher/pages/html.ts';
import type { MeasureKey } from '../measuring/run-rounds.ts';
import type { PeerGroup } from '../peers/peer.ts';
import type { PeerSummary } from '../summarize.ts';
import { formatFigure } from './format-figures.ts';
import { groupTitles } from './render-tables.ts';

const columns: readonly { readonly key: MeasureKey; readonly title: string }[] = [
  { key: 'totalBytes', title: 'on the wire, kB' },
  { key: 'cpuMs', title: 'main thread, ms' },
  { key: 'slowNetworkVisibleMs', title: 'visible on Slow 4G, ms' },
];

const labelWidth = 230;
const columnWidth = 210;
const barRoom = 140;
const rowHeight = 24;
const barHeight = 14;
const margin = 16;

/** Colours for both schemes, and a ground of its own: the chart is read wherever it stands. */
const style = `text{font:13px system-ui,sans-serif;fill:#1a2421}.head{font-weight:600}.small{font-size:12px;fill:#51605b}
.ground{fill:#fff}.bar{fill:#9aa8a2}.ours{fill:#0b5d4a}.spread{stroke:#1a2421;stroke-width:1.5}
@media (prefers-color-scheme:dark){text{fill:#e9f0ed}.small{fill:#a9b8b2}.ground{fill:#141d1a}.bar{fill:#6b7a74}.ours{fill:#7fd6bb}.spread{stroke:#e9f0ed}}`;

/** Bars of three measures for every page, each measure and group with a scale of its own that begins at nothing. */
export function drawChart(summaries: readonly PeerSummary[], note: string): string {
  const parts: Markup[] = [];
  let y = margin;
  for (const group of Object.keys(groupTitles) as Exclude<PeerGroup, 'nothing'>[]) {
    const rows = summaries.filter((summary) => summary.group === group);
    parts.push(drawHead(groupTitles[group], y));
    y += 34;
    parts.push(...rows.map((row, index) => drawRow(row, rows, y + index * rowHeight)));
    y += rows.length * rowHeight + 24;
  }
  parts.push(html`<text class="small" x="${margin}" y="${y}">${note}</text>`);
  const width = margin * 2 + labelWidth + columnWidth * columns.length;
  const height = y + margin;
  return `${html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-labelledby="title desc"
  >
    <title id="title">What the pages cost</title>
    <desc id="desc">${describeRows(summaries)}</desc>
    <style>
      ${trust(style)}
    </style>
    <rect class="ground" width="${width}" height="${height}" rx="8" />
    ${parts}
  </svg>`}\n`;
}

function drawHead(title: string, y: number): Markup {
  return html`<text class="head" x="${margin}" y="${y + 14}">${title}</text> ${columns.map(
      (column, index) =>
        html`<text class="small" x="${margin + labelWidth + index * columnWidth}" y="${y + 14}">${column.title}</text>`,
    )}`;
}

function drawRow(row: PeerSummary, rows: readonly PeerSummary[], y: number): Markup {
  return html`<text x="${margin}" y="${y + 12}">${row.title}</text> ${columns.map(({ key }, index) => {
      const { median, low, high } = row.figures[key];
      const most = Math.max(...rows.map(({ figures }) => figures[key].high));
      const left = margin + labelWidth + index * columnWidth;
      const scale = (value: number): string => ((Math.max(0, value) / most) * barRoom).toFixed(1);
      const middle = y + barHeight / 2;
      return html`<rect
          class="bar${row.id.startsWith('ours') && ' ours'}"
          x="${left}"
          y="${y}"
          width="${scale(median)}"
          height="${barHeight}"
          rx="2"
        />
        ${
          high > low &&
          html`<line
            class="spread"
            x1="${left + Number(scale(low))}"
            x2="${left + Number(scale(high))}"
            y1="${middle}"
            y2="${middle}"
          />`
        }
        <text class="small" x="${left + Number(scale(high)) + 6}" y="${y + 12}">${formatFigure(key, median)}</text>`;
    })}`;
}

/** The same for those who do not see it. */
function describeRows(summaries: readonly PeerSummary[]): string {
  return summaries
    .filter(({ group }) => group !== 'nothing')
    .map(({ title, group, figures }) => {
      const values = columns.map((column) => `${column.title} ${formatFigure(column.key, figures[column.key].median)}`);
      return `${groupTitles[group as 'whole' | 'timeline']}, ${title}: ${values.join('; ')}.`;
    })
    .join(' ');
}
