import type { PartialDate } from '../model/partial-date.js';
import { readClock } from '../model/zone.js';
import type { Formats } from './formats.js';
import type { Grammar } from './grammar.js';

/** Writes by the patterns of a grammar, without an `Intl` object: for a language without a region of its own. */
export function buildPlainFormats(grammar: Grammar): Formats {
  const number = (value: number): string => formatNumber(value, grammar);
  const date = ({ year, month, day }: PartialDate, style = 'long'): string => {
    const isShort = style === 'short';
    const patterns = (isShort && grammar.shortDates) || grammar.dates;
    const names = isShort ? grammar.shortMonths : grammar.months;
    const pattern = patterns[month === undefined ? 0 : day === undefined ? 1 : 2] ?? '';
    return pattern.replace(/\{(\w)\}/g, (_all, field: string) =>
      String(
        field === 'y'
          ? year
          : field === 'd'
            ? (day === 1 && grammar.firstDay) || day
            : field === 'm'
              ? month
              : names?.[(month ?? 1) - 1],
      ),
    );
  };
  const time = (minutes: number): string => formatTime(minutes, grammar.time);
  return {
    number,
    plural: (count) => selectPlural(count, grammar.plurals),
    figure: (value, unit, written) => written ?? `${number(value)}${unitSigns.get(unit) ?? ''}`,
    distance: (km, written) => written ?? `${number(Math.round(km))} km`,
    date,
    span: ({ start, end, isOpenEnded }, written, openEnd) => {
      if (isOpenEnded) return openEnd(date(start));
      return written ?? (!end || end.iso === start.iso ? date(start) : `${date(start)} – ${date(end)}`);
    },
    moment: (timeMs) => {
      const { year, month, day, minutes } = readClock(new Date(timeMs), -new Date(timeMs).getTimezoneOffset());
      return `${date({ iso: '', year, month, day }, 'short')}${grammar.moment}${time(minutes)}`;
    },
    clock: ({ weekday, minutes }) =>
      grammar.clock.replace('{w}', grammar.shortWeekdays[weekday - 1] ?? '').replace('{t}', time(minutes)),
    time,
    period: ({ opensMinutes, closesMinutes }) => time(opensMinutes) + grammar.between + time(closesMinutes),
    weekdays: (firstDay, lastDay) => {
      const [first = '', last] = [grammar.weekdays[firstDay - 1], grammar.weekdays[lastDay - 1]];
      return first === last ? first : `${first}${grammar.betweenDays}${last}`;
    },
    hours: (minutes) => {
      const count = Math.abs(minutes) / 60;
      const form = grammar.hours[selectPlural(count, grammar.plurals)] ?? grammar.hours.other ?? '{n}';
      return form.replace('{n}', number(count));
    },
  };
}

function formatTime(minutes: number, { pattern, halves }: Grammar['time']): string {
  const hour = Math.floor(minutes / 60) % 24;
  // Where the day has two halves, each begins with a 12.
  const shown = String(halves ? hour % 12 || 12 : hour);
  return pattern
    .replace('{hh}', shown.padStart(2, '0'))
    .replace('{h}', shown)
    .replace('{mm}', String(minutes % 60).padStart(2, '0'))
    .replace('{a}', halves?.[hour < 12 ? 0 : 1] ?? '');
}

/** For slices without written figures: signs that every language knows. */
const unitSigns = new Map<string | undefined, string>([
  ['km2', ' km²'],
  ['m', ' m'],
  ['km', ' km'],
  ['percent', ' %'],
  ['IDR', ' IDR'],
  ['USD', ' USD'],
]);

/** To three places after the decimal sign, as `Intl.NumberFormat` does by itself. */
function formatNumber(value: number, { decimal, group, groupsFrom }: Grammar): string {
  const [whole = '', fraction] = String(Number(value.toFixed(3))).split('.');
  const grouped = Math.abs(value) < groupsFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return grouped + (fraction ? decimal + fraction : '');
}

/** After the plural rules of the CLDR. */
function selectPlural(count: number, kind: Grammar['plurals']): Intl.LDMLPluralRule {
  if (kind === 'none') return 'other';
  if (kind === 'arabic') {
    const rest = count % 100;
    if (count <= 2) return (['zero', 'one', 'two'] as const)[count] ?? 'other';
    if (count % 1) return 'other';
    return rest >= 3 && rest <= 10 ? 'few' : rest >= 11 ? 'many' : 'other';
  }
  if (kind === 'french' ? count < 2 : count === 1) return 'one';
  return kind !== 'english' && count !== 0 && count % 1e6 === 0 ? 'many' : 'other';
}
