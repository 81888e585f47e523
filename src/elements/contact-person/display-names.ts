/**
 * Names of languages and countries in the language of the page. As in `intl-cache.ts`, one Intl object of a kind serves
 * all elements, and Indonesian stands in for Sundanese, which browsers do not know.
 */
const namesByKind = new Map<string, Intl.DisplayNames>();
const listsByTag = new Map<string, Intl.ListFormat>();

function toIntlTag(tag: string): string {
  return tag.replace(/^su(?=-|$)/, 'id');
}

/** The language of the names where it is not the page's: Indonesian ones in a Sundanese page. */
export function getNamesLang(tag: string): string | undefined {
  const lang = toIntlTag(tag);
  return lang === tag ? undefined : lang;
}

function nameOf(code: string, type: 'language' | 'region', tag: string): string {
  const kind = `${type} ${tag}`;
  let names = namesByKind.get(kind);
  if (!names) {
    names = new Intl.DisplayNames(toIntlTag(tag), { type });
    namesByKind.set(kind, names);
  }
  try {
    return names.of(code) ?? code;
  } catch {
    // Looks like a code and is none.
    return code;
  }
}

/** The name of a country by its ISO 3166-1 code; the code itself where nobody knows it. */
export function formatCountry(code: string, tag: string): string {
  return nameOf(code, 'region', tag);
}

/** Writes languages as a list: `Indonesian and English`. */
export function formatLanguages(languages: readonly string[], tag: string): string {
  let list = listsByTag.get(tag);
  if (!list) {
    list = new Intl.ListFormat(toIntlTag(tag), { type: 'conjunction' });
    listsByTag.set(tag, list);
  }
  return list.format(languages.map((language) => nameOf(language, 'language', tag)));
}
