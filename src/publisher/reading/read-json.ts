/** What is wrong with the text of a JSON file. */
export interface JsonTrouble {
  readonly what: string;
  readonly mend: string;
}

/** Reads a JSON file. Unlike `JSON.parse` it says the line of a mistake and does not swallow doubled keys. */
export function readJson(bytes: Uint8Array): { readonly value?: unknown; readonly troubles: readonly JsonTrouble[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { troubles: [{ what: 'is not UTF-8.', mend: 'Save the file with the encoding UTF-8.' }] };
  }
  const scanner = new JsonScanner(text);
  const syntaxError = scanner.scan();
  if (syntaxError) return { troubles: [syntaxError] };
  return { value: JSON.parse(text), troubles: scanner.doubledKeys };
}

class SyntaxTrouble extends Error {}

const tokenPattern =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])|$)/uy;

class JsonScanner {
  readonly doubledKeys: JsonTrouble[] = [];
  readonly #text: string;
  #token = '';
  #tokenStart = 0;

  constructor(text: string) {
    this.#text = text;
    tokenPattern.lastIndex = 0;
  }

  scan(): JsonTrouble | undefined {
    try {
      this.#advance();
      this.#scanValue();
      if (this.#token !== '') this.#fail('more follows after the end of the document');
      return undefined;
    } catch (error) {
      if (!(error instanceof SyntaxTrouble)) throw error;
      return {
        what: `is not JSON: ${error.message} in ${this.#place()}.`,
        mend: 'Look there for a missing or superfluous comma, quotation mark or bracket.',
      };
    }
  }

  #scanValue(): void {
    const token = this.#token;
    if (token === '{') this.#scanList('}', () => this.#scanMember(new Set()));
    else if (token === '[') this.#scanList(']', () => () => this.#scanValue());
    else if (token === '' || /^[}\],:]$/.test(token)) this.#fail('a value is missing');
    else this.#advance();
  }

  #scanList(close: string, startList: () => () => void): void {
    const scanItem = startList();
    this.#advance();
    if (this.#token === close) return this.#advance();
    for (;;) {
      scanItem();
      if (this.#token === close) return this.#advance();
      if (this.#token !== ',') this.#fail(`“,” or “${close}” is missing`);
      this.#advance();
    }
  }

  #scanMember(seen: Set<string>): () => void {
    return () => {
      if (!this.#token.startsWith('"')) this.#fail('a key in quotation marks is missing');
      const key = JSON.parse(this.#token) as string;
      if (seen.has(key)) {
        this.doubledKeys.push({
          what: `has the key “${key}” twice in the same object (again in ${this.#place()}).`,
          mend: 'Keep one of the two: only the last would count.',
        });
      }
      seen.add(key);
      this.#advance();
      if (this.#token !== ':') this.#fail('“:” is missing');
      this.#advance();
      this.#scanValue();
    };
  }

  #advance(): void {
    const from = tokenPattern.lastIndex;
    const match = tokenPattern.exec(this.#text);
    if (!match) {
      this.#tokenStart = from + (/^[ \t\r\n]*/.exec(this.#text.slice(from))?.[0].length ?? 0);
      this.#fail(`“${this.#text.slice(this.#tokenStart).split('\n', 1)[0]?.slice(0, 20) ?? ''}” cannot be read`);
    }
    this.#token = match[1] ?? match[2] ?? match[3] ?? '';
    this.#tokenStart = tokenPattern.lastIndex - this.#token.length;
  }

  #place(): string {
    const before = this.#text.slice(0, this.#tokenStart).split('\n');
    return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  }

  #fail(message: string): never {
    throw new SyntaxTrouble(message);
  }
}
