import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { openStage } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { printTable } from '../filters/print-table.ts';
import { listenTo, readOutcome } from '../filters/read-outcome.ts';
import type { Outcome } from '../filters/read-outcome.ts';
import type { Snippet } from '../filters/snippets.ts';
import { openMediaWiki } from './open-mediawiki.ts';
import type { Wiki } from './open-mediawiki.ts';
import { readRecipe } from './read-recipe.ts';

describe('in MediaWiki', () => {
  let stage: Stage;
  let context: BrowserContext;
  let wiki: Wiki;
  const rows = new Map<string, string[]>();

  before(async () => {
    stage = await openStage();
    wiki = await openMediaWiki(stage.widgets);
    context = await stage.browser.newContext();
  });
  after(async () => {
    printTable(
      'Wikitext × way of the script in MediaWiki, saved by a user without rights',
      ['recipe', 'Common.js'],
      rows,
    );
    await wiki.close();
    await stage.close();
  });

  const address = (): string => `${stage.widgets}/embed/suwon/city-profile.ko.html`;

  /** What a user may write, and what it is to become. */
  const texts = (): Record<string, readonly [wikitext: string, outcome: Outcome]> => ({
    'the recipe': [readRecipe('mediawiki', 'wikitext', stage.widgets), 'widget'],
    'a mark': [
      `<div data-bandung="city-profile" data-partner="suwon" data-heading-level="2">[${address()} 반둥]</div>`,
      'widget',
    ],
    'a mark in a table': [
      `{|\n|-\n| <div data-bandung="city-profile" data-partner="suwon" lang="ko">[${address()} 반둥]</div>\n|}`,
      'widget',
    ],
    'a link': [`[${address()} 반둥]`, 'widget'],
    'a bare address': [`* ${address()}`, 'widget'],
    'an empty mark': ['<div data-bandung="city-profile" data-partner="suwon" lang="ko"></div>', 'widget'],
  });

  /** Opens a page of the wiki and tells what a visitor has of it. */
  async function readPage(title: string, query: string, wikitext: string): Promise<string> {
    const links = wikitext.includes(address()) ? [address()] : [];
    const snippet: Snippet = {
      name: title,
      kind: 'mark',
      markup: wikitext,
      tagName: 'bandung-city-profile',
      partner: 'suwon',
      lang: 'ko',
      links,
    };
    const page = await context.newPage();
    const { requests, complaints } = listenTo(page);
    await page.goto(`${wiki.origin}/index.php?title=${encodeURIComponent(title)}&site-language=ko${query}`);
    const place = { page, scope: '.mw-parser-output', widgets: stage.widgets, requests };
    const outcome = await readOutcome(place, snippet);
    await page.close();
    return complaints.length > 0 ? `${outcome}, with complaints: ${complaints.join('; ')}` : outcome;
  }

  async function readAll(query: string): Promise<void> {
    const found: Record<string, string> = {};
    for (const [name, [wikitext]] of Object.entries(texts())) {
      found[name] = await readPage(`Test: ${name}`, query, wikitext);
      rows.set(name, [...(rows.get(name) ?? []), found[name]]);
    }
    const expected = Object.entries(texts()).map(([name, [, outcome]]) => [name, outcome]);
    assert.deepEqual(found, Object.fromEntries(expected));
  }

  it('what a user without rights writes becomes widgets, the script by the recipe', async () => {
    for (const [name, [wikitext]] of Object.entries(texts())) await wiki.user.save(`Test: ${name}`, wikitext);
    await readAll('');
  });

  it('nobody without rights can put the script into the wiki', async () => {
    await assert.rejects(wiki.user.save('MediaWiki:Common.js', 'alert(1)', 'javascript'), /protected|permission/);
  });

  it('the same pages have widgets where an administrator loads the script in MediaWiki:Common.js', async () => {
    await wiki.administrator.save(
      'MediaWiki:Common.js',
      `mw.loader.load('${stage.widgets}/bandung-widgets.classic.js');`,
      'javascript',
    );
    // A new visitor: others have the wiki's list of modules from the cache for another five minutes.
    await context.close();
    context = await stage.browser.newContext();
    await readAll('&without-recipe=1');
  });

  it('a page without the script keeps a link that leads to the embed page', async () => {
    const page = await context.newPage();
    await page.route('**/bandung-widgets*', (route) => route.abort());
    await page.goto(`${wiki.origin}/index.php?title=${encodeURIComponent('Test: the recipe')}&site-language=ko`);
    const link = page.locator('.mw-parser-output a', { hasText: '반둥' });
    assert.equal(await link.isVisible(), true);
    assert.equal(await link.getAttribute('href'), address());
    await page.close();
  });
});
