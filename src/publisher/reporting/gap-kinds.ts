import type { ToolText } from '../commands/command.js';
import type { GapSection } from './content-report.js';

interface KindWords extends ToolText {
  readonly section: GapSection;
}

const kind = (section: GapSection, en: string, id: string): KindWords => ({ section, en, id });

/** Every kind of gap, in the order of the report: its section, and how to call it. */
export const gapKinds = {
  'city-emblem': kind('missing', 'The city has no emblem', 'Kota belum memiliki lambang'),
  'city-motto': kind('missing', 'The city has no motto', 'Kota belum memiliki semboyan'),
  'city-region': kind('missing', 'The city has no province', 'Provinsi kota belum disebut'),
  'city-office': kind('missing', 'The city names no office to write to', 'Belum ada kantor kota yang dapat dihubungi'),
  'city-official-link': kind('missing', 'No link to an official site', 'Belum ada tautan situs resmi'),
  'city-social-link': kind('missing', 'No link to a social page', 'Belum ada tautan media sosial'),
  'country-flag': kind('missing', 'Countries without a flag', 'Negara tanpa bendera'),
  'partner-status': kind('missing', 'Whether the partnership is alive is unclear', 'Status kerja sama belum jelas'),
  'partner-region': kind('missing', 'No province or state', 'Provinsi atau negara bagian belum disebut'),
  'partner-coordinates': kind(
    'missing',
    'No coordinates: no distance is shown',
    'Koordinat belum ada: jarak tidak tampil',
  ),
  'partner-time-zone': kind(
    'missing',
    'No time zone: no local time is shown',
    'Zona waktu belum ada: waktu setempat tidak tampil',
  ),
  'partner-url': kind('missing', 'No website of the partner', 'Situs web mitra belum ada'),
  'partner-locale': kind('missing', 'No chief language of the partner', 'Bahasa utama mitra belum disebut'),
  'partner-since': kind('missing', 'No beginning of the partnership', 'Awal kerja sama belum disebut'),
  'partner-fields': kind('missing', 'No field of cooperation', 'Bidang kerja sama belum disebut'),
  'partner-mission': kind(
    'missing',
    'No Indonesian mission responsible',
    'Perwakilan Indonesia yang berwenang belum ada',
  ),
  'partner-agreement': kind('missing', 'No agreement', 'Perjanjian belum ada'),
  'agreement-date': kind('missing', 'The agreement has no date', 'Tanggal perjanjian belum ada'),
  'agreement-stage': kind('missing', 'The agreement has no stage', 'Tahap perjanjian belum ada'),
  'stage-date': kind('missing', 'Stages reached without a date', 'Tahap yang dicapai tanpa tanggal'),
  'event-date': kind('missing', 'Events without a date', 'Kegiatan tanpa tanggal'),
  'event-summary': kind('missing', 'Events without a summary', 'Kegiatan tanpa ringkasan'),
  'event-outcome': kind('missing', 'Events without an outcome', 'Kegiatan tanpa hasil'),
  'event-benefit': kind('missing', 'Events without a benefit', 'Kegiatan tanpa manfaat'),
  'event-fields': kind('missing', 'Events without a field of cooperation', 'Kegiatan tanpa bidang kerja sama'),
  'office-role': kind('missing', 'Offices that do not say what they do', 'Kantor tanpa keterangan tugas'),
  'office-address': kind('missing', 'Offices without an address', 'Kantor tanpa alamat'),
  'office-phone': kind('missing', 'Offices without a phone number', 'Kantor tanpa nomor telepon'),
  'office-email': kind('missing', 'Offices without an e-mail address', 'Kantor tanpa alamat surel'),
  'office-url': kind('missing', 'Offices without a website', 'Kantor tanpa situs web'),
  'office-hours': kind('missing', 'Offices without opening hours', 'Kantor tanpa jam buka'),
  'office-languages': kind(
    'missing',
    'Offices that do not say in which languages they answer',
    'Kantor tanpa keterangan bahasa layanan',
  ),
  'place-picture': kind('missing', 'Places without a picture', 'Tempat tanpa gambar'),
  'place-text': kind('missing', 'Places without a text', 'Tempat tanpa uraian'),
  'place-coordinates': kind('missing', 'Places without coordinates', 'Tempat tanpa koordinat'),
  'place-address': kind('missing', 'Places without an address', 'Tempat tanpa alamat'),
  'place-opening-notes': kind('missing', 'Places without opening notes', 'Tempat tanpa keterangan waktu buka'),
  'place-link': kind('missing', 'Places without a website or other link', 'Tempat tanpa situs web atau tautan lain'),
  'feed-stale': kind('stale', 'The content as a whole was last checked', 'Seluruh konten terakhir diperiksa'),
  'fact-stale': kind('stale', 'Facts that stand for an older time', 'Fakta yang mengacu pada waktu lama'),
  'strength-stale': kind('stale', 'Strengths that stand for an older time', 'Keunggulan yang mengacu pada waktu lama'),
  'office-stale': kind('stale', 'Offices last checked long ago', 'Kantor yang sudah lama tidak diperiksa'),
  'announcement-past': kind(
    'stale',
    'Announced events whose day has passed: did they take place?',
    'Kegiatan yang diumumkan dan harinya sudah lewat: apakah terlaksana?',
  ),
  'shared-text-untranslated': kind('untranslated', 'Texts that are not there in', 'Teks yang belum tersedia dalam'),
  'text-untranslated': kind(
    'untranslated',
    'Texts that are not there in the partner’s own language',
    'Teks yang belum tersedia dalam bahasa mitra sendiri',
  ),
  'partner-source': kind(
    'unsourced',
    'No source of the partner can be opened',
    'Tidak ada sumber mitra yang dapat dibuka',
  ),
  'fact-source': kind('unsourced', 'Facts without a source that can be opened', 'Fakta tanpa sumber yang dapat dibuka'),
  'strength-source': kind(
    'unsourced',
    'Strengths without a source that can be opened',
    'Keunggulan tanpa sumber yang dapat dibuka',
  ),
  'event-source': kind(
    'unsourced',
    'Events without a source that can be opened',
    'Kegiatan tanpa sumber yang dapat dibuka',
  ),
  'office-source': kind(
    'unsourced',
    'Offices without a source that can be opened',
    'Kantor tanpa sumber yang dapat dibuka',
  ),
  'place-source': kind(
    'unsourced',
    'Places without a source that can be opened',
    'Tempat tanpa sumber yang dapat dibuka',
  ),
  'stage-source': kind(
    'unsourced',
    'Stages shown as passed, which the agreement does not name as reached',
    'Tahap yang tampil sudah dilalui, padahal tidak tercatat sebagai tercapai',
  ),
  'fact-date': kind('unsourced', 'Facts that do not say for when they stand', 'Fakta tanpa keterangan waktu'),
  'strength-date': kind(
    'unsourced',
    'Strengths that do not say for when they stand',
    'Keunggulan tanpa keterangan waktu',
  ),
  'office-date': kind(
    'unsourced',
    'Offices that do not say when they were checked',
    'Kantor tanpa tanggal pemeriksaan',
  ),
  'picture-alt': kind('pictures', 'Pictures without a description', 'Gambar tanpa deskripsi'),
  'picture-alt-language': kind('pictures', 'Pictures not described in', 'Gambar yang belum dideskripsikan dalam'),
  'picture-credit': kind('pictures', 'Pictures that do not say who made them', 'Gambar tanpa nama pembuat'),
  'picture-licence': kind('pictures', 'Pictures without a licence', 'Gambar tanpa lisensi'),
  'picture-unused': kind('pictures', 'Files in media/ that nothing uses', 'Berkas dalam media/ yang tidak dipakai'),
  'partner-event': kind('dead-ends', 'The timeline is empty: no event', 'Linimasa kosong: tidak ada kegiatan'),
  'office-reach': kind('dead-ends', 'Offices that nobody can reach', 'Kantor yang tidak dapat dihubungi'),
  'office-unused': kind('dead-ends', 'Offices that no page shows', 'Kantor yang tidak tampil di halaman mana pun'),
  'source-unused': kind('dead-ends', 'Sources that nothing cites', 'Sumber yang tidak dikutip'),
} as const satisfies Record<string, KindWords>;

export type GapKind = keyof typeof gapKinds;

/** In the order of the report. */
export const gapKindNames = Object.keys(gapKinds) as readonly GapKind[];
