import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSlice } from '../../../src/publisher/building/build-slice.ts';
import { MediaShelf } from '../../../src/publisher/building/media-shelf.ts';
import type { CanonicalEvent } from '../../../src/publisher/canonical.ts';
import { checkContent } from '../../../src/publisher/checking/check-content.ts';
import type { BenchContent } from '../content/bench-content.ts';
import type { Content } from '../../../src/publisher/content.ts';
import { readContent } from '../../../src/publisher/reading/read-content.ts';
import type { Slice, SliceTimelinePage } from '../../../src/publisher/slice.ts';
import { makeManyEvents, numberTitle } from './many-events.ts';

const contentFolder = fileURLToPath(new URL('../../../demo/content', import.meta.url));

/** The feed of a partner with so many events, as the publisher writes it. */
export interface Timeline {
  /** Folder name of the feed, the `partner` of a widget. */
  readonly name: string;
  readonly count: number;
  /** All in the first file, as no publisher would write it. */
  readonly isWhole?: boolean;
}

/** Writes the feeds of the benchmark's partner below a folder, by the publisher's own hand, of the same events. */
export async function writeTimelines(
  { partnerId, events }: BenchContent,
  timelines: readonly Timeline[],
  folder: string,
): Promise<void> {
  const { content } = checkContent(await readContent(contentFolder));
  if (!content) throw new Error('The demonstration content has mistakes: npx bandung-feed check demo/content.');
  const models = events.flatMap(({ id }) => content.events.get(partnerId)?.find((event) => event.id === id) ?? []);
  const shelf = new MediaShelf(content.media);
  for (const { name, count, isWhole } of timelines) {
    const files = buildSlice(multiplyEvents(content, partnerId, models, count), partnerId, 'en', shelf);
    const pages = files.map((file) => file.document);
    for (const file of files) {
      const isFirst = file.name === 'en.json';
      if (isWhole && !isFirst) continue;
      write(join(folder, name, file.name), JSON.stringify(isWhole ? joinPages(file.document, pages) : file.document));
    }
  }
  for (const [path, bytes] of shelf.list()) write(join(folder, path), bytes);
}

function multiplyEvents(
  content: Content,
  partnerId: string,
  models: readonly CanonicalEvent[],
  count: number,
): Content {
  const events = makeManyEvents(models, count, (model, number, date) => ({
    ...model,
    id: `${partnerId}-${number}`,
    date,
    title: { ...model.title, en: numberTitle(model.title.en, number) },
  }));
  return { ...content, events: new Map([[partnerId, events]]) };
}

/** The first page with the items of all; the publisher builds the last one first. */
function joinPages(
  first: Slice | SliceTimelinePage,
  pages: readonly (Slice | SliceTimelinePage)[],
): Slice | SliceTimelinePage {
  const items = [...pages].reverse().flatMap(({ timeline }) => timeline.items);
  return { ...first, timeline: { ...first.timeline, next: undefined, items } };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
