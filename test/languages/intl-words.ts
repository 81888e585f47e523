/**
 * Words that `Intl` puts into dates, times and figures: no interface text, and English in the pseudo-locales.
 *
 * @param countries - codes of the countries that may be named
 */
export function collectIntlWords(countries: readonly string[]): ReadonlySet<string> {
  const texts: string[] = [];
  const names = new Intl.DisplayNames('en', { type: 'region' });
  for (const code of countries) texts.push(names.of(code) ?? '');
  for (let count = 0; count < 12; count += 1) {
    // Twelve months, and days that are all the weekdays, before noon and after it.
    const date = new Date(Date.UTC(2024, count, 1 + count, count * 2));
    const day = new Date(Date.UTC(2024, 0, 1 + count));
    for (const style of ['long', 'short'] as const) {
      texts.push(date.toLocaleString('en', { month: style, hour: 'numeric', timeZone: 'UTC' }));
      texts.push(day.toLocaleString('en', { weekday: style, timeZone: 'UTC' }));
    }
  }
  for (const unit of ['kilometer', 'meter', 'hour']) {
    for (const unitDisplay of ['long', 'short'] as const) {
      for (const count of [1, 2]) texts.push(count.toLocaleString('en', { style: 'unit', unit, unitDisplay }));
    }
  }
  for (const amount of [1e6, 1e9, 1e12]) {
    const money = { style: 'currency', currency: 'IDR', currencyDisplay: 'name', notation: 'compact' } as const;
    texts.push(amount.toLocaleString('en', { ...money, compactDisplay: 'long' }));
  }
  // `formatArea` makes a unit of this; `at` stands in dates with a time.
  texts.push('km sq at');
  return new Set(texts.flatMap((text) => text.match(/[A-Za-z]+/g) ?? []));
}
