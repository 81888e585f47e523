/**
 * The self-diagnosis: what the widgets of a page found, what is wrong and how to mend it, in the console and in a panel
 * in the page's language. Built without Lit, since it must work where a page's policy refuses Lit's templates.
 */
import { version } from '../../base/version.js';
import { getPageRegistry } from '../../feed/page-registry.js';
import { getDirection } from '../../localization/direction.js';
import { resolveLocale } from '../../localization/find-language.js';
import { ReportCollector } from './collect-report.js';
import { findWidgets } from './collect-widgets.js';
import { describeReport } from './describe-report.js';
import { findTroubles } from './find-troubles.js';
import { formatReport } from './format-report.js';
import { DebugPanel } from './panel.js';
import type { Report } from './report.js';
import { createMsg } from './say.js';
import { watchViolations } from './watch-violations.js';

/** Long enough that a burst of events is one look. */
const settleMs = 300;
const news = ['bandung-ready', 'bandung-error', 'bandung-stale'];
let isStarted = false;

/**
 * Opens the panel, once for a page, and keeps it current until it is closed.
 *
 * @param scriptUrl - where the library is: what a policy blocks from there is ours
 */
export function startDebug(scriptUrl: string): void {
  // A script that comes late finds the elements defined and loads no more of its own than this.
  (getPageRegistry().unusedVersions ??= new Set()).add(version);
  // Another copy of the library may have opened its own.
  if (isStarted || document.querySelector('[data-bandung-debug]')) return;
  isStarted = true;
  if (document.body) open(scriptUrl);
  else document.addEventListener('DOMContentLoaded', () => open(scriptUrl), { once: true });
}

function open(scriptUrl: string): void {
  const { locale } = resolveLocale(document.documentElement);
  const msg = createMsg(locale);
  const panel = new DebugPanel(locale, getDirection(locale), msg);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastText = '';

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), settleMs);
  };
  const isOurs = (url: string): boolean => selectOrigins(scriptUrl).some((origin) => url.startsWith(`${origin}/`));
  const violations = watchViolations(isOurs, schedule);
  const collector = new ReportCollector(scriptUrl, violations);

  async function look(): Promise<void> {
    const report = await collector.collect();
    const troubles = findTroubles(report, msg);
    const words = {
      title: panel.title,
      verdict:
        troubles.length > 0
          ? msg('What is wrong, and how to mend it:', { id: 'debug.troubles', desc: 'Above a list of troubles.' })
          : msg('Nothing wrong was found.', { id: 'debug.fine', desc: 'There are no troubles.' }),
      troubles,
      sections: describeReport(report, msg),
    };
    const text = formatReport(words);
    if (text === lastText) return;
    lastText = text;
    panel.fill(words, text);
    if (!isUnderWay(report)) print(text);
  }

  for (const name of news) document.addEventListener(name, schedule);
  panel.open(() => {
    clearTimeout(timer);
    for (const name of news) document.removeEventListener(name, schedule);
  });
  void waitForElements().then(look);
}

/** The scripts' origin and those of the feeds. */
function selectOrigins(scriptUrl: string): string[] {
  const templates = [getPageRegistry().feed, ...findWidgets().map((widget) => widget.getAttribute('feed'))];
  const urls = [scriptUrl, ...templates.flatMap((template) => (template ? [template] : []))];
  return urls.flatMap((url) => (URL.canParse(url, document.baseURI) ? [new URL(url, document.baseURI).origin] : []));
}

/** While a widget is loading there is more to come. */
function isUnderWay({ widgets }: Report): boolean {
  return widgets.some(({ state }) => state === 'loading');
}

/** Until the elements are defined; a script that is blocked never comes. */
async function waitForElements(): Promise<void> {
  const names = new Set(findWidgets().map(({ localName }) => localName));
  const isDefined = Promise.all([...names].map((name) => customElements.whenDefined(name)));
  const isLate = new Promise((resolve) => setTimeout(resolve, 3000));
  await Promise.race([isDefined, isLate]);
}

function print(text: string): void {
  // eslint-disable-next-line no-console -- the page has asked for it
  console.info(text);
}
