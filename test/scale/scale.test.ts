import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { after, before, describe, it } from 'node:test';
import { localeCodes } from '../../src/model/locale-codes.js';
import { hashBytes } from '../../src/publisher/building/hash-bytes.js';
import type { CanonicalEvents } from '../../src/publisher/canonical.js';
import { listFiles, listTimes, listTouched } from '../publisher/fixtures/feed-folder.js';
import type { Measured } from './build-and-measure.js';
import { makeLargeContent, namePartner } from './make-large-content.js';

/** `SCALE_PARTNERS=200 SCALE_EVENTS=5000 npm run test:scale` is the largest that the tool is meant for. */
const size = {
  partners: Number(process.env['SCALE_PARTNERS'] ?? 40),
  events: Number(process.env['SCALE_EVENTS'] ?? 250),
  eventsOfFirst: 10_000,
};
const pageSize = 30;

const allEvents = size.partners * size.events + size.eventsOfFirst;

/** Seconds of the processor, so that a busy machine does not fail the test; on two idle cores it takes half as long. */
const limits = {
  full: 60 + allEvents / 100,
  nothing: Math.max(30, allEvents / 1500),
  edit: Math.max(40, allEvents / 8000),
  peakMb: 900,
};

const root = mkdtempSync(join(tmpdir(), 'bandung-scale-'));
const places = { content: join(root, 'content'), out: join(root, 'feed') };
const script = fileURLToPath(new URL('./build-and-measure.ts', import.meta.url));

after(() => rmSync(root, { recursive: true, force: true }));

async function build(what: string): Promise<Measured> {
  const argv = ['--import', 'tsx', script, places.content, places.out, '--compress'];
  const { stdout } = await promisify(execFile)(process.execPath, argv);
  const measured = JSON.parse(stdout) as Measured;
  const { report, seconds, processorSeconds, peakMb } = measured;
  console.log(
    `${what}: ${seconds.toFixed(1)} s (processor ${processorSeconds.toFixed(1)} s), at most ${peakMb.toFixed(0)} MB; ` +
      `${report.files} files, ${(report.bytes / 1e6).toFixed(0)} MB; ` +
      `${report.written} written, ${report.unchanged} unchanged, ${report.removed} removed`,
  );
  assert.deepEqual(report.problems, []);
  return measured;
}

interface Page {
  readonly partner?: { readonly id: string };
  readonly timeline: {
    readonly total: number;
    readonly next?: string;
    readonly items: readonly { readonly id: string; readonly date: string }[];
  };
}

const readPage = (partner: string, name: string): Page =>
  JSON.parse(readFileSync(join(places.out, partner, name), 'utf8')) as Page;

/** Changes a document of events on the disk. */
function editEvents(partner: string, change: (events: CanonicalEvents['events'][number][]) => void): void {
  const file = join(places.content, `events/${partner}.json`);
  const document = JSON.parse(readFileSync(file, 'utf8')) as { events: CanonicalEvents['events'][number][] };
  change(document.events);
  writeFileSync(file, JSON.stringify(document));
}

