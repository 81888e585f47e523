import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { makeRandom, type Random } from '../../scale/make-random.js';
import { makeDocuments, makeFolder, makeMedia, type Documents, type Json } from '../fixtures/content.js';
import { assertAsAnew, listFiles, listTimes, listTouched, publish } from '../fixtures/feed-folder.js';

/** The content as an editor has it on the desk, edit after edit. */
interface Desk {
  readonly folder: string;
  readonly documents: Documents;
  readonly random: Random;
  /** For ids and words that are new. */
  count: number;
}

const both = (text: string): Json => ({ en: text, id: `${text} (id)` });

const listIds = (desk: Desk): string[] =>
  Object.keys(desk.documents).flatMap((path) => /^partners\/(.*)\.json$/.exec(path)?.[1] ?? []);

function findEvents(desk: Desk): Json[] {
  const id = desk.random.pick([...listIds(desk), 'bandung']);
  return (desk.documents[`events/${id}.json`] ??= { events: [] }).events;
}

function makeEvent(desk: Desk): Json {
  const year = 1900 + desk.random.below(120);
  return {
    id: `event-${(desk.count += 1)}`,
    date: String(year),
    title: both(`Event ${desk.count}`),
    kind: 'visit',
    fields: [],
    sources: [desk.random.pick(['archive', 'statistics'])],
  };
}

type Edit = (desk: Desk) => void;

/** What editors do, and what may happen to a feed. */
const edits: Readonly<Record<string, Edit>> = {
  'write an event': (desk) => void findEvents(desk).push(makeEvent(desk)),
  'write many events': (desk) => {
    findEvents(desk).push(...Array.from({ length: 45 }, () => makeEvent(desk)));
  },
  'edit an event': (desk) => {
    const events = findEvents(desk);
    if (events.length > 0) desk.random.pick(events).summary = both(`Words ${(desk.count += 1)}`);
  },
  'date an event anew': (desk) => {
    const events = findEvents(desk);
    if (events.length > 0) desk.random.pick(events).date = String(1900 + desk.random.below(120));
  },
  'take events out': (desk) => {
    const events = findEvents(desk);
    events.splice(desk.random.below(events.length + 1), desk.random.below(events.length + 1));
  },
  'add a partner': (desk) => {
    const id = `city-${(desk.count += 1)}`;
    desk.documents[`partners/${id}.json`] = { ...desk.documents['partners/betatown.json'], id, name: both(id) };
  },
  'take a partner out': (desk) => {
    const id = desk.random.pick(
      listIds(desk)
        .filter((each) => each !== 'betatown')
        .concat('nobody'),
    );
    for (const kind of ['partners', 'events']) Reflect.deleteProperty(desk.documents, `${kind}/${id}.json`);
  },
  'edit a partner': (desk) => {
    const partner = desk.documents[`partners/${desk.random.pick(listIds(desk))}.json`];
    partner.statusNote = both(`Note ${(desk.count += 1)}`);
    partner.missions = desk.random.pick([[], ['embassy']]);
  },
  'edit an office': (desk) => {
    desk.random.pick<Json>(desk.documents['offices.json'].offices).note = both(`Note ${(desk.count += 1)}`);
  },
  'edit a source': (desk) => {
    const { sources } = desk.documents['sources.json'];
    sources[desk.random.pick(['archive', 'statistics', 'unused'])].title = `Title ${(desk.count += 1)}`;
  },
  'edit a country': (desk) => {
    const { countries } = desk.documents['countries.json'];
    countries[desk.random.pick(['ID', 'DE'])].name.ko = `${(desk.count += 1)}`;
  },
  'edit the city': (desk) => void (desk.documents['city.json'].summary = [both(`Summary ${(desk.count += 1)}`)]),
  'edit a place': (desk) => {
    desk.documents['highlights.json'].highlights[0].text = both(`Text ${(desk.count += 1)}`);
  },
  'check everything again': (desk) => {
    desk.documents['feed.json'].asOf = `2026-02-${String(1 + desk.random.below(28)).padStart(2, '0')}`;
  },
  'save without a change': () => {},
  'lose a file of the feed': (desk) => rmSync(pickFile(desk)),
  'scribble into a file of the feed': (desk) => writeFileSync(pickFile(desk), 'scribble'),
  'lose a record': (desk) => {
    const records = join(desk.folder, 'cache/partners');
    rmSync(join(records, desk.random.pick(readdirSync(records))));
  },
  'scribble into a record': (desk) => {
    const records = join(desk.folder, 'cache/partners');
    writeFileSync(join(records, desk.random.pick(readdirSync(records))), '{"key":1}');
  },
  'lose the cache': (desk) => rmSync(join(desk.folder, 'cache'), { recursive: true }),
};

/** A file of a slice; the index is spared, since it alone knows what else may be removed. */
function pickFile({ folder, random }: Desk): string {
  const out = join(folder, 'feed');
  const paths = listFiles(out).filter((path) => path.includes('/') && !path.startsWith('media/'));
  return join(out, random.pick(paths));
}

/** Writes the documents to the disk, whatever was there before. */
function save({ folder, documents }: Desk): void {
  const content = join(folder, 'content');
  rmSync(content, { recursive: true, force: true });
  const texts = Object.entries(documents).map(([path, document]) => [path, JSON.stringify(document)] as const);
  for (const [path, data] of [...texts, ...makeMedia()]) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), data);
  }
}

describe('a feed that is built after each of many edits', () => {
  for (const seed of [1, 2]) {
    it(`is at every step what a build from nothing makes (seed ${seed})`, async (context) => {
      const folder = await makeFolder(context);
      const desk: Desk = { folder, documents: makeDocuments(), random: makeRandom(seed), count: 0 };
      save(desk);
      await publish(folder);
      const done: string[] = [];
      for (let step = 0; step < 25; step += 1) {
        for (let edit = 0; edit <= desk.random.below(3); edit += 1) {
          const name = desk.random.pick(Object.keys(edits));
          done.push(name);
          // A lost cache cannot be lost or scribbled into once more.
          if (name.includes('record') && !existsSync(join(folder, 'cache/partners'))) continue;
          edits[name]!(desk);
        }
        save(desk);
        const [old, before] = [readFeed(folder), listTimes(join(folder, 'feed'))];
        await publish(folder);
        try {
          const now = await assertAsAnew(folder);
          const same = [...now].filter(([path, bytes]) => old.get(path)?.equals(bytes)).map(([path]) => path);
          const touched = new Set(listTouched(before, listTimes(join(folder, 'feed'))));
          assert.deepEqual(
            same.filter((path) => touched.has(path)),
            [],
          );
        } catch (error) {
          throw new Error(`After: ${done.join(', ')}.`, { cause: error });
        }
      }
    });
  }
});

function readFeed(folder: string): Map<string, Buffer> {
  const out = join(folder, 'feed');
  return new Map(listFiles(out).map((path) => [path, readFileSync(join(out, path))]));
}
