/** Texts that break a rule for a good reason: locale, id, rule. An exception that nothing needs is a problem itself. */
const exceptions: readonly (readonly [locale: string, id: string, rule: string, reason: string])[] = [
  ['ko', 'credits.asOf', 'Korean style', 'a note of a date, as below tables: “2026년 1월 2일 기준.”'],
  ['ja', 'credits.asOf', 'Japanese style', 'a note of a date, as below tables: “2026年1月2日現在。”'],
];

const used = new Set<string>();

export function isExcepted(locale: string, id: string, rule: string): boolean {
  const found = exceptions.find(([place, message, name]) => place === locale && message === id && name === rule);
  if (found) used.add(found.join());
  return found !== undefined;
}

/** Exceptions that no text needs any more. To be asked after all locales. */
export function listNeedlessExceptions(): string[] {
  return exceptions
    .filter((exception) => !used.has(exception.join()))
    .map((exception) => exception.slice(0, 3).join(' '));
}
