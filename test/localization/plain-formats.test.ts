import { expect } from '@open-wc/testing';
import { buildIntlFormats } from '../../src/localization/intl-formats.js';
import { grammar as english } from '../../src/localization/generated/grammar/en.js';
import { localeImports } from '../../src/localization/locale-imports.js';
import { buildPlainFormats } from '../../src/localization/plain-formats.js';
import { localeCodes } from '../../src/model/locale-codes.js';
import { parseDateSpan, parsePartialDate } from '../../src/model/partial-date.js';

/**
 * Versions of the CLDR differ in spaces, in the words for the halves of the day and in a leading 0 of the hour, in
 * points after short names, and in the digits of Arabic without a region.
 */
function loosen(formatted: string): string {
  return formatted
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .replace(/\s+/g, ' ')
    .replace(/AM|PM|오전|오후|PG|PTG|ص|م$/g, '½')
    .replace(/(^|\D)0(?=\d[:.])/g, '$1')
    .replace(/\b\.(?=\D|$)/g, '');
}

const dates = [
  '1997',
  '1997-08',
  '1810-09-25',
  '2024-02-29',
  '2026-12-01',
  '2018-04-01',
  '2018-04-11',
  '2026-05-11',
].map((iso) => parsePartialDate(iso)!);
const counts = [
  0, 1, 2, 3, 10, 11, 26, 99, 100, 101, 102, 103, 111, 999, 1000, 1234, 9999, 10_000, 2_506_600, 1_000_000,
];

for (const locale of localeCodes) {
  describe(`the plain formats of ${locale}`, () => {
    const intl = buildIntlFormats(locale);

    async function build() {
      const { grammar = english } = (await localeImports[locale]?.()) ?? {};
      return buildPlainFormats(grammar);
    }

    it('write dates as Intl does', async () => {
      const plain = await build();
      for (const date of dates) {
        expect(loosen(plain.date(date)), date.iso).to.equal(loosen(intl.date(date)));
        // Where months have no names, their short form is the same.
        expect(loosen(plain.date(date, 'short'))).to.equal(loosen(intl.date(date, 'short')));
      }
    });

    it('write numbers and choose plural forms as Intl does', async () => {
      const plain = await build();
      for (const count of counts) {
        expect(loosen(plain.number(count))).to.equal(loosen(intl.number(count)));
        expect(plain.plural(count), String(count)).to.equal(intl.plural(count));
      }
      for (const value of [0.833, 167.31, 12.5, 1234.5678]) {
        expect(loosen(plain.number(value))).to.equal(loosen(intl.number(value)));
      }
    });

    it('write clocks, weeks and hours as Intl does', async () => {
      const plain = await build();
      for (const minutes of [0, 5, 450, 720, 725, 960, 1439]) {
        const clock = { year: 2026, month: 11, day: 24, weekday: 2, minutes };
        expect(loosen(plain.time(minutes))).to.equal(loosen(intl.time(minutes)));
        expect(loosen(plain.clock(clock))).to.equal(loosen(intl.clock(clock)));
      }
      for (let day = 1; day <= 7; day += 1) expect(plain.weekdays(day, day)).to.equal(intl.weekdays(day, day));
      expect(loosen(plain.weekdays(1, 5))).to.equal(loosen(intl.weekdays(1, 5)));
      const day = { weekday: 1, opensMinutes: 450, closesMinutes: 960 };
      // Intl adds words here that it does not put to a single time.
      expect(loosen(plain.period(day)).replace(/[^\d]/g, '')).to.equal(loosen(intl.period(day)).replace(/[^\d]/g, ''));
      expect(plain.period(day)).to.match(/\d.*[–~～].*\d/);
      for (const minutes of [0, 60, -120, 180, 330, 660]) {
        expect(loosen(plain.hours(minutes)), String(minutes)).to.equal(loosen(intl.hours(minutes)));
      }
    });

    it('take the word of the publisher for spans and figures, and have one of their own', async () => {
      const plain = await build();
      const span = parseDateSpan('1997-08-25/1997-08-28')!;
      expect(plain.span(span, 'August 25 – 28', (start) => start)).to.equal('August 25 – 28');
      expect(plain.span(span, undefined, (start) => start)).to.equal(
        `${plain.date(span.start)} – ${plain.date(span.end!)}`,
      );
      expect(plain.span(parseDateSpan('1997/..')!, undefined, (start) => `since ${start}`)).to.equal(
        `since ${plain.date(parsePartialDate('1997')!)}`,
      );
      expect(plain.figure(768, 'm', '768 Meter')).to.equal('768 Meter');
      expect(plain.figure(768, 'm', undefined)).to.equal('768 m');
      expect(plain.figure(30, 'count', undefined)).to.equal('30');
      expect(plain.distance(5263.4, undefined)).to.equal(`${plain.number(5263)} km`);
      expect(plain.distance(5263.4, '5.263 km')).to.equal('5.263 km');
    });

    it('write a moment on the clock of the visitor', async () => {
      const plain = await build();
      const moment = new Date(2024, 7, 25, 0, 3).getTime();
      expect(plain.moment(moment)).to.include(plain.date(parsePartialDate('2024-08-25')!, 'short'));
      expect(plain.moment(moment)).to.include(plain.time(3));
    });
  });
}
