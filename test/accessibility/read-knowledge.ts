import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from '../end-to-end/stage.ts';
import { normalise } from './checks/find-language-faults.ts';
import { makeMessageFinder, readMessages } from './read-messages.ts';
import type { Knowledge } from './checks/find-language-faults.ts';

const findMessage = makeMessageFinder(readMessages());

/** Fields whose plain text is in Indonesian, whatever the language of the slice; addresses elsewhere are just names. */
const indonesianFields = ['nativeName', 'address'];

export function readFeedFile(partner: string, name: string): unknown {
  return JSON.parse(readFileSync(join(distFolder, 'feed/v1', partner || 'bandung', `${name}.json`), 'utf8'));
}

/**
 * What the published feed knows of its own texts: the file with all languages says for each text in which it is written;
 * the slice says which of its texts are in another language than its own.
 */
export function readKnowledge(partner: string, lang: string): Knowledge {
  const texts = new Map<string, Set<string>>();
  const add = (words: string, language: string): void => {
    const key = normalise(words);
    if (!texts.has(key)) texts.set(key, new Set());
    texts.get(key)!.add(language);
  };
  collectMaps(readFeedFile(partner, 'all'), add);
  collectSlice(readFeedFile(partner, lang), '', lang, add);
  return { texts, findMessage };
}

type Add = (words: string, language: string) => void;

function collectMaps(value: unknown, add: Add): void {
  if (Array.isArray(value)) return value.forEach((each) => collectMaps(each, add));
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  for (const key of Object.keys(record)) {
    const each = record[key];
    const isLanguage = /^[a-z]{2,3}(-[A-Z][a-z]+)?$/.test(key);
    if (isLanguage && typeof each === 'string') add(each, key);
    else if (isLanguage && Array.isArray(each)) for (const line of each) if (typeof line === 'string') add(line, key);
    collectMaps(each, add);
  }
}

function collectSlice(value: unknown, field: string, lang: string, add: Add): void {
  if (typeof value === 'string') return void add(value, indonesianFields.includes(field) ? 'id' : lang);
  if (Array.isArray(value)) return value.forEach((each) => collectSlice(each, field, lang, add));
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  if (typeof record['text'] === 'string' && typeof record['lang'] === 'string') {
    add(record['text'], record['lang']);
    if (record['meaning'] !== undefined) collectSlice(record['meaning'], 'meaning', lang, add);
    return;
  }
  const isAbroad = typeof record['country'] === 'string' && record['country'] !== 'ID';
  for (const key of Object.keys(record)) collectSlice(record[key], isAbroad ? '' : key, lang, add);
}
