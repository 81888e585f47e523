import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseArgs } from 'node:util';
import writeXlsx from 'write-excel-file/node';
import { cooperationFields, eventKinds, highlightCategories } from '../../../src/model/vocabulary.js';
import { checkContent } from '../../../src/publisher/checking/check-content.js';
import { commands } from '../../../src/publisher/commands/index.js';
import { readJson } from '../../../src/publisher/reading/read-json.js';
import { readContent } from '../../../src/publisher/reading/read-content.js';
import { importSheet } from '../../../src/publisher/sheets/import-sheet.js';
import { readTable } from '../../../src/publisher/sheets/read-table.js';
import type { ToolLanguage, ToolText } from '../../../src/publisher/tool-text.js';
import { findProblems, makeRawContent } from '../fixtures/content.js';
import { demoContent } from './stage.js';

const guides: Readonly<Record<ToolLanguage, string>> = { en: 'README.md', id: 'README.id.md' };

function readGuide(language: ToolLanguage): Promise<string> {
  return readFile(join(demoContent, guides[language]), 'utf8');
}

/** The rows of the last table, cell by cell. */
function readLastTable(guide: string): string[][] {
  const table = guide.trimEnd().split('\n\n').at(-1) ?? '';
  const lines = table.split('\n').slice(2);
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What the tool says of the mistakes that the guides name, in the order of their tables. */
async function makeMistakes(): Promise<ToolText[]> {
  const written = [
    readJson(new TextEncoder().encode('{ "a": 1 "b": 2 }')).troubles,
    findProblems((documents) => {
      documents['events/alphaville.json'].events[0].titel = 'x';
    }),
    findProblems((documents) => delete documents['events/alphaville.json'].events[0].title.id),
    findProblems((documents) => {
      documents['events/alphaville.json'].events[0].date = '25/08/1997';
    }),
    findProblems((documents) => {
      documents['events/alphaville.json'].events[0].kind = 'vist';
    }),
    findProblems((documents) => {
      documents['events/alphaville.json'].events[0].sources = ['press'];
    }),
    findProblems((documents) => {
      documents['events/alphaville.json'].events[1].id = 'charter';
    }),
    findProblems((documents) => {
      documents['events/alphaville.json'].events[0].title.en = 'one\ntwo';
    }),
    findProblems((documents) => {
      documents['events/alphaville.json'].events[0].title.en = 'one <b>two</b>';
    }),
    findProblems((documents) => {
      documents['highlights.json'].highlights[0].image.file = 'media/lake.jpg';
    }),
    findProblems((documents) => {
      Object.assign(documents['highlights.json'].highlights[0].image, { width: 10, height: 6 });
    }),
  ];
  const date = { value: new Date(Date.UTC(1997, 7, 25)), type: Date, format: 'yyyy-mm-dd' };
  const sheet = [
    ['id', 'partner', 'date', 'title.en', 'titel.id'],
    ['charter', 'alphaville', date, { value: '=A1', type: 'Formula' as const }, 'x'],
    ['undated', 'alphavile', null, 'A gift', null],
  ];
  const table = await readTable(await writeXlsx(sheet).toBuffer());
  const raw = makeRawContent();
  const { problems } = importSheet(table, 'sheet.xlsx', raw, false);
  const [name, ...cells] = problems;
  const says = written.map((troubles) => {
    assert.equal(troubles.length, 1, JSON.stringify(troubles));
    return troubles[0];
  });
  return [...says, name, ...cells].map((problem) => problem?.what ?? assert.fail());
}

describe('the guides for editors', () => {
  it('have the same sections, examples and commands in both languages', async () => {
    const shape = (guide: string): string[] =>
      [...guide.matchAll(/^(#+) |^ *```(\w+)|^ *npx bandung-feed (\w+)|^(\d+\.) |^(\|) /gm)].map(
        ([, heading, block, command, step, row]) => heading ?? block ?? command ?? step ?? row ?? '',
      );
    assert.deepEqual(shape(await readGuide('id')), shape(await readGuide('en')));
  });

  for (const language of ['en', 'id'] as const) {
    it(`name only commands, options and files that are there (${language})`, async () => {
      const guide = await readGuide(language);
      const calls = [...guide.matchAll(/npx bandung-feed ([^`\n]+)/g)].map(([, call = '']) => call.trim().split(' '));
      assert.ok(calls.length >= 15, `only ${calls.length} commands`);
      for (const argv of calls) {
        const command = commands.find(({ name }) => name === argv[0]);
        if (!argv[0]?.startsWith('--')) assert.ok(command, argv.join(' '));
        const common = { help: { type: 'boolean' }, lang: { type: 'string' } } as const;
        // Throws where an option is not known.
        parseArgs({ args: argv, allowPositionals: true, options: { ...common, ...command?.options } });
      }
      for (const [, file = ''] of guide.matchAll(/\]\(([^)#:]+)\)/g))
        assert.ok(existsSync(join(demoContent, file)), file);
      for (const [, file = ''] of guide.matchAll(/`((?:[a-z-]+\/)*[a-z-]+\.json)`/g)) {
        assert.ok(existsSync(join(demoContent, file)), file);
      }
    });

    it(`show examples that pass the check (${language})`, async () => {
      const guide = await readGuide(language);
      const examples = [...guide.matchAll(/```json\n([^]*?)\n *```/g)].map(([, text = '']) => JSON.parse(text));
      assert.equal(examples.length, 4);
      const [texts, sources, event, picture] = examples;
      const { problems } = checkContent(
        makeRawContent((documents) => {
          Object.assign(documents['sources.json'].sources, sources.sources);
          documents['events/alphaville.json'].events.push(event);
          Object.assign(documents['events/alphaville.json'].events[0], texts);
          documents['highlights.json'].highlights[0].image = {
            ...picture.image,
            file: 'media/hill.jpg',
            width: 5,
            height: 3,
          };
        }),
      );
      assert.deepEqual(problems, []);
    });

    it(`list all words of the fields (${language})`, async () => {
      const guide = await readGuide(language);
      for (const [field, words] of [
        ['kind', eventKinds],
        ['fields', cooperationFields],
        ['category', highlightCategories],
      ] as const) {
        const row = new RegExp(`^\\| \`${field}\` +\\|(.*)\\|$`, 'm').exec(guide)?.[1] ?? '';
        assert.deepEqual(
          [...row.matchAll(/`([a-z]+)`/g)].map(([, word]) => word),
          [...words],
        );
      }
    });

    it(`quote the tool as it speaks (${language})`, async () => {
      const quoted = readLastTable(await readGuide(language)).map(([said = '']) => said.replace(/^`|`$/g, ''));
      const said = (await makeMistakes()).map((what) => what[language]);
      assert.deepEqual(quoted, said);
    });
  }

  it('are not read as content', async () => {
    const { documents, problems } = await readContent(demoContent);
    assert.deepEqual(problems, []);
    assert.ok([...documents.keys()].every((file) => file.endsWith('.json')));
  });
});
