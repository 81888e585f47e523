import type { ToolLanguage, ToolText } from '../commands/command.js';
import type { EntryKind } from './feed-difference.js';

export const entryKindWords: Readonly<Record<EntryKind, ToolText>> = {
  partner: { en: 'Partner', id: 'Mitra' },
  language: { en: 'Language', id: 'Bahasa' },
  city: { en: 'City', id: 'Kota' },
  country: { en: 'Country', id: 'Negara' },
  fact: { en: 'Fact', id: 'Fakta' },
  strength: { en: 'Strength', id: 'Keunggulan' },
  event: { en: 'Event', id: 'Kegiatan' },
  office: { en: 'Office', id: 'Kantor' },
  mission: { en: 'Mission', id: 'Perwakilan' },
  place: { en: 'Place', id: 'Tempat' },
  link: { en: 'Link', id: 'Tautan' },
  source: { en: 'Source', id: 'Sumber' },
  list: { en: 'List', id: 'Daftar' },
  feed: { en: 'Feed', id: 'Feed' },
};

/** The lists whose order can change, by the kind of what is in them. */
export const listWords: Readonly<Record<string, ToolText>> = {
  fact: { en: 'Key facts', id: 'Fakta utama' },
  strength: { en: 'Strengths', id: 'Keunggulan' },
  event: { en: 'Events of the same date', id: 'Kegiatan pada tanggal yang sama' },
  office: { en: 'Offices of the city', id: 'Kantor kota' },
  mission: { en: 'Missions', id: 'Perwakilan' },
  place: { en: 'Places', id: 'Tempat' },
  link: { en: 'Links of the city', id: 'Tautan kota' },
};

/** The steps of a field's path. A step that is not here is said as it is. */
const fieldWords: Readonly<Record<string, ToolText>> = {
  address: { en: 'address', id: 'alamat' },
  agreement: { en: 'agreement', id: 'perjanjian' },
  alt: { en: 'description', id: 'deskripsi' },
  asOf: { en: 'as of', id: 'per tanggal' },
  attribution: { en: 'attribution', id: 'atribusi' },
  benefit: { en: 'benefit', id: 'manfaat' },
  category: { en: 'category', id: 'kategori' },
  coordinates: { en: 'coordinates', id: 'koordinat' },
  country: { en: 'country', id: 'negara' },
  credit: { en: 'credit', id: 'pembuat' },
  date: { en: 'date', id: 'tanggal' },
  email: { en: 'e-mail', id: 'surel' },
  emblem: { en: 'emblem', id: 'lambang' },
  fields: { en: 'fields of cooperation', id: 'bidang kerja sama' },
  flag: { en: 'flag', id: 'bendera' },
  hours: { en: 'opening hours', id: 'jam buka' },
  image: { en: 'picture', id: 'gambar' },
  instrument: { en: 'kind of agreement', id: 'bentuk perjanjian' },
  isAnnounced: { en: 'only announced', id: 'baru diumumkan' },
  isOutsideCity: { en: 'outside the city', id: 'di luar kota' },
  kind: { en: 'kind', id: 'jenis' },
  label: { en: 'label', id: 'label' },
  languages: { en: 'languages', id: 'bahasa' },
  licence: { en: 'licence', id: 'lisensi' },
  links: { en: 'link', id: 'tautan' },
  meaning: { en: 'meaning', id: 'arti' },
  motto: { en: 'motto', id: 'semboyan' },
  name: { en: 'name', id: 'nama' },
  nativeName: { en: 'native name', id: 'nama asli' },
  nicknames: { en: 'nickname', id: 'julukan' },
  note: { en: 'note', id: 'catatan' },
  openingNotes: { en: 'opening notes', id: 'keterangan waktu buka' },
  order: { en: 'order', id: 'urutan' },
  outcome: { en: 'outcome', id: 'hasil' },
  periods: { en: 'times', id: 'waktu' },
  person: { en: 'person', id: 'narahubung' },
  phones: { en: 'phone', id: 'telepon' },
  reached: { en: 'stage reached', id: 'tahap yang dicapai' },
  region: { en: 'province or state', id: 'provinsi atau negara bagian' },
  role: { en: 'role', id: 'tugas' },
  since: { en: 'since', id: 'sejak' },
  source: { en: 'title and address', id: 'judul dan alamat' },
  sources: { en: 'source', id: 'sumber' },
  stage: { en: 'stage', id: 'tahap' },
  status: { en: 'status', id: 'status' },
  statusNote: { en: 'note on the status', id: 'catatan status' },
  summary: { en: 'summary', id: 'ringkasan' },
  text: { en: 'text', id: 'uraian' },
  timeZone: { en: 'time zone', id: 'zona waktu' },
  title: { en: 'title', id: 'judul' },
  unit: { en: 'unit', id: 'satuan' },
  url: { en: 'website', id: 'situs web' },
  value: { en: 'value', id: 'nilai' },
};

