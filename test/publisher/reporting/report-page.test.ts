import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../../.config/chromium.mjs';
import { buildReport } from '../../../src/publisher/reporting/build-report.js';
import { formatReportHtml } from '../../../src/publisher/reporting/format-report-html.js';
import { makeContent, makeFolder, type Documents } from '../fixtures/content.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;

before(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
});
after(() => browser.close());

function writeReport(language: 'en' | 'id', change?: (documents: Documents) => void): string {
  return formatReportHtml(buildReport(makeContent(change), { asOf: '2026-01-20', staleMonths: 24 }), language);
}

/** Opens the page from the disk, as an editor does who was sent it. */
async function open(context: Parameters<typeof makeFolder>[0], html: string, options: object): Promise<Page> {
  const file = join(await makeFolder(context), 'report.html');
  await writeFile(file, html);
  const page = await browser.newPage(options);
  context.after(() => page.close());
  await page.goto(pathToFileURL(file).href);
  return page;
}

describe('the page of bandung-feed report', () => {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    it(`is accessible and needs no sideways scrolling at ${width} pixels, ${colorScheme}`, async (context) => {
      const page = await open(context, writeReport('en'), { viewport: { width, height: 800 }, colorScheme });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.evaluate(await import('node:fs/promises').then(({ readFile }) => readFile(axePath, 'utf8')));
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      assert.deepEqual(violations, []);
    });
  }

  it('keeps its table a table for screen readers where it is narrow', async (context) => {
    const page = await open(context, writeReport('en'), { viewport: { width: 320, height: 800 } });
    const table = page.getByRole('table', { name: /Percent/ });
    assert.equal(await table.getByRole('columnheader').count(), 13);
    const row = table.getByRole('row', { name: /Alphaville/ });
    assert.equal(await row.getByRole('rowheader').count(), 1);
    assert.equal(await row.getByRole('cell').count(), 12);
  });

  it('runs no script and asks for nothing, whatever the content says', async (context) => {
    const html = writeReport('en', (documents) => {
      documents['events/alphaville.json'].events[0].title = { en: 'A & B "C" \'D\' < E', id: 'A' };
    });
    assert.match(html, /A &amp; B &quot;C&quot; &#39;D&#39; &lt; E/);
    const requests: string[] = [];
    const file = join(await makeFolder(context), 'report.html');
    await writeFile(file, html);
    const page = await browser.newPage();
    context.after(() => page.close());
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    assert.deepEqual(requests, [pathToFileURL(file).href]);
    // The policy lets its styles in, and nothing else.
    assert.deepEqual(complaints, []);
    assert.equal(await page.evaluate(() => document.scripts.length), 0);
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.querySelector('table')!).borderCollapse),
      'collapse',
    );
  });

  it('is written in the language that was asked for', async (context) => {
    const page = await open(context, writeReport('id'), {});
    assert.equal(await page.locator('html').getAttribute('lang'), 'id');
    assert.equal(await page.title(), 'Kekurangan konten mitra Bandung');
    assert.equal(await page.getByText('Kegiatan tanpa manfaat: 2 dari 3').count(), 1);
  });

  it('leads from the table to the gaps of a page', async (context) => {
    const page = await open(context, writeReport('en'), { viewport: { width: 1280, height: 300 } });
    await page.getByRole('link', { name: 'Alphaville' }).click();
    const heading = page.getByRole('heading', { name: /^Alphaville: \d+ gaps$/ });
    assert.ok(await heading.isVisible());
    assert.equal(new URL(page.url()).hash, '#page-alphaville');
    assert.equal(await heading.getAttribute('id'), 'page-alphaville');
  });
});
