import type { OpeningPeriod } from '../../model/feed.js';
import type { CanonicalOffice } from '../canonical.js';

type CanonicalPeriods = NonNullable<CanonicalOffice['hours']>['periods'];

/** Turns “Monday to Friday, 08:00 to 16:00” into one period for each day, in the order of the week. */
export function expandPeriods(periods: CanonicalPeriods): OpeningPeriod[] {
  return periods
    .flatMap(({ days, opens, closes }) =>
      days.map((weekday) => ({ weekday, opensMinutes: countMinutes(opens), closesMinutes: countMinutes(closes) })),
    )
    .sort((a, b) => a.weekday - b.weekday || a.opensMinutes - b.opensMinutes);
}

function countMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
