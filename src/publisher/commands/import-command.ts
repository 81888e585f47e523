import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { formatProblems } from '../checking/format-problems.js';
import { readContent } from '../reading/read-content.js';
import { describeMissing, describePlan, describeSum } from '../sheets/describe-plan.js';
import { importSheet } from '../sheets/import-sheet.js';
import { readTable } from '../sheets/read-table.js';
import { UnreadableTable, type Table } from '../sheets/table.js';
import { writeDocuments } from '../sheets/write-documents.js';
import { findContentFolder, UsageError, type Command, type CommandCall } from './command.js';
import { count } from './load-content.js';

export const importCommand: Command = {
  name: 'import',
  usage: 'FILE [DIR] [--dry-run] [--delete-missing]',
  summary: {
    en: 'take events or places over from a spreadsheet',
    id: 'mengambil alih kegiatan atau tempat dari lembar kerja',
  },
  options: { 'dry-run': { type: 'boolean' }, 'delete-missing': { type: 'boolean' } },
  optionHelp: {
    '--dry-run': { en: 'only show what would change', id: 'hanya tampilkan apa yang akan berubah' },
    '--delete-missing': {
      en: 'take out what the sheet has no row for: events of the partners in the sheet, or places',
      id: 'hapus yang tidak ada barisnya dalam lembar: kegiatan para mitra yang ada di lembar itu, atau tempat',
    },
  },
  async run(call) {
    const { io, positionals, values, language } = call;
    const [given, ...rest] = positionals;
    if (given === undefined) {
      throw new UsageError(language === 'id' ? 'Sebutkan berkas .xlsx atau .csv-nya.' : 'Name the .xlsx or .csv file.');
    }
    const folder = findContentFolder({ ...call, positionals: rest });
    const table = await readSheetFile(resolve(io.cwd, given), call);
    if (!table) return 1;
    const raw = await readContent(folder);
    const { header, plan, problems, rows } = importSheet(
      table,
      basename(given),
      raw,
      values['delete-missing'] === true,
    );
    if (problems.length > 0) {
      const mistakes = count(problems.length, 'mistake', language);
      const sum = language === 'id' ? `${mistakes}; tidak ada yang ditulis.` : `${mistakes}; nothing is written.`;
      io.err(`${formatProblems(problems, language)}\n${sum}\n`);
      return 1;
    }
    io.out(describePlan(plan, rows, language));
    io.out(describeMissing(plan, language));
    if (values['dry-run'] !== true) await writeDocuments(folder, plan.texts);
    io.out(describeSum(plan, header.kind, values['dry-run'] === true, language));
    return 0;
  },
};

/** Reads the file; says so where it is none that can be read as a sheet. */
async function readSheetFile(file: string, { io, language }: CommandCall): Promise<Table | undefined> {
  try {
    return await readTable(await readFile(file));
  } catch (error) {
    if (error instanceof UnreadableTable) {
      const { what, mend } = error.explanation;
      io.err(`${basename(file)} ${what[language]}\n  → ${mend[language]}\n`);
      return undefined;
    }
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new UsageError(language === 'id' ? `Tidak ada berkas ${file}.` : `There is no file ${file}.`);
    }
    throw error;
  }
}
