import { generalId, type Problem } from '../content.js';
import { describePath } from '../reading/describe-path.js';
import { findNearest } from './find-nearest.js';
import type { ListedDocument } from '../reading/list-documents.js';
import { readArray, readField, readStrings, walkJson, type JsonPath } from '../reading/walk-json.js';

const missionKinds = new Set(['embassy', 'consulate-general', 'consulate']);

type Report = (path: JsonPath, what: string, mend: string) => void;

/** Things that other documents name by their ids; `ids` is absent where the document itself could not be read. */
interface Register {
  readonly kind: string;
  readonly home: string;
  readonly ids?: readonly string[];
}

/** Checks what one document says of another: sources, offices, missions, countries and file names. */
export function checkReferences(listed: readonly ListedDocument[]): Problem[] {
  const read = (name: string): unknown => readField(listed.find((entry) => entry.name === name)?.document, name);
  const offices = read('offices');
  const registers = {
    sources: { kind: 'source', home: 'sources.json', ids: readKeys(read('sources')) },
    countries: { kind: 'country', home: 'countries.json', ids: readKeys(read('countries')) },
    missions: { kind: 'mission', home: 'offices.json', ids: readOfficeIds(offices, true) },
    offices: { kind: 'city office', home: 'offices.json', ids: readOfficeIds(offices, false) },
  };
  const partners = new Set(listed.filter(({ name }) => name === 'partner').map(({ id }) => id));

  return listed.flatMap((entry) => {
    const { file, name, document } = entry;
    const problems: Problem[] = [];
    const report: Report = (path, what, mend) => {
      problems.push({ file, where: describePath(document, path), what, mend });
    };
    walkJson(document, (key, value, path) => {
      if (key === 'country') checkId(value, registers.countries, path, report);
      if (key === 'sources') checkIds(value, registers.sources, path, report);
    });
    if (name === 'partner') checkIds(readField(document, 'missions'), registers.missions, ['missions'], report);
    if (name === 'city') checkIds(readField(document, 'offices'), registers.offices, ['offices'], report);
    checkFileName(entry, partners, report);
    return problems;
  });
}

function checkIds(ids: unknown, register: Register, path: JsonPath, report: Report): void {
  readArray(ids).forEach((id, index) => checkId(id, register, [...path, index], report));
}

function checkId(id: unknown, { kind, home, ids }: Register, path: JsonPath, report: Report): void {
  if (!ids || typeof id !== 'string' || ids.includes(id)) return;
  const nearest = findNearest(id, ids);
  const mend = `${nearest ? `Write “${nearest}”, or add` : 'Add'} “${id}” to ${home}.`;
  report(path, `names the ${kind} “${id}”, which is not in ${home}.`, mend);
}

function checkFileName({ name, id, document }: ListedDocument, partners: ReadonlySet<string>, report: Report): void {
  if (name === 'partner') {
    const written = readField(document, 'id');
    if (id === generalId) report([], `has the name of Bandung itself.`, 'Only events/bandung.json may be called so.');
    else if (typeof written === 'string' && written !== id) {
      report(
        ['id'],
        `is “${written}”, but the file is called ${id}.json.`,
        `Write “${id}”, or rename the file to ${written}.json.`,
      );
    }
  }
  if (name === 'events' && id !== generalId && !partners.has(id)) {
    const nearest = findNearest(id, [...partners, generalId]);
    report(
      [],
      `belongs to no partner: there is no partners/${id}.json.`,
      nearest ? `Rename it to ${nearest}.json, or add the partner.` : 'Add the partner, or take the file away.',
    );
  }
}

function readKeys(record: unknown): string[] | undefined {
  return typeof record === 'object' && record !== null ? Object.keys(record) : undefined;
}

function readOfficeIds(offices: unknown, areMissions: boolean): string[] | undefined {
  if (!Array.isArray(offices)) return undefined;
  const wanted = offices.filter((office) => missionKinds.has(String(readField(office, 'kind'))) === areMissions);
  return readStrings(wanted.map((office: unknown) => readField(office, 'id')));
}
