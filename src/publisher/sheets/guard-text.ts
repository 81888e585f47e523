/**
 * Spreadsheets run what begins like a formula and retype what looks like a number or a date, even in a file that says
 * nothing of types. An apostrophe before the text keeps both from happening; reading a sheet takes it off again.
 *
 * What counts as a formula follows OWASP's “CSV Injection”, ASVS 1.2.10, and csv-stringify's `escape_formulas`.
 */
const formulaStart = /^(?:[\t\r\n\0]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** A formula may also stand behind a separator, if the file is opened with another separator than it was written with. */
const innerFormula = /([,;\t]\s*)('*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** Digits and the signs of numbers, dates, times, shares and money. */
const numberLike = /^(?=.*\d)[\s\d.,:/+\-%()'’eE$€£¥]+(?:\s?[ap]m?)?$/i;

/** Month names in English, Indonesian and German, as spreadsheets recognise them beside a number. */
const month =
  '(?:jan|feb|mar|mär|mrz|apr|may|mei|mai|jun|jul|aug|agu|ags|agt|sep|oct|okt|nov|nop|dec|des|dez)\\p{L}*\\.?';
const dateLike = new RegExp(`^(?=.*\\d)(?:\\d{1,4}[\\s./-]*)?${month}(?:[\\s./-]*\\d{1,4})?(?:,?\\s+\\d{4})?$`, 'iu');

/** In English, Indonesian and German spreadsheets. */
const booleanLike = /^(?:true|false|benar|salah|wahr|falsch)$/i;

/** Money as Indonesian spreadsheets recognise it. */
const moneyLike = /^(?:rp|idr|usd|eur)\.?\s*[\d.,]+$/i;

/** Guards a text for a CSV file, in which nothing else tells a spreadsheet that it is one. */
export function guardCsvText(text: string): string {
  const guarded = text.replace(innerFormula, "$1$2'");
  return needsGuard(text) ? `'${guarded}` : guarded;
}

/**
 * Guards a text for a workbook. Its cells are texts by their type; the guard is for the day on which somebody saves the
 * workbook as CSV. A plain number runs nothing.
 */
export function guardWorkbookText(text: string): string {
  const guarded = text.replace(innerFormula, (all, separator: string, quotes: string) =>
    quotes === '' ? all : `${separator}${quotes}'`,
  );
  const isFormula = formulaStart.test(text) && !/^-\d+(?:\.\d+)?$/.test(text);
  return isFormula || (text.startsWith("'") && needsGuard(text.slice(1))) ? `'${guarded}` : guarded;
}

/** Takes the guards off again. An apostrophe that guards nothing belongs to the text. */
export function unguardText(text: string): string {
  const bare = text.replace(innerFormula, (_all, separator: string, quotes: string) => separator + quotes.slice(1));
  return bare.startsWith("'") && needsGuard(bare.slice(1)) ? bare.slice(1) : bare;
}

/** Also a text that would be taken for a guarded one. */
function needsGuard(text: string): boolean {
  return (
    formulaStart.test(text) ||
    numberLike.test(text) ||
    dateLike.test(text) ||
    booleanLike.test(text) ||
    moneyLike.test(text) ||
    (text.startsWith("'") && needsGuard(text.slice(1)))
  );
}
