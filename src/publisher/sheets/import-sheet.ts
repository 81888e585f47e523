import { checkContent } from '../checking/check-content.js';
import { generalId, type Problem, type RawContent } from '../content.js';
import { readJson } from '../reading/read-json.js';
import { readArray, readField, readId } from '../reading/walk-json.js';
import { locateInSheet } from './locate-in-sheet.js';
import { matchHeader, type Header } from './match-header.js';
import { planImport, type ImportPlan } from './plan-import.js';
import { readRows, type SheetRow } from './read-rows.js';
import { describeMistake, type SheetMistake } from './sheet-mistake.js';
import type { Table } from './table.js';

/** What came of a sheet: what it changes, and what is wrong with it or with the content that it would make. */
export interface SheetImport {
  readonly header: Header;
  readonly rows: readonly SheetRow[];
  readonly plan: ImportPlan;
  /** All mistakes at once; a plan may be carried out only if there are none. */
  readonly problems: readonly Problem[];
}

/** Reads a sheet against a content folder. `name` is what the file of the sheet is called. */
export function importSheet(table: Table, name: string, raw: RawContent, isDeletingMissing: boolean): SheetImport {
  const header = matchHeader(table);
  const read = readRows(table, header, listPartners(raw));
  const plan = planImport(header.kind, read.rows, raw, isDeletingMissing);
  const mistakes = [...header.mistakes, ...read.mistakes, ...findStrayIds(header, read.rows, raw)];
  const elsewhere: Problem[] = [];
  for (const problem of checkContent(applyPlan(raw, plan)).problems) {
    const located = locateInSheet(problem, plan, header);
    if (located.length === 0) elsewhere.push(problem);
    mistakes.push(...located.filter((mistake) => !mistakes.some((told) => isSamePlace(told, mistake))));
  }
  mistakes.sort((a, b) => a.row - b.row || (a.index ?? -1) - (b.index ?? -1));
  const told = mistakes.map((mistake) => describeMistake(mistake, name, header.columns));
  return { header, rows: read.rows, plan, problems: [...told, ...elsewhere] };
}

function listPartners(raw: RawContent): string[] {
  const files = [...raw.documents.keys()].filter((file) => file.startsWith('partners/'));
  return [...files.map((file) => file.replace(/^partners\/|\.json$/g, '')), generalId];
}

/** The content as it will be, read from the very texts that will be written. */
function applyPlan(raw: RawContent, { texts }: ImportPlan): RawContent {
  const documents = new Map(raw.documents);
  const encoder = new TextEncoder();
  for (const [file, text] of texts) documents.set(file, readJson(encoder.encode(text)).value);
  return { ...raw, documents, texts: new Map([...raw.texts, ...texts]) };
}

function isSamePlace(told: SheetMistake, mistake: SheetMistake): boolean {
  return told.row === mistake.row && told.index !== undefined && told.index === mistake.index;
}

/** An event that another partner has already: the sheet would double it. */
function findStrayIds(header: Header, rows: readonly SheetRow[], raw: RawContent): SheetMistake[] {
  if (header.kind !== 'events') return [];
  const homes = new Map<string, string>();
  for (const [file, document] of raw.documents) {
    if (!file.startsWith('events/')) continue;
    for (const id of readArray(readField(document, 'events')).map(readId)) if (id) homes.set(id, file);
  }
  const index = header.columns.findIndex((column) => column?.name === 'partner');
  return rows.flatMap(({ number, file, id }) => {
    const home = homes.get(id);
    if (home === undefined || home === file) return [];
    return [
      {
        row: number,
        index,
        what: {
          en: `differs from before: “${id}” stands in ${home}.`,
          id: `berbeda dari sebelumnya: “${id}” ada dalam ${home}.`,
        },
        mend: {
          en: 'Write the partner back, or give the event another id; to move it, move its text from one file to the other.',
          id: 'Kembalikan mitranya, atau beri kegiatan itu id lain; untuk memindahkannya, pindahkan teksnya dari berkas satu ke berkas lain.',
        },
      },
    ];
  });
}
