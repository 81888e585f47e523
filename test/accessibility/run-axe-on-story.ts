import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { getDirection } from '../../src/localization/direction.ts';
import { colourRules } from '../stories/find-violations.ts';
import type { Storybook, StoryEntry } from '../stories/open-storybook.ts';
import { showStory } from '../stories/show-story.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ruleTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const schemes = ['light', 'dark'] as const;

/** In which languages each scheme is looked at. */
export type Languages = Readonly<Record<(typeof schemes)[number], readonly string[]>>;

/** What axe said of a story in all languages and schemes. */
export interface StoryReport {
  readonly runs: number;
  readonly violations: readonly string[];
}

interface AxeWindow {
  readonly axe: {
    run(
      context: Document,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
  };
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    emit(event: string, payload: object): void;
    once(event: string, handler: () => void): void;
  };
}

/**
 * Shows a story once and runs axe on it in each language and scheme. The scheme is changed by Storybook's toolbar, the
 * language by the attributes that a page has: a widget follows them without being loaded again.
 *
 * @param page - a page of its own or one that has shown other stories, by this function
 */
export async function runAxeOnStory(
  page: Page,
  storybook: Storybook,
  story: StoryEntry,
  languages: Languages,
): Promise<StoryReport> {
  const violations: string[] = [];
  const seen = new Set<string>();
  let runs = 0;
  try {
    await showStory(page, storybook, story.id);
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
    await page.evaluate(addSurroundings);
    for (const scheme of schemes) {
      const shown = await changeScheme(page, scheme);
      // A story that is about one scheme keeps it.
      if (seen.has(shown)) continue;
      seen.add(shown);
      for (const lang of languages[scheme]) {
        await changeLanguage(page, lang, story.tags.includes('loading'));
        // In the second scheme the rules that have nothing to do with colours are asked in the first language alone.
        const isRepeated = seen.size > 1 && lang !== languages[scheme][0];
        const runOnly = isRepeated ? { type: 'rule', values: colourRules } : { type: 'tag', values: ruleTags };
        violations.push(...(await runAxe(page, runOnly, runs === 0)).map((words) => `${lang}, ${shown}: ${words}`));
        runs += 1;
      }
    }
  } catch (error) {
    // Whatever is wrong with this page is not to be the next story's.
    await page.goto('about:blank');
    throw error;
  }
  return { runs, violations };
}

/** In the page: what a host's page has around a widget, a main part and headings above it. */
function addSurroundings(): void {
  const root = document.querySelector('#storybook-root')!;
  root.setAttribute('role', 'main');
  document.querySelector('#surroundings')?.remove();
  const banner = Object.assign(document.createElement('header'), { id: 'surroundings' });
  for (const level of ['h1', 'h2']) {
    if (root.querySelector(level)) continue;
    const heading = document.createElement(level);
    heading.textContent = 'Bandung';
    banner.append(heading);
  }
  root.before(banner);
}

/** Returns the scheme that the story has then. */
async function changeScheme(page: Page, scheme: string): Promise<string> {
  return page.evaluate(async (wished) => {
    const { style } = document.documentElement;
    if (style.colorScheme !== wished) {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as AxeWindow;
      const isRendered = new Promise<void>((resolve, reject) => {
        channel.once('storyRendered', resolve);
        setTimeout(() => reject(new Error(`The story did not become ${wished}.`)), 45_000);
      });
      channel.emit('updateGlobals', { globals: { scheme: wished } });
      await isRendered;
    }
    return style.colorScheme;
  }, scheme);
}

async function changeLanguage(page: Page, lang: string, isAboutLoading: boolean): Promise<void> {
  await page.evaluate(
    ([language, direction]) => {
      const frame = document.querySelector('#storybook-root div[lang][dir]');
      for (const element of [document.documentElement, frame]) {
        element?.setAttribute('lang', language!);
        element?.setAttribute('dir', direction!);
      }
    },
    [lang, getDirection(lang)],
  );
  await page.waitForFunction(
    (mayLoad) =>
      [...document.querySelectorAll('#storybook-root *')]
        .filter(({ shadowRoot, localName }) => shadowRoot && localName.startsWith('bandung-'))
        .every((widget) => {
          const wished = widget.closest('[lang]')?.getAttribute('lang');
          const shown = widget.shadowRoot!.querySelector('.surface')?.getAttribute('lang');
          return shown === wished && (mayLoad || !widget.matches(':state(loading)'));
        }),
    isAboutLoading,
    { timeout: 45_000 },
  );
}

function runAxe(page: Page, runOnly: object, isFirst: boolean): Promise<string[]> {
  return page.evaluate(
    async ([rules, isFirst]) => {
      const { axe: runner } = window as unknown as AxeWindow;
      const { violations } = await runner.run(document, {
        runOnly: rules,
        resultTypes: ['violations'],
        // Style sheets are read once for a story: the one rule that wants them looks for a lock of the orientation.
        preload: isFirst,
        selectors: false,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    },
    [runOnly, isFirst] as const,
  );
}
