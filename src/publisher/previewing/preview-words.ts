import type { ToolText } from '../tool-text.js';

/** The words of the preview page. `{n}` and `{time}` are filled in by the page. */
export const previewWords = {
  title: { en: 'Preview', id: 'Pratinjau' },
  skip: { en: 'Skip to the widgets', id: 'Langsung ke widget' },
  otherLanguage: { en: 'Bahasa Indonesia', id: 'English' },
  choose: { en: 'What to show', id: 'Yang ditampilkan' },
  partner: { en: 'Partner city', id: 'Kota mitra' },
  general: { en: 'Bandung in general', id: 'Bandung secara umum' },
  locale: { en: 'Language', id: 'Bahasa' },
  widget: { en: 'Widget', id: 'Widget' },
  allWidgets: { en: 'All', id: 'Semua' },
  width: { en: 'Width', id: 'Lebar' },
  widthFull: { en: 'Full', id: 'Penuh' },
  widthPhone: { en: 'Phone (360 pixels)', id: 'Ponsel (360 piksel)' },
  starting: { en: 'Waiting for the content …', id: 'Menunggu konten …' },
  good: { en: 'No mistakes. Shown as of {time}.', id: 'Tidak ada kesalahan. Tampilan per pukul {time}.' },
  keptBack: {
    en: 'Mistakes: {n}. The widgets show the last content without mistakes, of {time}.',
    id: 'Kesalahan: {n}. Widget menampilkan konten terakhir yang tanpa kesalahan, per pukul {time}.',
  },
  nothingYet: {
    en: 'Mistakes: {n}. Mend them and save; then the widgets appear.',
    id: 'Kesalahan: {n}. Perbaiki lalu simpan; setelah itu widget akan tampil.',
  },
  lost: {
    en: 'No connection: bandung-feed serve has ended. Start it again, and this page goes on.',
    id: 'Tidak ada sambungan: bandung-feed serve sudah berhenti. Jalankan lagi, dan halaman ini akan melanjutkan.',
  },
  mistakes: { en: 'Mistakes', id: 'Kesalahan' },
  noScript: {
    en: 'The preview needs JavaScript, as the widgets do.',
    id: 'Pratinjau memerlukan JavaScript, seperti halnya widget.',
  },
} as const satisfies Readonly<Record<string, ToolText>>;

/** The elements, by the name that stands behind `bandung-` in their tag. */
export const previewedElements: ReadonlyMap<string, ToolText> = new Map([
  ['city-profile', { en: 'City profile', id: 'Profil kota' }],
  ['cooperation-timeline', { en: 'Cooperation timeline', id: 'Linimasa kerja sama' }],
  ['contact-person', { en: 'Contact', id: 'Kontak' }],
  ['tourism-highlight', { en: 'Places to visit', id: 'Tempat kunjungan' }],
]);
