import { basename, dirname, extname, resolve } from 'node:path';
import { generalId, type Content } from '../content.js';
import { sheetKinds, type SheetKind } from '../sheets/columns.js';
import { exportSheet } from '../sheets/export-sheet.js';
import { writeCsv } from '../sheets/write-csv.js';
import { writeDocuments } from '../sheets/write-documents.js';
import { writeWorkbook } from '../sheets/write-workbook.js';
import { findContentFolder, UsageError, type Command, type CommandCall } from './command.js';
import { count, loadContent, nameFolder } from './load-content.js';

export const exportCommand: Command = {
  name: 'export',
  usage: '[DIR] --out FILE.xlsx|FILE.csv [--what events|highlights] [--partner ID] [--semicolon]',
  summary: {
    en: 'lay events or places out as a spreadsheet',
    id: 'menyusun kegiatan atau tempat sebagai lembar kerja (spreadsheet)',
  },
  options: {
    out: { type: 'string' },
    what: { type: 'string' },
    partner: { type: 'string' },
    semicolon: { type: 'boolean' },
  },
  optionHelp: {
    '--out FILE.xlsx|FILE.csv': {
      en: 'the spreadsheet: an Excel workbook or CSV',
      id: 'lembar kerja: buku kerja Excel atau CSV',
    },
    '--what events|highlights': {
      en: 'events (without it) or places worth a visit',
      id: 'kegiatan (jika tidak disebut) atau tempat yang layak dikunjungi',
    },
    '--partner ID': {
      en: 'only the events of one partner; bandung for the city’s own',
      id: 'hanya kegiatan satu mitra; bandung untuk kegiatan kota sendiri',
    },
    '--semicolon': {
      en: 'CSV with semicolons, as Excel in Indonesian or German opens it',
      id: 'CSV dengan titik koma, seperti yang dibuka Excel berbahasa Indonesia atau Jerman',
    },
  },
  async run(call) {
    const { io, values, language } = call;
    const out = readOut(call);
    const kind = readKind(call);
    const loaded = await loadContent(findContentFolder(call), call);
    if (!loaded) return 1;
    const partner = readPartner(call, kind, loaded.content);
    const { columns, rows } = exportSheet(loaded.content, kind, partner);
    const content =
      extname(out).toLowerCase() === '.xlsx'
        ? await writeWorkbook(kind, columns, rows)
        : writeCsv([columns.map(({ name }) => name), ...rows], values['semicolon'] === true ? ';' : ',');
    await writeDocuments(dirname(out), new Map([[basename(out), content]]));
    const number = count(rows.length, kind === 'events' ? 'event' : 'place', language);
    const name = nameFolder(out, io.cwd);
    io.out(
      language === 'id'
        ? `${name} sudah ditulis: ${number}, ${columns.length} kolom.\n`
        : `Wrote ${name}: ${number}, ${columns.length} columns.\n`,
    );
    return 0;
  },
};

function readOut({ values, io, language }: CommandCall): string {
  const out = values['out'];
  if (typeof out === 'string' && /\.(?:xlsx|csv)$/i.test(out)) return resolve(io.cwd, out);
  throw new UsageError(
    language === 'id'
      ? 'Sebutkan berkasnya: --out kegiatan.xlsx atau --out kegiatan.csv.'
      : 'Name the file: --out events.xlsx or --out events.csv.',
  );
}

function readKind({ values, language }: CommandCall): SheetKind {
  const what = values['what'] ?? 'events';
  const kind = sheetKinds.find((each) => each === what);
  if (kind) return kind;
  throw new UsageError(
    language === 'id'
      ? `“--what ${String(what)}” tidak dikenal; pilih ${sheetKinds.join(' atau ')}.`
      : `“--what ${String(what)}” is not known; choose ${sheetKinds.join(' or ')}.`,
  );
}

function readPartner({ values, language }: CommandCall, kind: SheetKind, { partners }: Content): string | undefined {
  const partner = values['partner'];
  if (typeof partner !== 'string') return undefined;
  const ids = [...partners.keys(), generalId];
  if (kind === 'events' && ids.includes(partner)) return partner;
  const list = ids.join(', ');
  if (kind === 'highlights') {
    throw new UsageError(
      language === 'id' ? '--partner hanya berlaku untuk kegiatan.' : '--partner goes with events only.',
    );
  }
  throw new UsageError(
    language === 'id'
      ? `Tidak ada mitra “${partner}”; yang ada: ${list}.`
      : `There is no partner “${partner}”; there are: ${list}.`,
  );
}
