import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { openStage } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { findExpected } from './expected-outcomes.ts';
import { filterNames, openFilters } from './open-filters.ts';
import type { Filter } from './open-filters.ts';
import { printTable } from './print-table.ts';
import { listenTo, readOutcome } from './read-outcome.ts';
import { readSnippets } from './snippets.ts';
import type { Snippet } from './snippets.ts';

/** Pages open at the same time. */
const lanes = 4;

describe('what filters leave of published snippets', () => {
  let stage: Stage;
  let snippets: Snippet[];
  /** One for all pages: like a visitor who reads on, they have the scripts at hand. */
  let context: BrowserContext;
  let opened: { filters: Filter[]; close(): Promise<void> };
  /** Many filters leave the same: by snippet and what is left of it. */
  const outcomes = new Map<string, Promise<string>>();
  const rows = new Map<string, string[]>();

  before(async () => {
    stage = await openStage();
    context = await stage.browser.newContext();
    opened = await openFilters(stage.browser);
    snippets = readSnippets(stage.widgets);
  });
  after(async () => {
    printTable('Snippet × filter, on a page that loads the script', filterNames, rows);
    await opened.close();
    await stage.close();
  });

  /** Puts what a filter left into a page whose template has the script. */
  async function publish(snippet: Snippet, left: string): Promise<string> {
    const path = `/${outcomes.size}`;
    stage.setPage(
      path,
      `<!doctype html><html lang="${snippet.lang}"><head><meta charset="utf-8"><title>${snippet.name}</title>
       <script type="module" src="${stage.widgets}/bandung-widgets.js"></script></head>
       <body><main>${left}</main></body></html>`,
    );
    const page = await context.newPage();
    const { requests, complaints } = listenTo(page);
    await page.goto(`${stage.host}${path}`);
    const outcome = await readOutcome({ page, scope: 'main', widgets: stage.widgets, requests }, snippet);
    await page.close();
    // The strictest sandbox is where TinyMCE puts every frame; its page is read without script there.
    const own = complaints.filter((text) => !text.includes("the document's frame is sandboxed"));
    return own.length > 0 ? `${outcome}, with complaints: ${own.join('; ')}` : outcome;
  }

  for (const name of filterNames) {
    it(name === 'none' ? 'work without a filter' : `are widgets or good links after ${name}`, async () => {
      const filter = opened.filters.find((each) => each.name === name)!;
      const queue = [...snippets];
      const found = new Map<string, string>();
      const work = async (): Promise<void> => {
        for (let snippet = queue.shift(); snippet; snippet = queue.shift()) {
          const left = await filter.run(snippet.markup);
          const key = `${snippet.name} ${left.replace(/\s+/g, ' ').trim()}`;
          if (!outcomes.has(key)) outcomes.set(key, publish(snippet, left));
          found.set(snippet.name, await outcomes.get(key)!);
        }
      };
      await Promise.all(Array.from({ length: lanes }, work));
      for (const snippet of snippets) {
        rows.set(snippet.name, [...(rows.get(snippet.name) ?? []), found.get(snippet.name)!]);
      }
      assert.deepEqual(
        snippets.map((snippet) => `${snippet.name}: ${found.get(snippet.name)}`),
        snippets.map((snippet) => `${snippet.name}: ${findExpected(snippet.kind, name)}`),
      );
    });
  }

  it('lose all to a filter only where there is no link in them, or where it drops elements with what is in them', () => {
    for (const snippet of snippets) {
      for (const filter of filterNames) {
        if (findExpected(snippet.kind, filter) !== 'gone') continue;
        const isDropped = filter === 'setHTML()' && snippet.kind.startsWith('element');
        assert.ok(snippet.links.length === 0 || isDropped, `${snippet.name} after ${filter}`);
      }
    }
  });
});
