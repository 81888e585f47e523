import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { localeCodes } from '../../src/model/locale-codes.ts';
import { openStage } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { findLabelFaults, findNameFaults, listHeard } from './checks/find-name-faults.ts';
import { findLanguageFaults, listTexts, normalise } from './checks/find-language-faults.ts';
import { anyWidget, leave, openWidgets, tags, unfold } from './open-widgets.ts';
import { readKnowledge } from './read-knowledge.ts';
import { readMessages } from './read-messages.ts';

/** Messages that are the words of a link, button or disclosure and need to say of what. */
const genericIds =
  /^(timeline\.more|contact\.details|contact\.save|profile\.note|tourism\.map.*|timeline\.save|link\.(tickets|brochure|app|survey))$/;

/** Below this share of letters the check would say nothing of the page. Dates and names of countries are not in the feed. */
const leastKnown = 0.85;

describe('links, buttons and languages', () => {
  const messages = readMessages();
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  for (const lang of localeCodes) {
    it(`say in ${lang} what they are and which language they are in`, async () => {
      const catalogue = [...messages.get(lang)!];
      const generic = new Set(
        catalogue.filter(([id]) => genericIds.test(id)).map(([, parts]) => parts.join('').trim()),
      );
      assert.ok(generic.size >= 8, `${generic.size} generic words`);
      for (const [partner, limit] of [
        ['suwon', 6],
        ['braunschweig', 0],
      ] as const) {
        const page = await openWidgets(stage, { lang, partner, attributes: `limit="${limit}"` });
        // Widgets on one page may name the same source: lists of sources count one by one, all else for the whole page.
        const links = (await listHeard(page, 'main')).filter(({ role }) => role === 'link');
        assert.ok(links.length > 30, `${links.length} links`);
        assert.deepEqual(findNameFaults(links, generic), [], `the whole page of ${partner}`);
        await unfold(page);
        for (const tag of tags) {
          const heard = await listHeard(page, tag);
          assert.ok(heard.length >= 8, `${tag}: ${heard.length} links and buttons`);
          assert.deepEqual(findNameFaults(heard, generic), [], `${tag} of ${partner}`);
        }
        assert.deepEqual(await findLabelFaults(page, anyWidget), []);

        const report = findLanguageFaults(await listTexts(page, anyWidget), readKnowledge(partner, lang));
        assert.deepEqual(report.faults, [], `the texts of ${partner}`);
        const share = report.knownLetters / report.letters;
        assert.ok(share >= leastKnown, `only ${(share * 100).toFixed(1)} % of the letters are known`);
        await leave(page);
      }
    });
  }

  it('mark every text that fell back to another language, those that are only heard included', async () => {
    const slice = JSON.parse(readFileSync(new URL('slices/en.json', import.meta.url), 'utf8')) as {
      contacts: { missions: { address: string[] }[] };
    };
    const data = fallBack(slice, 'en');
    const texts = new Map<string, Set<string>>();
    collectTexts(data, (words, language) => texts.set(normalise(words), new Set([language])));

    for (const lang of ['ko', 'ar', 'de']) {
      // Streets abroad are names, in no language of the page's concern.
      for (const line of slice.contacts.missions.flatMap(({ address }) => address)) texts.set(line, new Set([lang]));
      const page = await openWidgets(stage, { lang, attributes: 'limit="0"', properties: { data: { ...data, lang } } });
      await unfold(page);
      const seen = await listTexts(page, anyWidget);
      const { findMessage } = readKnowledge('', lang);
      assert.deepEqual(findLanguageFaults(seen, { texts, findMessage }).faults, []);
      const marked = seen.filter(({ lang: said }) => said === 'en');
      assert.ok(marked.length > 80, `${marked.length} texts in English`);
      assert.ok(
        marked.some(({ attribute }) => attribute === 'alt') &&
          marked.some(({ attribute }) => attribute === 'aria-label'),
      );
      await leave(page);
    }
  });
});

/** Fields that hold a text in the language of the slice, or several. */
const textFields =
  /^(name|title|summary|text|label|value|note|role|outcome|benefit|statusNote|attribution|instrument|alt|credit|region|meaning|openingNotes|nicknames)$/;

/** The same slice, each text as it is where only another language has it. */
function fallBack(value: object, lang: string): Record<string, unknown> {
  // A date is no text.
  const wrap = (each: unknown): unknown =>
    typeof each === 'string' && /\p{L}/u.test(each) ? { text: each, lang } : each;
  const pairs = Object.entries(value).map(([key, each]: [string, unknown]) => {
    if (key === 'nativeName') return [key, each];
    // What the publisher writes out ahead is always in the language of the slice.
    if (/written$/i.test(key)) return [key, undefined];
    if (key === 'motto' && isObject(each) && 'meaning' in each) return [key, { ...each, meaning: wrap(each.meaning) }];
    if (key === 'licence' && isObject(each) && 'attribution' in each)
      return [key, { ...each, attribution: wrap(each.attribution) }];
    if (textFields.test(key)) return [key, Array.isArray(each) ? each.map(wrap) : wrap(each)];
    if (Array.isArray(each)) return [key, each.map((item: unknown) => (isObject(item) ? fallBack(item, lang) : item))];
    return [key, isObject(each) ? fallBack(each, lang) : each];
  });
  return Object.fromEntries(pairs) as Record<string, unknown>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function collectTexts(value: unknown, add: (words: string, lang: string) => void): void {
  if (!isObject(value)) return;
  if ('text' in value && 'lang' in value && typeof value.text === 'string') add(value.text, String(value.lang));
  for (const each of Object.values(value)) collectTexts(each, add);
}
