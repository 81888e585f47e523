import type { Content } from '../content.js';
import type { ContentReport, Gap } from './content-report.js';
import { countCoverage } from './count-coverage.js';
import { findDeadEnds } from './find-dead-ends.js';
import { findMissing } from './find-missing.js';
import { findPictureGaps } from './find-picture-gaps.js';
import { findStale, subtractMonths } from './find-stale.js';
import { findUnsourced } from './find-unsourced.js';
import { gapKindNames } from './gap-kinds.js';
import { listEntries } from './list-entries.js';

export interface ReportOptions {
  /** The day for which the report is made, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly staleMonths: number;
}

/** Looks through checked content as an editor would. The same content and options give the same report. */
export function buildReport(content: Content, { asOf, staleMonths }: ReportOptions): ContentReport {
  const lists = listEntries(content);
  const { coverage, gaps: untranslated } = countCoverage(content);
  const gaps = [
    ...findMissing(content, lists),
    ...findStale(content, lists, { asOf, staleBefore: subtractMonths(asOf, staleMonths) }),
    ...untranslated,
    ...findUnsourced(content, lists),
    ...findPictureGaps(content),
    ...findDeadEnds(content, lists),
  ];
  return {
    reportVersion: '1.0',
    asOf,
    contentAsOf: content.feed.asOf,
    staleMonths,
    counts: {
      partners: content.partners.size,
      events: [...content.events.values()].flat().length,
      places: content.highlights.length,
      offices: content.offices.size,
      pictures: content.media.size,
    },
    coverage,
    gaps: gaps.sort(compareKinds),
  };
}

// The sort is stable: within a kind the order of the documents stays.
function compareKinds(a: Gap, b: Gap): number {
  return gapKindNames.indexOf(a.kind) - gapKindNames.indexOf(b.kind);
}
