import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { localeCodes } from '../../src/model/locale-codes.ts';
import type { LocaleCode } from '../../src/model/locale-codes.ts';

/** The words of a message between its placeholders. */
export type MessageParts = readonly string[];

/** All messages of the interface by language and id, as the translation files have them. */
export function readMessages(): ReadonlyMap<LocaleCode, ReadonlyMap<string, MessageParts>> {
  const all = new Map<LocaleCode, Map<string, MessageParts>>(localeCodes.map((code) => [code, new Map()]));
  for (const code of localeCodes) {
    if (code === 'en') continue;
    const text = readFileSync(new URL(`../../locales/${code}.xlf`, import.meta.url), 'utf8');
    const units = new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName('trans-unit');
    for (const unit of [...units]) {
      const id = unit.getAttribute('id')!;
      const [source, target] = ['source', 'target'].map((name) => readParts(unit.getElementsByTagName(name)[0]));
      if (target) all.get(code)!.set(id, target);
      if (source) all.get('en')!.set(id, source);
    }
  }
  return all;
}

interface XmlNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes?: Iterable<XmlNode>;
}

function readParts(element: XmlNode | undefined): MessageParts | undefined {
  if (!element) return undefined;
  const parts = [''];
  for (const node of element.childNodes ?? []) {
    if (node.nodeName === 'x') parts.push('');
    else parts[parts.length - 1] += node.nodeValue ?? '';
  }
  return parts;
}

/** Tells in which languages a text is a message of the interface, whatever stands in its placeholders. */
export function makeMessageFinder(messages: ReturnType<typeof readMessages>): (words: string) => readonly LocaleCode[] {
  const whole = new Map<string, LocaleCode[]>();
  const patterns: { readonly code: LocaleCode; readonly pattern: RegExp }[] = [];
  for (const [code, catalogue] of messages) {
    for (const parts of catalogue.values()) {
      const words = parts.join('').replace(/\s+/g, ' ').trim();
      if (parts.length === 1) whole.set(words, [...(whole.get(words) ?? []), code]);
      // With hardly a letter of its own, a message would be anybody's.
      else if (words.replace(/[^\p{L}]/gu, '').length >= 4) patterns.push({ code, pattern: makePattern(parts) });
    }
  }
  const found = new Map<string, readonly LocaleCode[]>();
  return (words) => {
    const known = found.get(words);
    if (known) return known;
    const codes = patterns.filter(({ pattern }) => pattern.test(words)).map(({ code }) => code);
    const all = [...(whole.get(words) ?? []), ...codes];
    found.set(words, all);
    return all;
  };
}

function makePattern(parts: MessageParts): RegExp {
  const escaped = parts.map((part) => part.replace(/\s+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.+?').trim()}$`, 'su');
}
