/**
 * What Excel does to a cell of a CSV file when it opens and saves it, as far as it harms texts: it reads numbers, dates,
 * times and truth values as such and writes them back in its own way, and it calculates formulas. An apostrophe at the
 * beginning of a cell is a letter like any other to it.
 */
export function retypeCell(cell: string): string {
  const text = cell.trim();
  if (/^[=@]/.test(text) || /^[+-]\D/.test(text)) return '#NAME?';
  if (/^[+-]?[\d.,]+(?:e[+-]?\d+)?%?$/i.test(text) && /\d/.test(text)) return String(Number.parseFloat(text));
  if (/^\+\d[\d\s-]*$/.test(text)) return text.replaceAll(/\D/g, '');
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) return `${monthNames[Number(month[2]) - 1] ?? ''}-${month[1]?.slice(2) ?? ''}`;
  const day = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (day) return `${day[3]}/${day[2]}/${day[1]}`;
  if (/^\d{1,2}:\d{2}$/.test(text)) return `${text}:00`;
  if (/^\d{1,2}[/-]\d{1,2}$/.test(text)) return `${text.replace(/[/-]/, '-')}-26`;
  const named = /^([a-z]{3})[a-z]*[-\s](\d{1,4})$/i.exec(text);
  if (named?.[1] && monthNames.some((name) => name.toLowerCase() === named[1]?.toLowerCase())) {
    return `${named[2] ?? ''}-${named[1]}`;
  }
  if (/^(?:true|false)$/i.test(text)) return text.toUpperCase();
  return cell;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
