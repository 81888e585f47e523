/**
 * Writes a content folder of any size: Bandung's own documents and pictures from `demo/content`, and made-up partners
 * with made-up events in all eleven languages. The same sizes give the same bytes.
 *
 * `tsx test/scale/make-large-content.ts FOLDER PARTNERS EVENTS`
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { localeCodes } from '../../src/model/locale-codes.js';
import { cooperationFields, eventKinds } from '../../src/model/vocabulary.js';
import type { CanonicalEvent, CanonicalPartner, CanonicalSource, LanguageMap } from '../../src/publisher/canonical.js';
import { makeRandom, type Random } from './make-random.js';

/** How much there is to be. */
export interface ContentSize {
  readonly partners: number;
  /** Events of each partner. */
  readonly events: number;
  /** Events of the first partner, where it has more than the others. */
  readonly eventsOfFirst?: number;
}

const base = fileURLToPath(new URL('../../demo/content', import.meta.url));
const sharedDocuments = ['feed.json', 'city.json', 'countries.json', 'offices.json', 'highlights.json'];
const sourcesOfPartner = 40;

/** The id of a made-up partner, counted from 0. */
export function namePartner(index: number): string {
  return `testcity-${String(index + 1).padStart(3, '0')}`;
}

/** Writes the folder, one partner after the other, so that its size does not matter. */
export async function makeLargeContent(folder: string, size: ContentSize): Promise<void> {
  await mkdir(join(folder, 'partners'), { recursive: true });
  await mkdir(join(folder, 'events'), { recursive: true });
  await cp(join(base, 'media'), join(folder, 'media'), { recursive: true });
  for (const name of sharedDocuments) await cp(join(base, name), join(folder, name));
  const words = await collectWords();
  const shared = {
    sources: (await readDocument('sources.json'))['sources'] as Record<string, CanonicalSource>,
    countries: Object.keys((await readDocument('countries.json'))['countries'] as object).filter(
      (code) => code !== 'ID',
    ),
  };
  const sources = { ...shared.sources };
  for (let index = 0; index < size.partners; index += 1) {
    const id = namePartner(index);
    const random = makeRandom(index);
    const own = Array.from({ length: sourcesOfPartner }, (_, place) => `${id}-source-${place + 1}`);
    own.forEach((source, place) => {
      sources[source] = { title: `${id}, report ${place + 1}`, url: `https://${id}.example/reports/${place + 1}` };
    });
    const number = index === 0 ? (size.eventsOfFirst ?? size.events) : size.events;
    const events = Array.from({ length: number }, (_, place) => makeEvent(id, place, own, words, random));
    await writeDocument(join(folder, `partners/${id}.json`), makePartner(id, shared.countries, own, random));
    await writeDocument(join(folder, `events/${id}.json`), { events });
  }
  await writeDocument(join(folder, 'sources.json'), { sources });
}

function makePartner(
  id: string,
  countries: readonly string[],
  sources: readonly string[],
  random: Random,
): CanonicalPartner {
  const name = Object.fromEntries(localeCodes.map((locale) => [locale, `Testcity ${id.slice(-3)}`])) as LanguageMap;
  return {
    id,
    name,
    country: random.pick(countries),
    coordinates: { lat: random.below(160) - 80, lon: random.below(360) - 180 },
    timeZone: 'Asia/Seoul',
    status: 'active',
    since: makeDate(random),
    fields: [random.pick(cooperationFields)],
    missions: [],
    locale: random.pick(localeCodes),
    sources: [random.pick(sources)],
  };
}

function makeEvent(
  partner: string,
  place: number,
  sources: readonly string[],
  words: ReadonlyMap<string, readonly string[]>,
  random: Random,
): CanonicalEvent {
  const write = (length: number): LanguageMap => writeText(length, words, random);
  return {
    id: `${partner}-${place + 1}`,
    date: makeDate(random),
    title: write(6),
    summary: write(22),
    kind: random.pick(eventKinds),
    fields: [random.pick(cooperationFields)],
    ...(place % 2 === 0 ? { outcome: write(12) } : {}),
    ...(place % 3 === 0 ? { benefit: write(14) } : {}),
    ...(place % 4 === 0 ? { url: `https://${partner}.example/events/${place + 1}` } : {}),
    sources: [random.pick(sources)],
  };
}

/** To the day, the month or the year, as the sources of real events have it. */
function makeDate(random: Random): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  const year = 1950 + random.below(76);
  const month = `${year}-${pad(1 + random.below(12))}`;
  return [`${month}-${pad(1 + random.below(28))}`, `${month}-${pad(1 + random.below(28))}`, month, String(year)][
    random.below(4)
  ]!;
}

/** Real words of each language in any order: they pack about as badly as real sentences. */
function writeText(length: number, words: ReadonlyMap<string, readonly string[]>, random: Random): LanguageMap {
  const texts = localeCodes.map((locale) => {
    const list = words.get(locale) ?? [];
    // Where words stand without spaces between them, these are pieces of about a word and a half.
    const separator = locale === 'ja' || locale === 'zh-Hans' ? '' : ' ';
    return [locale, Array.from({ length }, () => random.pick(list)).join(separator)] as const;
  });
  return Object.fromEntries(texts) as unknown as LanguageMap;
}

/** The words of all texts of Bandung's documents, by language. */
async function collectWords(): Promise<Map<string, readonly string[]>> {
  const words = new Map<string, Set<string>>(localeCodes.map((locale) => [locale, new Set()]));
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string') for (const word of splitWords(inner, key)) words.get(key)?.add(word);
      else visit(inner);
    }
  };
  for (const name of ['city.json', 'highlights.json', 'offices.json']) {
    visit(await readDocument(name));
  }
  return new Map([...words].map(([locale, set]) => [locale, [...set].sort()]));
}

function splitWords(text: string, locale: string): string[] {
  const parts =
    locale === 'ja' || locale === 'zh-Hans'
      ? (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,3}/gu) ?? [])
      : text.split(/\s+/);
  return parts.map((part) => part.replace(/[^\p{L}\p{N}-]/gu, '')).filter((part) => part.length > 0);
}

async function readDocument(name: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(base, name), 'utf8')) as Record<string, unknown>;
}

async function writeDocument(file: string, document: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
}

const [, script, folder, partners, events] = process.argv;
if (folder !== undefined && script !== undefined && import.meta.url === pathToFileURL(script).href) {
  await makeLargeContent(folder, { partners: Number(partners), events: Number(events) });
}
