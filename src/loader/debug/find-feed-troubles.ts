import { str } from '@lit/localize';
import type { FeedAnswer, Report } from './report.js';
import type { Msg } from './say.js';
import { describeUnknownPartner, sayCheckAddress } from './trouble.js';
import type { Trouble } from './trouble.js';

/** What is wrong with the feeds that the widgets ask for. */
export function findFeedTroubles(report: Report, msg: Msg): Trouble[] {
  return report.feeds.flatMap((answer) => describeFailure(answer, report, msg) ?? describeIssues(answer, msg) ?? []);
}

function describeFailure(answer: FeedAnswer, report: Report, msg: Msg): Trouble | undefined {
  const { url, failure, status = 0 } = answer;
  if (!failure) return undefined;
  // The policy's own trouble says more.
  if (report.violations.some(({ blocked, directive }) => directive === 'connect-src' && blocked === url))
    return undefined;
  if (isMixedContent(url, report.pageUrl)) {
    return {
      text: msg(str`The page is secure (https), but ${url} is not: browsers block it.`, {
        id: 'debug.mixed',
        desc: '${0}: an address that starts with http:.',
      }),
      mend: msg('Use the secure address:', { id: 'debug.mend.secure', desc: 'Remedy: below it stands an address.' }),
      lines: [url.replace(/^http:/, 'https:')],
    };
  }
  const { partner = '', indexUrl = '' } = report.widgets.find(({ feedUrl }) => feedUrl === url) ?? {};
  const known = report.knownPartners.get(indexUrl);
  if (failure === 'http' && status === 404 && known && !known.includes(partner)) {
    return describeUnknownPartner(msg, partner, known);
  }
  if (failure === 'cors') {
    return {
      text: msg("The feed's server does not let other sites read it.", {
        id: 'debug.cors',
        desc: 'The server lacks the header Access-Control-Allow-Origin.',
      }),
      mend: msg('Send this header with the feed:', {
        id: 'debug.mend.cors',
        desc: 'Remedy: below it stands the header line to send.',
      }),
      lines: ['Access-Control-Allow-Origin: *'],
    };
  }
  return { text: sayFailure(failure, status, msg), mend: sayCheckAddress(msg), lines: [url] };
}

function sayFailure(failure: NonNullable<FeedAnswer['failure']>, status: number, msg: Msg): string {
  if (failure === 'http') {
    return msg(str`The feed's server answers with the error ${status}.`, {
      id: 'debug.http',
      desc: '${0}: an HTTP status such as 404.',
    });
  }
  if (failure === 'redirect') {
    return msg("The feed's address leads on to another one, which widgets do not follow.", {
      id: 'debug.redirect',
      desc: 'The server redirects the request.',
    });
  }
  return failure === 'not-a-feed'
    ? msg('The answer is not a feed that these widgets can read.', {
        id: 'debug.notFeed',
        desc: 'What the server sent is something else, or of another version.',
      })
    : msg("The feed's server does not answer.", { id: 'debug.network', desc: 'The server cannot be reached.' });
}

function describeIssues({ issues }: FeedAnswer, msg: Msg): Trouble | undefined {
  if (issues.length === 0) return undefined;
  return {
    text: msg(str`Mistakes in the feed: ${issues.length}. These parts are left out.`, {
      id: 'debug.issues',
      desc: '${0}: how many.',
    }),
    mend: msg('Tell the publisher of the feed:', {
      id: 'debug.mend.publisher',
      desc: 'Remedy: below it stands a list of mistakes in English.',
    }),
    lines: issues.slice(0, 20).map(({ path, message }) => `${path}: ${message}`),
  };
}

/** Addresses of this very machine count as secure. */
export function isMixedContent(url: string, pageUrl: string): boolean {
  if (!pageUrl.startsWith('https:') || !url.startsWith('http:')) return false;
  return !/^http:\/\/(?:localhost|[^/:]*\.localhost|127\.[\d.]+|\[::1\])(?:[:/]|$)/.test(url);
}
