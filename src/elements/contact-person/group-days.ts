import type { OpeningPeriod } from '../../model/feed.js';

/** Days in a row with the same hours; `periods` is empty for days on which the office is closed. */
export interface DayGroup {
  /** 1 (Monday) to 7. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly periods: readonly OpeningPeriod[];
}

/** The seven days of the week, those with equal hours together where they follow each other. */
export function groupDays(periods: readonly OpeningPeriod[]): DayGroup[] {
  const groups: DayGroup[] = [];
  for (let day = 1; day <= 7; day += 1) {
    const own = periods
      .filter(({ weekday }) => weekday === day)
      .sort((first, second) => first.opensMinutes - second.opensMinutes);
    const last = groups.at(-1);
    if (last && isSameDay(last.periods, own)) groups[groups.length - 1] = { ...last, lastDay: day };
    else groups.push({ firstDay: day, lastDay: day, periods: own });
  }
  return groups;
}

function isSameDay(first: readonly OpeningPeriod[], second: readonly OpeningPeriod[]): boolean {
  return (
    first.length === second.length &&
    first.every(
      ({ opensMinutes, closesMinutes }, index) =>
        opensMinutes === second[index]?.opensMinutes && closesMinutes === second[index].closesMinutes,
    )
  );
}

/** Whether a day has no closing time. */
export function isWholeDay({ opensMinutes, closesMinutes }: OpeningPeriod): boolean {
  return opensMinutes === 0 && closesMinutes === 24 * 60;
}
