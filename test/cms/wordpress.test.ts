import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { openStage } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { printTable } from '../filters/print-table.ts';
import { listenTo, readOutcome, waitForLoader } from '../filters/read-outcome.ts';
import type { Outcome } from '../filters/read-outcome.ts';
import { readSnippets } from '../filters/snippets.ts';
import type { Snippet, SnippetKind } from '../filters/snippets.ts';
import { doInLanes } from './in-lanes.ts';
import { openWordPress } from './open-wordpress.ts';
import type { Role, WordPress } from './open-wordpress.ts';
import { createOriginHandler } from './serve-widgets.ts';

/** Where WordPress's filter for those without `unfiltered_html` leaves less than the widget. */
const afterFilter: Partial<Record<SnippetKind, Outcome>> = {
  'element, link elsewhere': 'link',
  'element, empty': 'gone',
  'frame, no link': 'gone',
};

/** WordPress's own names of languages. */
const siteLanguages: Record<string, string> = {
  de: 'de_DE',
  en: 'en_US',
  id: 'id_ID',
  ja: 'ja',
  ko: 'ko_KR',
  ms: 'ms_MY',
  'zh-Hans': 'zh_CN',
};

describe('in WordPress', () => {
  let stage: Stage;
  let context: BrowserContext;
  let system: Awaited<ReturnType<typeof openWordPress>>;
  const columns: string[] = [];
  const rows = new Map<string, string[]>();

  before(async () => {
    stage = await openStage(createOriginHandler());
    system = await openWordPress(stage.widgets);
    context = await stage.browser.newContext();
  });
  after(async () => {
    printTable('Snippet × role in WordPress, on a site that has the script', columns, rows);
    await system.close();
    await stage.close();
  });

  /** Saves a snippet as somebody and tells what a visitor has of it. */
  async function publish(site: WordPress, role: Role, snippet: Snippet): Promise<string> {
    const url = await site.publish(role, snippet.markup);
    const page = await context.newPage();
    const { requests, complaints } = listenTo(page);
    await page.goto(`${url}&site-language=${siteLanguages[snippet.lang] ?? snippet.lang}`);
    const place = { page, scope: '.entry-content', widgets: stage.widgets, requests };
    const outcome = await readOutcome(place, snippet);
    await page.close();
    return complaints.length > 0 ? `${outcome}, with complaints: ${complaints.join('; ')}` : outcome;
  }

  for (const [role, name, mayPostAnyHtml] of [
    ['administrator', 'single', true],
    ['author', 'single', false],
    ['contributor', 'single', false],
    ['administrator', 'network', false],
    ['author', 'network', false],
  ] as const) {
    const who = name === 'network' ? `${role} of a network's site` : role;
    it(`snippets saved by an ${who} become widgets or good links`.replace('an c', 'a c'), async () => {
      const site = system[name];
      assert.equal(site.users[role].mayPostAnyHtml, mayPostAnyHtml);
      const snippets = readSnippets(stage.widgets);
      const outcomes = await doInLanes(snippets, (snippet) => publish(site, role, snippet));
      columns.push(name === 'network' ? `${role}, network` : role);
      snippets.forEach((snippet, index) => {
        rows.set(snippet.name, [...(rows.get(snippet.name) ?? []), outcomes[index]!]);
      });
      const expect = ({ kind }: Snippet): Outcome => {
        if (mayPostAnyHtml) return kind.startsWith('frame') ? 'frame' : 'widget';
        return afterFilter[kind] ?? 'widget';
      };
      assert.deepEqual(
        snippets.map((snippet, index) => `${snippet.name}: ${outcomes[index]}`),
        snippets.map((snippet) => `${snippet.name}: ${expect(snippet)}`),
      );
    });
  }

  describe('the address of an embed page on a line of its own', () => {
    const address = (): string => `${stage.widgets}/embed/suwon/city-profile.ko.html`;

    /** What the editors save: the classic one, and the embed block of the other. */
    const ways = (): Record<string, string> => ({
      'in the classic editor': `Bandung:\n\n${address()}\n\n.`,
      'as an embed block': [
        `<!-- wp:embed {"url":"${address()}","type":"rich","providerNameSlug":"kota-bandung"} -->`,
        `<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${address()}\n</div></figure>`,
        '<!-- /wp:embed -->',
      ].join('\n'),
    });

    async function visit(url: string): Promise<Page> {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    }

    for (const way of ['in the classic editor', 'as an embed block']) {
      for (const role of ['administrator', 'author', 'contributor'] as const) {
        it(`is found by oEmbed and shown in a frame that tells its height, ${way}, by role ${role}`, async () => {
          const url = await system.single.publish(role, ways()[way]!);
          const page = await visit(`${url}&site-language=ko_KR&without-script=1`);
          assert.equal(await page.locator('script[src*="bandung-widgets"]').count(), 0);
          const frame = page.locator('.entry-content iframe.wp-embedded-content');
          // WordPress hides it until its own script has had a height from the frame.
          await frame.waitFor({ state: 'visible' });
          assert.match((await frame.getAttribute('src')) ?? '', /city-profile\.ko\.html#\?secret=\w+$/);
          assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
          await page.waitForFunction(() => {
            const shown = document.querySelector<HTMLIFrameElement>('iframe.wp-embedded-content')!;
            return !shown.hasAttribute('style') && shown.clientHeight > 300;
          });
          const inside = page.frames().find((each) => each.url().includes('/embed/suwon/'))!;
          await inside.waitForFunction(() => document.querySelector('bandung-city-profile')?.matches(':state(ready)'));
          assert.equal(await page.locator('.entry-content blockquote').isVisible(), false);
          await page.close();
        });
      }
    }

    it('is shown once where the site has the script too', async () => {
      const url = await system.single.publish('author', ways()['in the classic editor']!);
      const page = await visit(`${url}&site-language=ko_KR`);
      await page.locator('.entry-content iframe.wp-embedded-content').waitFor({ state: 'visible' });
      await waitForLoader({ page, widgets: stage.widgets });
      assert.equal(await page.locator('.entry-content bandung-city-profile').count(), 0);
      const seen = page.locator('.entry-content :is(iframe, bandung-city-profile)').filter({ visible: true });
      assert.equal(await seen.count(), 1);
      await page.close();
    });
  });
});
