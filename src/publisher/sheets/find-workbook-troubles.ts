import { unzipSync } from 'fflate';
import type { Explanation } from '../content.js';
import { UnreadableTable } from './table.js';

/** What a workbook unpacks to; far more than any sheet of ours has. */
const mostBytes = 300e6;

/**
 * Cells whose text cannot be trusted, by sheet name and cell address. The library that reads the cells gives the last
 * result for a formula and nothing for an error or for a merged cell, which would take fields away in silence.
 */
export function findWorkbookTroubles(bytes: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, Explanation>> {
  const files = unpack(bytes);
  const read = (path: string): string => new TextDecoder().decode(files[path]);
  const targets = new Map(
    listElements(read('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id, Target }) => [Id, Target] as const),
  );
  return new Map(
    listElements(read('xl/workbook.xml'), 'sheet').map((sheet) => {
      const [, id = ''] = Object.entries(sheet).find(([key]) => key.endsWith(':id')) ?? [];
      const target = targets.get(id) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return [decodeXml(sheet['name'] ?? ''), findSheetTroubles(read(path))] as const;
    }),
  );
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let sum = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = /^xl\/.*\.(?:xml|rels)$/.test(name) && !/(?:sharedStrings|styles)\.xml$/.test(name);
        sum += originalSize;
        if (sum > mostBytes) throw new Error('too large');
        return isWanted;
      },
    });
  } catch {
    throw new UnreadableTable(
      { en: 'is damaged, or far too large.', id: 'rusak, atau terlalu besar.' },
      {
        en: 'Open it in the spreadsheet program and save it anew as .xlsx.',
        id: 'Buka dengan program lembar kerja, lalu simpan lagi sebagai .xlsx.',
      },
    );
  }
}

function findSheetTroubles(xml: string): Map<string, Explanation> {
  const troubles = new Map<string, Explanation>();
  for (const match of xml.matchAll(/<(?:\w+:)?c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g)) {
    const { r = '', t } = readAttributes(match[1] ?? '');
    if (/<(?:\w+:)?f[\s>/]/.test(match[2] ?? '')) troubles.set(r, formula);
    else if (t === 'e') troubles.set(r, errorValue);
  }
  for (const { ref = '' } of listElements(xml, 'mergeCell')) {
    const [first = ''] = ref.split(':');
    troubles.set(first, explainMerged(ref));
  }
  return troubles;
}

/** The attributes of every element of a name. Sheets are machine-made XML without comments and CDATA. */
function listElements(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map((match) =>
    readAttributes(match[1] ?? ''),
  );
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map((match) => [match[1], match[2]]));
}

function decodeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all);
}

const formula: Explanation = {
  what: { en: 'holds a formula, and formulas are not calculated.', id: 'memuat rumus, dan rumus tidak dihitung.' },
  mend: {
    en: 'Copy the cell and paste it as values only, or type what it should say.',
    id: 'Salin sel itu lalu tempel sebagai nilai saja (paste values), atau ketik isinya.',
  },
};

const errorValue: Explanation = {
  what: { en: 'holds an error such as #N/A.', id: 'memuat galat seperti #N/A.' },
  mend: { en: 'Type what it should say, or empty the cell.', id: 'Ketik isinya, atau kosongkan sel itu.' },
};

function explainMerged(ref: string): Explanation {
  return {
    what: { en: `is merged with others (${ref}).`, id: `digabung dengan sel lain (${ref}).` },
    mend: {
      en: 'Split the cells again and write each its own.',
      id: 'Pisahkan lagi sel-sel itu (unmerge) dan isi satu per satu.',
    },
  };
}
