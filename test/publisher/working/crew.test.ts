import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { checkContent } from '../../../src/publisher/checking/check-content.js';
import { checkFolder, type CheckedFolder } from '../../../src/publisher/checking/check-folder.js';
import type { EventsJob, EventsSetup } from '../../../src/publisher/checking/check-events.js';
import { gatherRegisters } from '../../../src/publisher/checking/check-references.js';
import { describeFailure } from '../../../src/publisher/describe-failure.js';
import { readContent } from '../../../src/publisher/reading/read-content.js';
import { Crew, type CrewOptions } from '../../../src/publisher/working/crew.js';
import { makeFolder, writeContent, type Documents } from '../fixtures/content.js';

/** Alone, and with help from the first job on. */
const crews: readonly (readonly [name: string, options: CrewOptions])[] = [
  ['on this thread', { patienceMs: Infinity }],
  ['on threads of its own', { workers: 2, patienceMs: 0 }],
];

async function makeJobs(context: TestContext, ids: readonly string[]): Promise<[EventsSetup, EventsJob[]]> {
  const folder = await makeFolder(context);
  await writeContent(folder, (documents) => {
    for (const [index, id] of ids.entries()) {
      const [event] = documents['events/bandung.json'].events;
      const events = Array.from({ length: index + 1 }, (_, number) => ({ ...event, id: `event-${number}` }));
      documents[`events/${id}.json`] = { events };
    }
  });
  const registers = { ...gatherRegisters([]), partners: new Set(ids) };
  return [
    { folder, registers, media: new Map() },
    ids.map((id) => ({ file: `events/${id}.json`, id, known: undefined })),
  ];
}

for (const [name, options] of crews) {
  describe(`a crew ${name}`, () => {
    it('gives the results in the order of the jobs, and tells how far it is', async (context) => {
      const [setup, jobs] = await makeJobs(context, ['a', 'b', 'c', 'd', 'e']);
      const crew = new Crew(options);
      context.after(() => crew.dismiss());
      const shares: number[] = [];
      const results = await crew.perform('checkEvents', setup, jobs, {
        weigh: ({ id }) => id.charCodeAt(0),
        tell: (share) => void shares.push(share),
      });
      assert.deepEqual(
        results.map(({ good }) => good?.events),
        [1, 2, 3, 4, 5],
      );
      assert.deepEqual(
        shares,
        [...shares].sort((a, b) => a - b),
      );
      assert.equal(shares.at(-1), 1);
      assert.deepEqual(await crew.perform('checkEvents', setup, []), []);
    });

    it('fails with the words of the job that failed, and works on', async (context) => {
      const [setup, jobs] = await makeJobs(context, ['a', 'b', 'c']);
      const crew = new Crew(options);
      context.after(() => crew.dismiss());
      await rm(join(setup.folder, 'events/b.json'));
      const error = await crew.perform('checkEvents', setup, jobs).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      assert.match(describeFailure(error).en, /events\/b\.json: it is not there \(ENOENT\)/);
      assert.match(describeFailure(error).id, /tidak ada/);
      assert.equal((await crew.perform('checkEvents', setup, jobs.slice(0, 1)))[0]?.good?.events, 1);
    });
  });
}

describe('checkFolder', () => {
  const changes: Readonly<Record<string, (documents: Documents) => void>> = {
    'without mistakes': () => {},
    'with mistakes in events': (documents) => {
      const [event] = documents['events/alphaville.json'].events;
      Object.assign(event, {
        date: 'soon',
        sources: ['nowhere'],
        file: 'media/none.png',
        title: { en: ' a', id: '<b>' },
      });
      documents['events/bandung.json'] = [];
    },
    'with mistakes elsewhere': (documents) => {
      delete documents['city.json'].name;
      delete documents['offices.json'];
      documents['partners/betatown.json'].missions = ['nobody'];
    },
    'with files that belong nowhere': (documents) => {
      documents['events/gammaville.json'] = { events: [] };
      documents['event.json'] = {};
      documents['partners/bandung.json'] = documents['partners/betatown.json'];
    },
    'without partners': (documents) => {
      delete documents['partners/alphaville.json'];
      delete documents['partners/betatown.json'];
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`says of a folder ${name} the same as a check in memory`, async (context) => {
      const folder = await makeFolder(context);
      await writeContent(folder, change);
      const { content, problems } = checkContent(await readContent(folder));
      for (const [, options] of crews) {
        const crew = new Crew(options);
        const checked: CheckedFolder = await checkFolder(folder, crew).finally(() => crew.dismiss());
        assert.deepEqual(checked.problems, problems);
        assert.equal(checked.good !== undefined, content !== undefined);
        if (!checked.good || !content) continue;
        assert.deepEqual({ ...checked.good.content, events: content.events }, content);
        assert.deepEqual([...checked.good.events.keys()].sort(), [...content.events.keys()].sort());
      }
    });
  }
});
