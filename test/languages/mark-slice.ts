/** Around every text of a marked slice. */
export const textMarks = ['⟦', '⟧'] as const;

/** Where a slice holds words for people; all else is for programs, or an address that is shown as it is. */
const wordKeys = new Set(
  (
    'name nativeName text region alt credit meaning nicknames summary note value label title statusNote instrument ' +
    'outcome benefit role openingNotes attribution licence address ' +
    'written distanceWritten dateWritten languagesWritten countryWritten'
  ).split(' '),
);
const datePattern = /^\d{4}(-\d\d)*$/;

/** A slice of the feed with marks around its words, so that a page tells them from those of the interface. */
export function markSlice(slice: unknown, key = ''): unknown {
  if (Array.isArray(slice)) return slice.map((each: unknown) => markSlice(each, key));
  if (typeof slice === 'object' && slice !== null) {
    return Object.fromEntries(Object.entries(slice).map(([name, value]) => [name, markSlice(value, name)]));
  }
  const isWord = typeof slice === 'string' && slice !== '' && wordKeys.has(key) && !datePattern.test(slice);
  return isWord ? `${textMarks[0]}${slice}${textMarks[1]}` : slice;
}

/** What a slice gives the page that is no word: mail addresses, and addresses of sites as they are shown. */
export function collectAddresses(slice: unknown, found = new Set<string>()): Set<string> {
  if (typeof slice === 'object' && slice !== null) {
    for (const [key, value] of Object.entries(slice as Record<string, unknown>)) {
      if (key === 'email' && typeof value === 'string') found.add(value);
      else if (key === 'url' && typeof value === 'string' && /^https?:/.test(value)) {
        found.add(value.replace(/^https?:\/\/(www\.)?|\/$/g, ''));
        const { hostname, pathname, search } = new URL(value);
        found.add(hostname.replace(/^www\./, ''));
        // Pages of one site are told apart by the rest.
        if (pathname + search !== '/')
          found
            .add(pathname + search)
            .add(pathname)
            .add(decodeURI(pathname));
      } else collectAddresses(value, found);
    }
  }
  return found;
}
