import type { ToolLanguage, ToolText } from '../commands/command.js';
import type { GapSection } from './content-report.js';

/** What the sections are called. */
export const sectionTitles: Readonly<Record<GapSection, ToolText>> = {
  missing: { en: 'Missing', id: 'Belum ada' },
  stale: { en: 'Stale', id: 'Usang' },
  untranslated: { en: 'Untranslated', id: 'Belum diterjemahkan' },
  unsourced: { en: 'Unsourced', id: 'Tanpa sumber' },
  pictures: { en: 'Pictures', id: 'Gambar' },
  'dead-ends': { en: 'Dead ends', id: 'Jalan buntu' },
};

/** The words around the figures of the report. */
export interface ReportWords {
  readonly title: string;
  readonly asOf: (day: string, contentAsOf: string, months: number) => string;
  readonly counts: (partners: number, events: number, places: number, offices: number, pictures: number) => string;
  readonly coverageTitle: string;
  readonly coverageHint: string;
  readonly gapsTitle: string;
  readonly gapsHint: string;
  readonly noGaps: string;
  readonly page: string;
  readonly texts: string;
  readonly all: string;
  readonly sum: string;
  readonly general: string;
  readonly noPage: string;
  /** The same, for a narrow column. */
  readonly none: string;
  readonly gaps: (number: number) => string;
}

export const reportWords: Readonly<Record<ToolLanguage, ReportWords>> = {
  en: {
    title: 'What the Bandung partner content lacks',
    asOf: (day, contentAsOf, months) =>
      `For ${day}. The content was checked up to ${contentAsOf}. Stale is what is older than ${months} months.`,
    counts: (partners, events, places, offices, pictures) =>
      `${[
        count(partners, 'partner'),
        count(events, 'event'),
        count(places, 'place'),
        count(offices, 'office'),
        count(pictures, 'picture'),
      ].join(', ')}.`,
    coverageTitle: 'Translated texts by page and language',
    coverageHint:
      'Percent, rounded down, of the texts that the page shows; the others fall back to another language. * is the partner’s own language.',
    gapsTitle: 'Gaps by page',
    gapsHint:
      'What every page shows counts once, for “bandung”. A mission that is responsible for several partners counts for each.',
    noGaps: 'Nothing is wanting.',
    page: 'page',
    texts: 'texts',
    all: 'all texts',
    sum: 'sum',
    general: 'Bandung, and what every page shows',
    noPage: 'On no page',
    none: 'no page',
    gaps: (number) => count(number, 'gap'),
  },
  id: {
    title: 'Kekurangan konten mitra Bandung',
    asOf: (day, contentAsOf, months) =>
      `Per ${day}. Konten diperiksa sampai ${contentAsOf}. Yang lebih lama dari ${months} bulan dianggap usang.`,
    counts: (partners, events, places, offices, pictures) =>
      `${partners} mitra, ${events} kegiatan, ${places} tempat, ${offices} kantor, ${pictures} gambar.`,
    coverageTitle: 'Teks yang sudah diterjemahkan menurut halaman dan bahasa',
    coverageHint:
      'Persen, dibulatkan ke bawah, dari teks yang tampil di halaman; selebihnya tampil dalam bahasa lain. * menandai bahasa mitra sendiri.',
    gapsTitle: 'Kekurangan menurut halaman',
    gapsHint:
      'Yang tampil di setiap halaman dihitung sekali, pada “bandung”. Perwakilan yang membawahi beberapa mitra dihitung pada masing-masing mitra.',
    noGaps: 'Tidak ada kekurangan.',
    page: 'halaman',
    texts: 'teks',
    all: 'semua teks',
    sum: 'jumlah',
    general: 'Bandung, dan yang tampil di setiap halaman',
    noPage: 'Tidak tampil di halaman mana pun',
    none: 'tidak tampil',
    gaps: (number) => `${number} kekurangan`,
  },
};

/** In English; Indonesian nouns stay as they are. */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Percent, rounded down, so that 100 means all. */
export function countPercent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part / whole) * 100);
}
