import { generalId, type Problem } from '../content.js';
import { findNearest } from './find-nearest.js';
import type { ListedDocument } from '../reading/list-documents.js';
import { readArray, readField, readStrings, walkJson, type JsonPath } from '../reading/walk-json.js';
import type { ToolText } from '../tool-text.js';
import { startReport, type Report } from './make-problem.js';

const missionKinds = new Set(['embassy', 'consulate-general', 'consulate']);

/** Things that other documents name by their ids; `ids` is absent where the document itself could not be read. */
interface Register {
  readonly kind: ToolText;
  readonly home: string;
  readonly ids?: ReadonlySet<string>;
}

/** All that documents may name by an id. */
export interface Registers {
  readonly sources: Register;
  readonly countries: Register;
  readonly missions: Register;
  readonly offices: Register;
  readonly partners: ReadonlySet<string>;
}

/** Gathers what documents may name, from all of them but those with events, which nothing names. */
export function gatherRegisters(listed: readonly ListedDocument[]): Registers {
  const read = (name: string): unknown => readField(listed.find((entry) => entry.name === name)?.document, name);
  const offices = read('offices');
  return {
    sources: { kind: { en: 'source', id: 'sumber' }, home: 'sources.json', ids: readKeys(read('sources')) },
    countries: { kind: { en: 'country', id: 'negara' }, home: 'countries.json', ids: readKeys(read('countries')) },
    missions: { kind: { en: 'mission', id: 'perwakilan' }, home: 'offices.json', ids: readOfficeIds(offices, true) },
    offices: {
      kind: { en: 'city office', id: 'kantor kota' },
      home: 'offices.json',
      ids: readOfficeIds(offices, false),
    },
    partners: new Set(listed.filter(({ name }) => name === 'partner').map(({ id }) => id)),
  };
}

/** Checks what a document says of others: sources, offices, missions, countries and file names. */
export function checkReferences(entry: ListedDocument, registers: Registers): Problem[] {
  const { file, name, document } = entry;
  const { problems, report } = startReport(file, document);
  walkJson(document, (key, value, path) => {
    if (key === 'country') checkId(value, registers.countries, path, report);
    if (key === 'sources') checkIds(value, registers.sources, path, report);
  });
  if (name === 'partner') checkIds(readField(document, 'missions'), registers.missions, ['missions'], report);
  if (name === 'city') checkIds(readField(document, 'offices'), registers.offices, ['offices'], report);
  checkFileName(entry, registers.partners, report);
  return problems;
}

/** The ids of sources and countries that a document names anywhere. */
export function listReferences(document: unknown): Record<'sources' | 'countries', readonly string[]> {
  const sources = new Set<string>();
  const countries = new Set<string>();
  walkJson(document, (key, value) => {
    if (key === 'country' && typeof value === 'string') countries.add(value);
    if (key === 'sources') for (const id of readStrings(value)) sources.add(id);
  });
  return { sources: [...sources], countries: [...countries] };
}

function checkIds(ids: unknown, register: Register, path: JsonPath, report: Report): void {
  readArray(ids).forEach((id, index) => checkId(id, register, [...path, index], report));
}

function checkId(id: unknown, { kind, home, ids }: Register, path: JsonPath, report: Report): void {
  if (!ids || typeof id !== 'string' || ids.has(id)) return;
  const nearest = findNearest(id, [...ids]);
  report(
    path,
    {
      en: `names the ${kind.en} “${id}”, which is not in ${home}.`,
      id: `menyebut ${kind.id} “${id}”, yang tidak ada dalam ${home}.`,
    },
    nearest
      ? {
          en: `Write “${nearest}”, or add “${id}” to ${home}.`,
          id: `Tulis “${nearest}”, atau tambahkan “${id}” ke dalam ${home}.`,
        }
      : { en: `Add “${id}” to ${home}.`, id: `Tambahkan “${id}” ke dalam ${home}.` },
  );
}

function checkFileName(entry: ListedDocument, partners: ReadonlySet<string>, report: Report): void {
  if (entry.name === 'partner') checkPartnerName(entry, report);
  if (entry.name === 'events') checkEventsName(entry.id, partners, report);
}

function checkPartnerName({ id, document }: ListedDocument, report: Report): void {
  const written = readField(document, 'id');
  if (id === generalId) {
    report(
      [],
      { en: 'has the name of Bandung itself.', id: 'memakai nama Bandung sendiri.' },
      {
        en: 'Only events/bandung.json may be called so.',
        id: 'Hanya events/bandung.json yang boleh bernama demikian.',
      },
    );
  } else if (typeof written === 'string' && written !== id) {
    report(
      ['id'],
      {
        en: `is “${written}”, but the file is called ${id}.json.`,
        id: `berisi “${written}”, padahal nama berkasnya ${id}.json.`,
      },
      {
        en: `Write “${id}”, or rename the file to ${written}.json.`,
        id: `Tulis “${id}”, atau ganti nama berkasnya menjadi ${written}.json.`,
      },
    );
  }
}

function checkEventsName(id: string, partners: ReadonlySet<string>, report: Report): void {
  if (id === generalId || partners.has(id)) return;
  const nearest = findNearest(id, [...partners, generalId]);
  report(
    [],
    {
      en: `belongs to no partner: there is no partners/${id}.json.`,
      id: `bukan milik mitra mana pun: tidak ada partners/${id}.json.`,
    },
    nearest
      ? {
          en: `Rename it to ${nearest}.json, or add the partner.`,
          id: `Ganti namanya menjadi ${nearest}.json, atau tambahkan mitranya.`,
        }
      : {
          en: 'Add the partner, or take the file away.',
          id: 'Tambahkan mitranya, atau singkirkan berkas ini.',
        },
  );
}

function readKeys(record: unknown): Set<string> | undefined {
  return typeof record === 'object' && record !== null ? new Set(Object.keys(record)) : undefined;
}

function readOfficeIds(offices: unknown, areMissions: boolean): Set<string> | undefined {
  if (!Array.isArray(offices)) return undefined;
  const wanted = offices.filter((office) => missionKinds.has(String(readField(office, 'kind'))) === areMissions);
  return new Set(readStrings(wanted.map((office: unknown) => readField(office, 'id'))));
}
