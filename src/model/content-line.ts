/** The lines of which iCalendar (RFC 5545) and vCard (RFC 6350) files are made. */

const maxLineOctets = 75;

/** A value of the type TEXT: separators and line breaks escaped, other control characters dropped. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Folds a line to 75 octets, never inside a character. A folded line goes on after a space. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = countOctets(character);
    if (octets + size > maxLineOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** The file of these lines; those that are `undefined` are left out. */
export function joinLines(lines: readonly (string | undefined)[]): string {
  return lines.map((line) => (line === undefined ? '' : `${foldLine(line)}\r\n`)).join('');
}
