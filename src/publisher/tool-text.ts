/** Languages that the tool speaks: the editors' and the programmers'. */
export type ToolLanguage = 'en' | 'id';

/** A text in each of them. */
export type ToolText = Readonly<Record<ToolLanguage, string>>;

/** For the file as a whole there is no place to name. */
export const noText: ToolText = { en: '', id: '' };

/** The same in both languages: an example, a name, a sign. */
export function sameText(text: string): ToolText {
  return { en: text, id: text };
}

/** Puts texts one after the other in each language, leaving out the empty ones. */
export function joinTexts(texts: readonly ToolText[], separator = ' '): ToolText {
  const join = (language: ToolLanguage): string =>
    texts
      .map((text) => text[language])
      .filter((text) => text !== '')
      .join(separator);
  return { en: join('en'), id: join('id') };
}
