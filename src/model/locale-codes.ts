/** The eleven interface locales, in the order in which `:lang()` is asked. The first is the source. */
export const localeCodes = ['en', 'id', 'su', 'ms', 'de', 'ko', 'zh-Hans', 'ja', 'fr', 'es', 'ar'] as const;

/** A locale that this library speaks. It is also the `{lang}` part of a slice's address. */
export type LocaleCode = (typeof localeCodes)[number];

/** The language of the words in the source code. */
export const sourceLocale: LocaleCode = 'en';

/** Whether a string names a shipped locale exactly (no matching: see `resolve-locale.ts`). */
export function isLocaleCode(value: string): value is LocaleCode {
  return (localeCodes as readonly string[]).includes(value);
}
