import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeFile = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // Style sheets are read only by rules that are not among these.
  preload: false,
  rules: {
    // A story is a fragment. These four speak of a whole page: that all of it lies in landmarks, that it has a main
    // one, a heading of level 1, and headings without a gap from there on. The page around a widget brings those.
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    'heading-order': { enabled: false },
  },
};

/** What another colour scheme of the same content can break. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with the story that a page shows, one line for each rule. Storybook's own markup is not meant.
 *
 * @param rules - these alone, instead of all
 */
export async function findViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.addScriptTag({ path: axeFile });
  const { violations } = await page.evaluate(
    (runOptions) =>
      (window as unknown as { axe: { run(context: string, options: unknown): Promise<AxeResults> } }).axe.run(
        '#storybook-root',
        runOptions,
      ),
    rules ? { ...options, runOnly: { type: 'rule', values: rules } } : options,
  );
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, failureSummary = '' }) => {
      return `${target.flat().join(' > ')}: ${failureSummary.replace(/\s+/g, ' ')}`;
    });
    return `${id}: ${help} (${nodes.length}) ${places.join(' | ')}`;
  });
}
