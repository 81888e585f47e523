const quote = 0x22;
const colon = 0x3a;
const backslash = 0x5c;

/**
 * Reads JSON that has nothing in it which an editor should hear of, in a tenth of the time that a closer look takes.
 * `undefined`: it has mistakes, comments or doubled keys.
 */
export function readPlainJson(text: string): { readonly value: unknown } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // `JSON.parse` keeps the last of two equal keys: then there are more of them in the text than in the value.
  return countKeys(value) === countColons(text) ? { value } : undefined;
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  return inner.reduce<number>((sum, each) => sum + countKeys(each), Array.isArray(value) ? 0 : inner.length);
}

/** The colons outside of strings, in a text that is JSON: one for each key. */
function countColons(text: string): number {
  let colons = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === colon) colons += 1;
    if (code === quote) at = findStringEnd(text, at);
  }
  return colons;
}

function findStringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    // An even number of them are backslashes of the string itself.
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}
