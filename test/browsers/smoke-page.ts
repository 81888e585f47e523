import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { createWidgetHandler } from '../../demo/handlers.ts';
import { distFolder, openSites } from '../end-to-end/stage.ts';
import type { Sites } from '../end-to-end/stage.ts';
import type { Tab } from './open-browser.ts';

export const profile = 'bandung-city-profile';
export const fallback = '<a href="https://www.bandung.go.id">Bandung</a>';
export const ways = ['module', 'classic', 'single'] as const;
export type Way = (typeof ways)[number];

/** The word that lets the recorder run under a policy. */
export const recorderNonce = 'recorder';

/** Keeps what the console is told and what goes wrong in the page: not every driver hears it. */
const recorder = `<script nonce="${recorderNonce}">
  var complaints = [];
  ['error', 'warn'].forEach(function (name) {
    var say = console[name];
    console[name] = function () { complaints.push([].join.call(arguments, ' ')); say.apply(console, arguments); };
  });
  addEventListener('error', function (event) { complaints.push('error: ' + (event.message || event.target.outerHTML)); }, true);
  addEventListener('unhandledrejection', function (event) { complaints.push('rejection: ' + event.reason); });
  addEventListener('securitypolicyviolation', function (event) {
    complaints.push('violation: ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample);
  });
</script>`;

export interface SmokeSites extends Sites {
  /** Paths that our server was asked for, in their order. */
  readonly requests: readonly string[];
  /** The script tag of a way in. */
  makeScript(way: Way, attributes?: string): string;
}

/** The host's pages and the built library, with a log of what is asked of the latter. */
export async function openSmokeSites(): Promise<SmokeSites> {
  const requests: string[] = [];
  const serve = createWidgetHandler(distFolder);
  const sites = await openSites((request, response) => {
    requests.push(request.url ?? '');
    serve(request, response);
  });
  const endings = { module: '.js', classic: '.classic.js', single: '.single.js' };
  return {
    ...sites,
    requests,
    makeScript(way, attributes = '') {
      const type = way === 'module' ? 'type="module" ' : '';
      return `<script ${type}${attributes} src="${sites.widgets}/bandung-widgets${endings[way]}"></script>`;
    },
  };
}

export function makePage(body: string, head = '', lang = 'ko'): string {
  const dir = lang === 'ar' ? ' dir="rtl"' : '';
  return `<!doctype html><html lang="${lang}"${dir}><head><meta charset="utf-8"><title>t</title>${recorder}${head}</head><body>${body}</body></html>`;
}

export const makeProfile = (attributes = ''): string =>
  `<${profile} partner="suwon" ${attributes}>${fallback}</${profile}>`;

/** What the drivers say, each in its words, when they looked at a page that made place for another at that moment. */
const leftPage = /Execution context was destroyed|Cannot find context|no such frame|DiscardedBrowsingContextError/;

/**
 * Waits until a look at the page is true; says what was waited for otherwise. A page that is just being left is no
 * answer: the next look is at its successor.
 */
export async function waitFor(look: () => Promise<boolean>, what: string, timeoutMs = 30_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  const lookSafely = (): Promise<boolean> =>
    look().catch((error: unknown) => {
      if (leftPage.test(String(error))) return false;
      throw error;
    });
  while (!(await lookSafely())) {
    if (Date.now() > end) assert.fail(`still waiting after ${timeoutMs / 1000} s: ${what}`);
    await sleep(50);
  }
}

export function waitForState(tab: Tab, selector: string, state: string): Promise<void> {
  const look = (): Promise<boolean> =>
    tab.evaluate((query, name) => document.querySelector(query)?.matches(`:state(${name})`) ?? false, selector, state);
  return waitFor(look, `${selector} is ${state}`);
}

/** The text that a visitor sees in an element, shadow tree included. */
export function readText(tab: Tab, selector: string): Promise<string> {
  return tab.evaluate(
    (query) => document.querySelector(query)?.shadowRoot?.querySelector<HTMLElement>('.surface')?.innerText ?? '',
    selector,
  );
}

/** A computed style of the surface of an element, or of a part of it. */
export function readStyle(tab: Tab, property: string, part = '.surface', selector = profile): Promise<string> {
  return tab.evaluate(
    (query, inner, name) =>
      getComputedStyle(document.querySelector(query)!.shadowRoot!.querySelector(inner)!).getPropertyValue(name),
    selector,
    part,
    property,
  );
}

export function isSeen(tab: Tab, selector: string): Promise<boolean> {
  return tab.evaluate((query) => document.querySelector(query)?.checkVisibility() ?? false, selector);
}

/** What the page and the driver have to complain about. */
export async function readComplaints(tab: Tab): Promise<string[]> {
  const own = await tab.evaluate(() => (window as unknown as { complaints: string[] }).complaints);
  // The icon of the page is the browser's own wish.
  return [...own, ...tab.complaints].filter((line) => !line.includes('/favicon.ico'));
}

/** Presses Tab until the focus is on what a selector finds within an element's shadow tree. */
export async function tabTo(tab: Tab, selector: string, part: string): Promise<void> {
  for (let presses = 0; presses < 8; presses += 1) {
    const isThere = await tab.evaluate(
      (query, inner) => document.querySelector(query)?.shadowRoot?.activeElement?.matches(inner) ?? false,
      selector,
      part,
    );
    if (isThere) return;
    await tab.press('Tab');
  }
  assert.fail(`Tab does not reach ${part} of ${selector}`);
}
