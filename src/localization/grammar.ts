/** How a language writes dates and numbers; `npm run localize` makes one of each locale. */
export interface Grammar {
  /** A year, a month, a day: `{y}`, `{m}` a month's number, `{M}` its name, `{d}`. */
  readonly dates: readonly string[];
  /** The same with shortened months, where that is more than another name. */
  readonly shortDates?: readonly string[];
  /** Names of the months, where patterns want them. */
  readonly months?: readonly string[];
  readonly shortMonths?: readonly string[];
  /** How the first day of a month is written, where not as a number: `1er`. */
  readonly firstDay?: string;
  readonly decimal: string;
  readonly group: string;
  /** Numbers from which on thousands are set apart. */
  readonly groupsFrom: number;
  /** The kind of the language's plural rules (after the CLDR). */
  readonly plurals: 'none' | 'english' | 'french' | 'spanish' | 'arabic';
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** `{h}` or `{hh}`, `{mm}`, and `{a}` for one of the halves of the day: before noon and after it. */
  readonly time: { readonly pattern: string; readonly halves?: readonly string[] };
  /** A weekday and a time: `{w} {t}`. */
  readonly clock: string;
  /** What stands between a date and a time. */
  readonly moment: string;
  /** What stands between two times of a day. */
  readonly between: string;
  readonly betweenDays: string;
  /** `{n} hours` by plural form. */
  readonly hours: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
}
