/** Markup by templates that escape: what a text of the feed holds is words, never tags. */

/** Markup that is ready to be written. Only `html` makes it, and `trust` of what is ours. */
export class Markup {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

/** What a template takes in: words and numbers are escaped, `undefined` and `false` leave nothing. */
export type Content = string | number | Markup | false | undefined | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes words for an element's text or a quoted attribute. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Takes markup of our own as it is: no text of the feed may ever come here. */
export function trust(source: string): Markup {
  return new Markup(source);
}

/** Indentation is for those who read the templates. A template's strings are the same at every call. */
const packed = new WeakMap<TemplateStringsArray, readonly string[]>();

function pack(strings: TemplateStringsArray): readonly string[] {
  let known = packed.get(strings);
  if (!known) {
    known = strings.map((part) => part.replace(/\s*\n\s*/g, '\n'));
    packed.set(strings, known);
  }
  return known;
}

/** The template tag. Attributes with values in them must be quoted. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(pack(strings).reduce((before, part, index) => before + write(values[index - 1]) + part));
}

/** Puts a separator between things; those that are nothing are left out. */
export function join(contents: readonly Content[], separator: string): Content {
  const present = contents.filter((content) => content !== undefined && content !== false && content !== '');
  return present.map((content, index) => (index > 0 ? [separator, content] : content));
}

function write(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.toString();
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return content.map(write).join('');
}
