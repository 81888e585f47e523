import { version } from '../../base/version.js';
import { getPageRegistry } from '../../feed/page-registry.js';
import { collectScripts } from './collect-scripts.js';
import { describeWidget, findWidgets } from './collect-widgets.js';
import { askForPartners, probeFeed } from './probe-feed.js';
import type { FeedAnswer, Report, Violation, WidgetFinding } from './report.js';

/** Asks each server once, however often the page is looked at. */
export class ReportCollector {
  readonly #scriptUrl: string;
  readonly #violations: readonly Violation[];
  readonly #answers = new Map<string, Promise<FeedAnswer>>();
  readonly #partners = new Map<string, Promise<readonly string[] | undefined>>();
  #mayBuild?: boolean;

  constructor(scriptUrl: string, violations: readonly Violation[]) {
    this.#scriptUrl = scriptUrl;
    this.#violations = violations;
  }

  /** Looks at the page as it is now. */
  async collect(): Promise<Report> {
    this.#mayBuild ??= mayBuildDom();
    const widgets = findWidgets().map(describeWidget);
    const urls = new Set(widgets.flatMap(({ source, feedUrl }) => (source === 'feed' && feedUrl ? [feedUrl] : [])));
    const feeds = await Promise.all([...urls].map((url) => this.#probe(url)));
    const registry = getPageRegistry();
    const usedVersion = registry.version ?? version;
    return {
      pageUrl: location.href,
      scriptUrl: this.#scriptUrl,
      scripts: collectScripts(),
      version: usedVersion,
      unusedVersions: [...(registry.unusedVersions ?? [])].filter((each) => each !== usedVersion),
      mayBuild: this.#mayBuild,
      widgets,
      feeds,
      knownPartners: await this.#askForPartners(widgets, feeds),
      violations: [...this.#violations],
      metaPolicies: [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv]')]
        .filter(({ httpEquiv }) => httpEquiv.toLowerCase() === 'content-security-policy')
        .map(({ content }) => content),
    };
  }

  #probe(url: string): Promise<FeedAnswer> {
    let answer = this.#answers.get(url);
    if (!answer) {
      answer = probeFeed(url).then((found) => {
        // A policy against pictures shows when one is asked for.
        if (found.pictureUrl) new Image().src = found.pictureUrl;
        return found;
      });
      this.#answers.set(url, answer);
    }
    return answer;
  }

  async #askForPartners(
    widgets: readonly WidgetFinding[],
    feeds: readonly FeedAnswer[],
  ): Promise<Map<string, readonly string[]>> {
    const known = new Map<string, readonly string[]>();
    for (const { source, feedUrl, indexUrl } of widgets) {
      const isMissing = feeds.some(({ url, status }) => url === feedUrl && status === 404);
      if (!indexUrl || (source !== 'none' && !isMissing)) continue;
      const asked = this.#partners.get(indexUrl) ?? askForPartners(indexUrl);
      this.#partners.set(indexUrl, asked);
      const partners = await asked;
      if (partners) known.set(indexUrl, partners);
    }
    return known;
  }
}

interface PolicyFactory {
  createPolicy(name: string, rules: object): unknown;
}

/** Whether the loader could make templates; where not, the refusal is provoked so that the policy's words are known. */
function mayBuildDom(): boolean {
  if (getPageRegistry().policy) return true;
  try {
    new DOMParser().parseFromString('', 'text/html');
    return true;
  } catch {
    try {
      (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('bandung-widgets', {});
    } catch {
      // The event that comes with it is what is wanted.
    }
    return false;
  }
}
