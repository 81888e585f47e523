import { checkFolder, type CheckedFolder } from '../checking/check-folder.js';
import { listForPrograms } from '../checking/list-for-programs.js';
import { countTexts } from '../checking/count-content.js';
import { readContent } from '../reading/read-content.js';
import { Crew } from '../working/crew.js';
import { findContentFolder, type Command, type CommandCall } from './command.js';
import { describeCounts } from './describe-counts.js';
import { describeProblems } from './load-content.js';
import { startProgress } from './progress.js';

export const checkCommand: Command = {
  name: 'check',
  usage: '[DIR] [--json]',
  summary: {
    en: 'look for mistakes in the content folder',
    id: 'mencari kesalahan dalam folder konten',
  },
  options: { json: { type: 'boolean' } },
  optionHelp: {
    '--json': {
      en: 'for programs: the result as one JSON object',
      id: 'untuk program: hasil berupa satu objek JSON',
    },
  },
  async run(call) {
    const folder = findContentFolder(call);
    const checked = await check(folder, call);
    if (call.values['json'] === true) {
      await tellPrograms(folder, checked, call);
    } else if (checked.good) {
      describeCounts(folder, checked.good.counts, call);
    } else {
      call.io.err(describeProblems(folder, checked.problems, call));
    }
    return checked.good ? 0 : 1;
  },
};

async function check(folder: string, { io, language }: CommandCall): Promise<CheckedFolder> {
  const progress = startProgress(io, language, { en: 'Checking the content', id: 'Memeriksa konten' });
  const crew = new Crew();
  try {
    return await checkFolder(folder, crew, undefined, (share) => progress.tell(share, 1));
  } finally {
    progress.end();
    await crew.dismiss();
  }
}

async function tellPrograms(
  folder: string,
  { good, problems }: CheckedFolder,
  { io, language }: CommandCall,
): Promise<void> {
  const texts = good?.counts.texts ?? countTexts([...(await readContent(folder)).documents.values()]);
  const { partners, events, places, offices } = good?.counts ?? {};
  const result = {
    mistakes: listForPrograms(problems, language),
    content: good && { partners, events, places, offices },
    texts: { total: texts.total, placeholders: texts.placeholders, missing: texts.missing },
  };
  io.out(`${JSON.stringify(result, null, 2)}\n`);
}
