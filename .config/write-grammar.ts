/**
 * Writes down how a language writes dates and numbers, as `Intl` does it: a page that has these few patterns needs no
 * `Intl` object for its first picture, which would cost it more than Lit does.
 */
import type { Grammar } from '../src/localization/grammar.ts';
import { toSundaneseDay, toSundaneseWords } from '../src/localization/sundanese-words.ts';

const sample = new Date(Date.UTC(1997, 7, 25));
const fields = { calendar: 'gregory', timeZone: 'UTC', numberingSystem: 'latn' } as const;

/** `{d}. {M} {y}`: the day, the month's name or number, the year. */
function readPattern(tag: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tag, { ...fields, ...options })
    .formatToParts(sample)
    .map(({ type, value }) => {
      if (type === 'literal') return value;
      if (type === 'month') return /^\d+$/.test(value) ? '{m}' : /^8\D/.test(value) ? `{m}${value.slice(1)}` : '{M}';
      return type === 'day' ? '{d}' : '{y}';
    })
    .join('');
}

/** The patterns of a year, a month and a day. */
function readPatterns(tag: string, month: 'long' | 'short'): string[] {
  return [
    readPattern(tag, { year: 'numeric' }),
    readPattern(tag, { year: 'numeric', month }),
    readPattern(tag, { year: 'numeric', month, day: 'numeric' }),
  ];
}

function readMonths(tag: string, locale: string, month: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(tag, { ...fields, day: 'numeric', month, year: 'numeric' });
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(new Date(Date.UTC(1997, index, 25)));
    return toSundaneseWords(parts.find(({ type }) => type === 'month')?.value ?? '', locale);
  });
}

/** What stands between the thousands of a number of so many figures. */
function readGroup(tag: string, value: number): string | undefined {
  return new Intl.NumberFormat(tag).formatToParts(value).find(({ type }) => type === 'group')?.value;
}

/** Monday to Sunday. */
function readWeekdays(tag: string, locale: string, weekday: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', weekday });
  return Array.from({ length: 7 }, (_, index) => {
    const name = format.format(new Date(Date.UTC(2024, 0, 1 + index)));
    return locale === 'su' ? (weekday === 'long' ? toSundaneseDay(name) : toSundaneseWords(name, locale)) : name;
  });
}

/** How a time of day is written: `{h}:{mm} {a}`, with the words for the halves of the day where there are any. */
function readTime(tag: string): Grammar['time'] {
  const format = new Intl.DateTimeFormat(tag, { ...fields, timeStyle: 'short' });
  const at = (hour: number): Intl.DateTimeFormatPart[] => format.formatToParts(new Date(Date.UTC(2024, 0, 1, hour, 5)));
  const find = (hour: number, type: string): string | undefined => at(hour).find((part) => part.type === type)?.value;
  const hour = find(4, 'hour')?.length === 2 ? '{hh}' : '{h}';
  const pattern = at(4)
    .map(({ type, value }) =>
      type === 'hour' ? hour : type === 'minute' ? '{mm}' : type === 'dayPeriod' ? '{a}' : value,
    )
    .join('');
  // Korean has words of its own for the two, which the short style leaves out.
  const halves = tag === 'ko' ? ['오전', '오후'] : [find(4, 'dayPeriod'), find(16, 'dayPeriod')];
  return halves.every((word) => word !== undefined) ? { pattern, halves } : { pattern };
}

/** What stands between weekday and time, and between two times or days. */
function readJoiners(tag: string): Pick<Grammar, 'clock' | 'moment' | 'between' | 'betweenDays'> {
  const options = { ...fields, hour: 'numeric', minute: '2-digit' } as const;
  const clock = new Intl.DateTimeFormat(tag, { ...options, weekday: 'short' })
    .formatToParts(sample)
    .map(({ type, value }) => (type === 'weekday' ? '{w}' : type === 'literal' ? value : '{t}'))
    .join('')
    // Hour, minute and half of the day, and what stands between them, are one time.
    .replace(/\{t\}.*\{t\}/, '{t}');
  // Of what stands between, only the sign: units of the first time may be told apart from it by nobody.
  const range = (format: Intl.DateTimeFormat, from: number, to: number): string =>
    format
      .formatRangeToParts(new Date(from), new Date(to))
      .find(({ source, type }) => source === 'shared' && type === 'literal')
      ?.value.replace(/[^\s~\u2010-\u2015\uff5e\u301c\p{Script=Han}a-z]|[時分]/gu, '') || ' – ';
  const times = new Intl.DateTimeFormat(tag, { ...fields, timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', weekday: 'long' });
  const [morning, afternoon, monday, thursday] = [
    Date.UTC(2024, 0, 1, 7),
    Date.UTC(2024, 0, 1, 16),
    Date.UTC(2024, 0, 1),
    Date.UTC(2024, 0, 4),
  ];
  const moment = new Intl.DateTimeFormat(tag, { ...fields, dateStyle: 'medium', timeStyle: 'short' }).formatToParts(
    sample,
  );
  const hourAt = moment.findIndex(({ type }) => type === 'hour' || type === 'dayPeriod');
  return {
    clock, // The end of a date in another style than ours.
    moment: (moment[hourAt - 1]?.value ?? ' ').replace(/[.日]/, ''),
    between: range(times, morning, afternoon),
    betweenDays: range(days, monday, thursday),
  };
}

/** `{n} hours` for every plural form that the language has. */
function readHours(tag: string): Grammar['hours'] {
  const rules = new Intl.PluralRules(tag);
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit: 'hour', unitDisplay: 'long' });
  const hours: Partial<Record<Intl.LDMLPluralRule, string>> = {};
  for (const count of [...Array(25).keys(), 1.5, 5.5]) {
    hours[rules.select(count)] ??= format
      .formatToParts(count)
      .map(({ type, value }) => (type === 'integer' ? '{n}' : type === 'decimal' || type === 'fraction' ? '' : value))
      .join('');
  }
  return hours;
}

function choosePlurals(tag: string): Grammar['plurals'] {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  if (pluralCategories.includes('few')) return 'arabic';
  if (!pluralCategories.includes('one')) return 'none';
  const rules = new Intl.PluralRules(tag);
  return rules.select(0) === 'one' ? 'french' : pluralCategories.includes('many') ? 'spanish' : 'english';
}

/** The grammar of a locale. Sundanese, which no browser knows, has the figures of Indonesian. */
export function readGrammar(locale: string): Grammar {
  const tag = locale === 'su' ? 'id' : locale;
  const needsNames = readPattern(tag, { month: 'long', year: 'numeric' }).includes('{M}');
  const dates = readPatterns(tag, 'long');
  const shortDates = readPatterns(tag, 'short');
  return {
    dates,
    ...(shortDates.join() === dates.join() ? undefined : { shortDates }),
    ...(needsNames
      ? { months: readMonths(tag, locale, 'long'), shortMonths: readMonths(tag, locale, 'short') }
      : undefined),
    // Intl writes `1 avril`; the first of a month is an ordinal in French, and it alone.
    ...(tag === 'fr' ? { firstDay: '1er' } : undefined),
    decimal: new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.',
    group: readGroup(tag, 12345) ?? ',',
    groupsFrom: readGroup(tag, 1234) === undefined ? 10_000 : 1000,
    plurals: choosePlurals(tag),
    weekdays: readWeekdays(tag, locale, 'long'),
    shortWeekdays: readWeekdays(tag, locale, 'short'),
    time: readTime(tag),
    ...readJoiners(tag),
    hours: readHours(tag),
  };
}
