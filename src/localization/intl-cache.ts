/**
 * Intl objects cost far more to make than to use. They cannot be changed and answer from their arguments alone, so
 * that one of a kind serves all elements. The limit is for pages that hold every tag of the world.
 */
const maxEntries = 200;
const cache = new Map<string, unknown>();

function remember<T>(kind: string, tag: string, options: object, create: (intlTag: string) => T): T {
  const key = `${kind} ${tag} ${JSON.stringify(options)}`;
  const known = cache.get(key) as T | undefined;
  if (known) return known;
  const created = create(toIntlTag(tag));
  if (cache.size >= maxEntries) cache.clear();
  cache.set(key, created);
  return created;
}

/**
 * Chromium claims to know Sundanese and then writes English ("August 25, 1997"); elsewhere its data is a stub.
 * Figures are written in Bandung as in all of Indonesia; words are mended by `toSundaneseWords`.
 */
function toIntlTag(tag: string): string {
  return tag.replace(/^su(?=-|$)/, 'id');
}

/** In the Gregorian calendar, whatever the language is used to; without a `timeZone` in that of the visitor. */
export function getDateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remember(
    'date',
    tag,
    options,
    (intlTag) => new Intl.DateTimeFormat(intlTag, { calendar: 'gregory', ...options }),
  );
}

export function getNumberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return remember('number', tag, options, (intlTag) => new Intl.NumberFormat(intlTag, options));
}

export function getPluralRules(tag: string): Intl.PluralRules {
  return remember('plural', tag, {}, (intlTag) => new Intl.PluralRules(intlTag));
}
