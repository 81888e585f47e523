import type { FeedAnswer, LanguageOrigin, Report, WidgetFinding } from './report.js';
import type { Msg } from './say.js';

/** A row of the report: words, and a value that is shown as it is, or is in words too. */
export interface ReportRow {
  readonly term: string;
  readonly value: string;
  /** Addresses, numbers and names: left to right in every language. */
  readonly isTechnical: boolean;
}

export interface ReportSection {
  readonly title: string;
  readonly rows: readonly ReportRow[];
}

const technical = (term: string, value: string): ReportRow => ({ term, value, isTechnical: true });
const worded = (term: string, value: string): ReportRow => ({ term, value, isTechnical: false });

/** What was found, in words of a language: the library, then each widget, then each feed. */
export function describeReport(report: Report, msg: Msg): ReportSection[] {
  return [
    describeLibrary(report, msg),
    ...report.widgets.map((widget) => describeWidgetFinding(widget, msg)),
    ...report.feeds.map((answer) => describeAnswer(answer, msg)),
    ...describeViolations(report, msg),
  ];
}

function describeLibrary({ pageUrl, version, unusedVersions, scripts }: Report, msg: Msg): ReportSection {
  const script = msg('Script', { id: 'debug.script', desc: 'Label of the address of a script.' });
  return {
    title: msg('Library', { id: 'debug.library', desc: 'Heading: the version and the scripts of the widgets.' }),
    rows: [
      technical(msg('Page', { id: 'debug.page', desc: 'Label of the address of the page.' }), pageUrl),
      technical(
        msg('Version', { id: 'debug.version', desc: 'Label of version numbers.' }),
        [version, ...unusedVersions].join(', '),
      ),
      ...scripts.map(({ src }) => technical(script, src)),
    ],
  };
}

function describeWidgetFinding(widget: WidgetFinding, msg: Msg): ReportSection {
  const { name, state, partner, origin, locale, tag, source, feedUrl } = widget;
  const feed = msg('Feed', { id: 'debug.feed', desc: 'Label of the address of the data.' });
  const words = {
    page: msg('given by the page itself', { id: 'debug.source.page', desc: 'Where the data comes from.' }),
    held: msg('not asked for before the visitor agrees', {
      id: 'debug.source.held',
      desc: 'The data is not loaded without consent.',
    }),
    none: msg('none', { id: 'debug.none', desc: 'There is no such thing.' }),
  };
  return {
    title: name,
    rows: [
      technical(msg('State', { id: 'debug.state', desc: 'Label of what a widget is doing.' }), state),
      technical(msg('Partner', { id: 'debug.partnerLabel', desc: 'Label of the id of a partner city.' }), partner),
      describeOrigin(origin, msg),
      technical(
        msg('Words and formats', {
          id: 'debug.locale',
          desc: 'Label of two language tags: of the words, and of dates and numbers.',
        }),
        `${locale}, ${tag}`,
      ),
      source === 'feed' ? technical(feed, feedUrl ?? '') : worded(feed, words[source]),
    ],
  };
}

function describeOrigin(origin: LanguageOrigin, msg: Msg): ReportRow {
  const term = msg('Language', { id: 'debug.language', desc: 'Label of where the language of a widget comes from.' });
  if (origin.kind === 'attribute') return technical(term, `<${origin.at} lang="${origin.lang}">`);
  const words = {
    document: msg('declared by the document (meta or HTTP header)', {
      id: 'debug.language.document',
      desc: 'Where the language comes from.',
    }),
    browser: msg('of the browser, as the page has none', {
      id: 'debug.language.browser',
      desc: 'Where the language comes from.',
    }),
    nowhere: msg('none', { id: 'debug.none', desc: 'There is no such thing.' }),
  };
  return worded(term, words[origin.kind]);
}

function describeAnswer(answer: FeedAnswer, msg: Msg): ReportSection {
  const { url, status, bytes, milliseconds, failure, sentAt, ageSeconds, revision, issues } = answer;
  const parts = [status, failure, bytes === undefined ? undefined : `${bytes} B`, `${milliseconds} ms`];
  const rows = [
    technical(msg('Address', { id: 'debug.address', desc: 'Label of an address on the web.' }), url),
    technical(
      msg('Answer', { id: 'debug.answer', desc: 'Label of status, size and time of an answer of a server.' }),
      parts.filter((part) => part !== undefined).join(' · '),
    ),
  ];
  if (sentAt !== undefined) {
    const sent = msg('Sent', { id: 'debug.sent', desc: 'Label of the time at which a server sent its answer.' });
    rows.push(technical(sent, `${new Date(sentAt).toISOString()} (${ageSeconds} s)`));
  }
  if (revision)
    rows.push(technical(msg('Revision', { id: 'debug.revision', desc: 'Label of the state of the data.' }), revision));
  if (!failure)
    rows.push(technical(msg('Mistakes', { id: 'debug.mistakes', desc: 'Label of a number.' }), String(issues.length)));
  return { title: msg('Feed', { id: 'debug.feed', desc: 'Label of the address of the data.' }), rows };
}

function describeViolations({ violations }: Report, msg: Msg): ReportSection[] {
  if (violations.length === 0) return [];
  const title = msg('Blocked by the page', {
    id: 'debug.violations',
    desc: 'Heading: what the policy of the page blocked.',
  });
  return [{ title, rows: violations.map(({ directive, blocked }) => technical(directive, blocked)) }];
}
