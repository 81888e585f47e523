const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The library's languages in their own scripts, and that of Bandung's motto: the browser's first Intl object costs a page as much as a widget. */
const ownScript = /^(en|id|su|ms|de|ko|ja|fr|es|kaw|zh(-Han[st])?|(ar))(-(?!CC)[A-Z]{2})?$/;

/**
 * Direction of a language, by its script (`ur` and `pa-PK` are written in Arabic letters, `az` is not). What is no
 * language tag runs left to right. Intl.Locale's own text info is too young in Firefox.
 */
export function getDirection(languageTag: string): 'ltr' | 'rtl' {
  const own = ownScript.exec(languageTag);
  if (own) return own[3] ? 'rtl' : 'ltr';
  try {
    const { script } = new Intl.Locale(languageTag.replaceAll('_', '-')).maximize();
    return script && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
