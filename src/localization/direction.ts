const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/**
 * Direction of a language, by its script (`ur` and `pa-PK` are written in Arabic letters, `az` is not). What is no
 * language tag runs left to right. Intl.Locale's own text info is too young in Firefox.
 */
export function getDirection(languageTag: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(languageTag.replaceAll('_', '-')).maximize();
    return script && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