/** Says a field's path in words: `hours.note` → `opening hours, note`. */
export function describeField(field: string, language: ToolLanguage): string {
  // An address in a path has dots of its own.
  const [, list = '', name = ''] = /^((?:agreement\.reached|links))\.(.+)$/.exec(field) ?? [];
  const steps = list ? list.split('.').slice(-1) : field.split('.');
  const words = steps.map((step) => (Object.hasOwn(fieldWords, step) ? fieldWords[step]?.[language] : step));
  return [...words, ...(name ? [name] : [])].join(', ');
}

/** The words around the changes. */
export interface DifferenceWords {
  readonly title: string;
  readonly nothing: string;
  readonly sum: (changes: number, changed: number, slices: number) => string;
  readonly kinds: Readonly<Record<'added' | 'removed' | 'changed', string>>;
  readonly everyPage: string;
  readonly pages: (number: number) => string;
  readonly everyLanguage: string;
  readonly slices: (number: number) => string;
  readonly pictureAdded: string;
  readonly pictureReplaced: string;
  readonly pictureRemoved: string;
  readonly orderChanged: string;
  readonly yes: string;
  readonly no: string;
}

export const differenceWords: Readonly<Record<ToolLanguage, DifferenceWords>> = {
  en: {
    title: 'What readers will see changed',
    nothing: 'Nothing changes for readers.',
    sum: (changes, changed, slices) =>
      `${changes} ${changes === 1 ? 'change' : 'changes'}, in ${changed} of ${slices} slices (a partner in a language).`,
    kinds: { added: 'new', removed: 'withdrawn', changed: 'changed' },
    everyPage: 'Every page',
    pages: (number) => `${number} pages`,
    everyLanguage: 'every language',
    slices: (number) => `${number} ${number === 1 ? 'slice' : 'slices'}`,
    pictureAdded: 'new picture',
    pictureReplaced: 'picture replaced',
    pictureRemoved: 'picture withdrawn',
    orderChanged: 'another order',
    yes: 'yes',
    no: 'no',
  },
  id: {
    title: 'Perubahan yang akan dilihat pembaca',
    nothing: 'Tidak ada yang berubah bagi pembaca.',
    sum: (changes, changed, slices) =>
      `${changes} perubahan, pada ${changed} dari ${slices} potongan (satu mitra dalam satu bahasa).`,
    kinds: { added: 'baru', removed: 'ditarik', changed: 'berubah' },
    everyPage: 'Setiap halaman',
    pages: (number) => `${number} halaman`,
    everyLanguage: 'semua bahasa',
    slices: (number) => `${number} potongan`,
    pictureAdded: 'gambar baru',
    pictureReplaced: 'gambar diganti',
    pictureRemoved: 'gambar ditarik',
    orderChanged: 'urutan berubah',
    yes: 'ya',
    no: 'tidak',
  },
};