describe(`a feed of ${size.partners} partners in ${localeCodes.length} languages, with ${size.events} events each and one with ${size.eventsOfFirst}`, () => {
  let full: Measured;

  before(async () => {
    await makeLargeContent(places.content, size);
    full = await build('all');
  });

  it('is built in minutes and in bounded memory, and says how far it is', () => {
    assert.ok(full.processorSeconds < limits.full, `${full.processorSeconds} s`);
    assert.ok(full.peakMb < limits.peakMb, `${full.peakMb} MB`);
    assert.ok(full.words > 2 * size.partners, `${full.words} words`);
  });

  it('has every partner in every language, with its compressed siblings, and an index of all', () => {
    const index = JSON.parse(readFileSync(join(places.out, 'index.json'), 'utf8')) as {
      partners: { id: string }[];
      files: Record<string, { sha256: string; bytes: number }>;
    };
    assert.equal(index.partners.length, size.partners);
    const paths = Object.keys(index.files);
    assert.deepEqual(paths, [...paths].sort());
    for (let number = 0; number < size.partners; number += 1) {
      for (const locale of localeCodes) assert.ok(index.files[`${namePartner(number)}/${locale}.json`]);
    }
    const texts = paths.filter((path) => !path.startsWith('media/'));
    const expected = paths.length + 1 + 2 * (texts.length + 1);
    assert.deepEqual(
      [listFiles(places.out).length, full.report.files, full.report.written],
      [expected, expected, expected],
    );
    for (const path of texts.filter((_, place) => place % 200 === 0)) {
      const bytes = readFileSync(join(places.out, path));
      assert.deepEqual(index.files[path], { sha256: hashBytes(bytes), bytes: bytes.length });
    }
  });

  it('leads through the longest timeline page by page, from the newest event to the oldest, each once', () => {
    const partner = namePartner(0);
    const ids: string[] = [];
    const years: number[] = [];
    let pages = 0;
    for (let name: string | undefined = 'ko.json'; name !== undefined && pages < 1_000; pages += 1) {
      const { timeline }: Page = readPage(partner, name);
      assert.equal(timeline.total, size.eventsOfFirst);
      assert.ok(timeline.items.length > 0 && timeline.items.length <= pageSize);
      ids.push(...timeline.items.map(({ id }) => id));
      years.push(...timeline.items.map(({ date }) => Number(date.slice(0, 4))));
      name = timeline.next;
    }
    assert.equal(pages, Math.ceil(size.eventsOfFirst / pageSize));
    assert.equal(new Set(ids).size, size.eventsOfFirst);
    assert.equal(ids.length, size.eventsOfFirst);
    assert.deepEqual(
      years,
      [...years].sort((a, b) => b - a),
    );
    // What a visitor loads first costs no more than that of a short timeline.
    const sizes = [0, 1].map((number) => statSync(join(places.out, namePartner(number), 'ko.json')).size);
    assert.ok(sizes[0]! < 1.2 * sizes[1]!, `${sizes.join(' and ')} bytes`);
  });

  it('is not touched by a build without a change', async () => {
    const times = listTimes(places.out);
    const { report, processorSeconds } = await build('nothing new');
    assert.deepEqual([report.written, report.removed, report.unchanged], [0, 0, full.report.files]);
    assert.deepEqual(listTimes(places.out), times);
    assert.ok(processorSeconds < limits.nothing, `${processorSeconds} s`);
  });

  it('is touched by an edit of one event in the folder of its partner and in the index alone', async () => {
    const partner = namePartner(size.partners / 2);
    const times = listTimes(places.out);
    editEvents(partner, (events) => {
      events[17] = { ...events[17]!, title: { ...events[17]!.title, en: 'A title that was mended' } };
    });
    const { report, processorSeconds, peakMb } = await build('one event');
    const touched = listTouched(times, listTimes(places.out));
    assert.equal(report.written, touched.length);
    assert.deepEqual(
      touched.filter((path) => !/^index\.json/.test(path) && !path.startsWith(`${partner}/`)),
      [],
    );
    const own = listFiles(join(places.out, partner)).length;
    assert.ok(touched.length >= 9 && touched.length <= own + 3, `${touched.length} of ${own}`);
    // English and all.json; the calendar too, if the event is known to the day. Texts in other languages are the same.
    assert.deepEqual(
      touched.filter((path) => /\.ko\.json|\/ko\.json/.test(path)),
      [],
    );
    assert.ok(readFileSync(join(places.out, partner, 'all.json'), 'utf8').includes('A title that was mended'));
    assert.ok(processorSeconds < limits.edit, `${processorSeconds} s`);
    assert.ok(peakMb < limits.peakMb, `${peakMb} MB`);
  });

  it('loses a partner that is taken out, and nothing else', async () => {
    const partner = namePartner(size.partners - 2);
    const times = listTimes(places.out);
    for (const kind of ['partners', 'events']) rmSync(join(places.content, `${kind}/${partner}.json`));
    const { report } = await build('one partner less');
    const now = listTimes(places.out);
    const gone = [...times.keys()].filter((path) => !now.has(path));
    assert.equal(report.removed, gone.length);
    assert.ok(gone.length > 0 && gone.every((path) => path.startsWith(`${partner}/`)));
    assert.ok(!readdirSync(places.out).includes(partner));
    // Who is in the feed is told in these two.
    assert.deepEqual(
      listTouched(times, now).filter((path) => !/^(?:index|openapi)\.json/.test(path)),
      [],
    );
  });
});
