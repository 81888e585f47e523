import type { Report, WidgetFinding } from '../../../src/loader/debug/report.js';

export const feedUrl = 'https://widgets.example/feed/v1/suwon/en.json';
export const indexUrl = 'https://widgets.example/feed/v1/index.json';

/** A widget that is as it should be. */
export function makeWidget(changes: Partial<WidgetFinding> = {}): WidgetFinding {
  return {
    name: 'bandung-city-profile',
    isDefined: true,
    state: 'ready',
    partner: 'suwon',
    origin: { kind: 'attribute', at: 'html', lang: 'en' },
    locale: 'en',
    tag: 'en',
    source: 'feed',
    feedUrl,
    indexUrl,
    ...changes,
  };
}

/** A page on which nothing is wrong. */
export function makeReport(changes: Partial<Report> = {}): Report {
  return {
    pageUrl: 'https://city.example/partners?bandung-debug',
    scriptUrl: 'https://widgets.example/bandung-widgets.js',
    scripts: [{ src: 'https://widgets.example/bandung-widgets.js', isDelayed: false }],
    version: '1.0.0',
    unusedVersions: [],
    mayBuild: true,
    widgets: [makeWidget()],
    feeds: [{ url: feedUrl, milliseconds: 12, status: 200, bytes: 40_000, revision: 'abc', issues: [] }],
    knownPartners: new Map(),
    violations: [],
    metaPolicies: [],
    ...changes,
  };
}
