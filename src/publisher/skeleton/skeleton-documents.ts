import type { DocumentName } from '../checking/check-schema.js';
import type { ToolLanguage, ToolText } from '../tool-text.js';

/** A document of a new content folder. */
export interface SkeletonDocument {
  readonly file: string;
  readonly name: DocumentName;
  readonly document: object;
}

const partner = 'example-city';
const office = 'example-office';
const embassy = 'example-embassy';
const sources = ['example-source'];
/** ISO 3166-1 keeps this code free for everybody's own use. */
const country = 'XX';

/** A text that nobody can take for a real one. */
function placeholder(en: string, id: string): ToolText {
  return { en: `‹${en}›`, id: `‹${id}›` };
}

/**
 * The documents of a new content folder: complete, so that they can be built at once. Only what is certain of Bandung
 * is filled in; all else is a placeholder in ‹ ›.
 */
export function makeSkeletonDocuments(language: ToolLanguage, today: string): readonly SkeletonDocument[] {
  return [
    {
      file: 'feed.json',
      name: 'feed',
      document: {
        asOf: today,
        licence: {
          name: placeholder('Short name of the licence', 'Nama singkat lisensi')[language],
          attribution: placeholder('Whom to name as the author', 'Siapa yang disebut sebagai pencipta'),
        },
      },
    },
    { file: 'city.json', name: 'city', document: makeCity() },
    {
      file: 'countries.json',
      name: 'countries',
      document: {
        countries: {
          ID: { name: { en: 'Indonesia', id: 'Indonesia' } },
          [country]: { name: placeholder('Country of the partner city', 'Negara kota mitra') },
        },
      },
    },
    { file: 'offices.json', name: 'offices', document: makeOffices() },
    {
      file: 'highlights.json',
      name: 'highlights',
      document: {
        highlights: [
          {
            id: 'example-place',
            category: 'heritage',
            name: placeholder('Name of a place', 'Nama tempat'),
            text: placeholder('Why it is worth the journey', 'Mengapa layak didatangi'),
            sources,
          },
        ],
      },
    },
    {
      file: 'sources.json',
      name: 'sources',
      document: { sources: { 'example-source': { title: placeholder('Title of the source', 'Judul sumber') } } },
    },
    {
      file: `partners/${partner}.json`,
      name: 'partner',
      document: {
        id: partner,
        name: placeholder('Name of the partner city', 'Nama kota mitra'),
        country,
        status: 'unclear',
        fields: [],
        missions: [embassy],
        sources,
      },
    },
    {
      file: `events/${partner}.json`,
      name: 'events',
      document: {
        events: [
          {
            id: `${partner}-first-event`,
            title: placeholder('What happened, in a few words', 'Apa yang terjadi, dalam beberapa kata'),
            kind: 'other',
            fields: [],
            sources,
          },
        ],
      },
    },
  ];
}

function makeCity(): object {
  return {
    name: { en: 'Bandung', id: 'Bandung' },
    nativeName: 'Kota Bandung',
    country: 'ID',
    coordinates: { lat: -6.9175, lon: 107.6191 },
    timeZone: 'Asia/Jakarta',
    summary: [placeholder('The city in one paragraph', 'Gambaran kota dalam satu paragraf')],
    facts: [
      {
        id: 'example-fact',
        label: placeholder('Name of the fact', 'Nama fakta'),
        value: placeholder('The fact in words, or a number', 'Fakta dalam kata-kata, atau angka'),
        sources,
      },
    ],
    strengths: [
      {
        id: 'example-strength',
        title: placeholder('A strength in a few words', 'Keunggulan dalam beberapa kata'),
        text: placeholder('The strength in one paragraph', 'Keunggulan itu dalam satu paragraf'),
        sources,
      },
    ],
    links: [{ kind: 'official', url: 'https://www.example.org/' }],
    offices: [office],
  };
}

function makeOffices(): object {
  return {
    offices: [
      {
        id: office,
        kind: 'city',
        name: placeholder('Name of the city office', 'Nama kantor kota'),
        country: 'ID',
        sources,
      },
      {
        id: embassy,
        kind: 'embassy',
        name: placeholder('Name of the Indonesian embassy', 'Nama Kedutaan Besar Republik Indonesia'),
        country,
        sources,
      },
    ],
  };
}
