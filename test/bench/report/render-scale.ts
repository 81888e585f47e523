import { formatFigure, formatRatio, formatSpread } from './format-figures.ts';
import { renderFigures } from './render-tables.ts';
import { renderTable } from './render-table.ts';
import { scaleKeys, widgetKeys } from '../scale/run-scale.ts';
import type { Scale } from '../scale/run-scale.ts';

/** The tables of the scale set, each with its title. */
export function renderScale(scale: Scale): { readonly title: string; readonly table: string }[] {
  const { events, manyToFew, widgets, perWidget, cycles, update } = scale;
  return [
    { title: 'Few events and many', table: renderFigures(events, scaleKeys) },
    {
      title: 'Few widgets and many',
      table: renderFigures(widgets, widgetKeys),
    },
    {
      title: 'One more of them',
      table: renderTable(
        ['what', 'figure'],
        [
          ['main thread with 10,000 events against ten', formatRatio(manyToFew)],
          ['main thread for one more widget, ms', perWidget.cpuMs.median.toFixed(1)],
          ['heap for one more widget, kB', formatSpread('heapBytes', perWidget.heapBytes)],
          ...widgets.map(({ title, requestsPerFeed }) => [`requests of one feed, ${title}`, String(requestsPerFeed)]),
          [
            `heap growth after ${cycles.cycles} widgets came and went, kB`,
            formatFigure('heapBytes', cycles.heapGrowthBytes),
          ],
          ['a widget that comes and goes, ms', cycles.msPerCycle.toFixed(1)],
          ['DOM records when one event changes', `${update.changed.records} (${update.changed.nodes} nodes)`],
          ['DOM records when the same feed comes again', String(update.unchanged.records)],
        ],
      ),
    },
  ];
}
