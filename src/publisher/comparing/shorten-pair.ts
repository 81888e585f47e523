const context = 30;

/** Cuts what two long texts have in common at both ends, but for a few words around the difference. */
export function shortenPair(before: string, after: string): readonly [string, string] {
  // By what a reader counts as a character, so that no accent is cut from its letter.
  const [old, now] = [split(before), split(after)];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const start = head > context * 2 ? findWordStart(old, head - context) : 0;
  const end = tail > context * 2 ? findWordEnd(old, tail - context) : 0;
  return [cut(old, start, end), cut(now, start, end)];
}

function split(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

/** The beginning of the word at a place, where the script has spaces at all. */
function findWordStart(letters: readonly string[], place: number): number {
  const space = letters.lastIndexOf(' ', place);
  return space > place - 20 ? space + 1 : place;
}

/** The same from the other end: how many letters to leave out there. */
function findWordEnd(letters: readonly string[], count: number): number {
  const place = letters.length - count;
  const space = letters.indexOf(' ', place);
  return space >= 0 && space < place + 20 ? letters.length - space : count;
}

function cut(letters: readonly string[], start: number, end: number): string {
  const middle = letters.slice(start, letters.length - end).join('');
  return `${start > 0 ? '… ' : ''}${middle}${end > 0 ? ' …' : ''}`;
}
