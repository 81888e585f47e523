import { expect } from '@open-wc/testing';
import { isMixedContent } from '../../../src/loader/debug/find-feed-troubles.js';
import { findTroubles } from '../../../src/loader/debug/find-troubles.js';
import type { FeedAnswer, Report } from '../../../src/loader/debug/report.js';
import { createMsg } from '../../../src/loader/debug/say.js';
import type { Trouble } from '../../../src/loader/debug/trouble.js';
import { localeCodes } from '../../../src/model/locale-codes.js';
import { feedUrl, indexUrl, makeReport, makeWidget } from './make-report.js';

function find(changes: Partial<Report>): Trouble[] {
  return findTroubles(makeReport(changes), createMsg('en'));
}

function findInFeed(answer: Partial<FeedAnswer>, changes: Partial<Report> = {}): Trouble[] {
  return find({ feeds: [{ url: feedUrl, milliseconds: 5, issues: [], ...answer }], ...changes });
}

describe('findTroubles', () => {
  it('finds nothing on a page where nothing is wrong', () => {
    expect(find({})).to.deep.equal([]);
    expect(
      find({ widgets: [makeWidget({ source: 'held' }), makeWidget({ source: 'page' })], feeds: [] }),
    ).to.deep.equal([]);
  });

  it('says once what one policy blocks of one origin, and not again that the feed is not there', () => {
    const policy = "connect-src 'self'";
    const blocked = { directive: 'connect-src', policy };
    const troubles = findInFeed(
      { failure: 'network' },
      {
        violations: [
          { ...blocked, blocked: feedUrl },
          { ...blocked, blocked: indexUrl },
        ],
      },
    );
    expect(troubles).to.have.length(1);
    expect(troubles[0]!.lines).to.deep.equal([
      'connect-src https://widgets.example',
      "Content-Security-Policy: connect-src 'self' https://widgets.example",
    ]);
  });

  it('writes the meta element where the policy is in the page', () => {
    const policy = "img-src 'self'; connect-src *";
    const violations = [{ directive: 'img-src', blocked: 'https://widgets.example/a.webp', policy }];
    const [trouble] = find({ violations, metaPolicies: [" img-src  'self' ;connect-src *; "] });
    expect(trouble!.lines[1]).to.equal(
      `<meta http-equiv="Content-Security-Policy" content="img-src 'self' https://widgets.example; connect-src *">`,
    );
  });

  it('names the policy of Trusted Types to allow, and not each widget that could not start', () => {
    const violations = [{ directive: 'trusted-types', blocked: 'trusted-types-policy', policy: 'trusted-types a' }];
    const troubles = find({ mayBuild: false, violations, widgets: [makeWidget({ isDefined: false })] });
    expect(troubles.map(({ lines }) => lines)).to.deep.equal([
      ['trusted-types bandung-widgets', 'Content-Security-Policy: trusted-types a bandung-widgets'],
    ]);
  });

  it('tells an unknown partner from an address that is wrong', () => {
    const widgets = [makeWidget({ partner: 'atlantis' })];
    const [unknown] = findInFeed(
      { failure: 'http', status: 404 },
      { widgets, knownPartners: new Map([[indexUrl, ['bandung', 'suwon']]]) },
    );
    expect(unknown!.text).to.equal('The partner id “atlantis” is unknown.');
    expect(unknown!.mend).to.equal('Known ids: bandung, suwon');
    const [wrong] = findInFeed({ failure: 'http', status: 404 }, { widgets });
    expect(wrong!.text).to.equal("The feed's server answers with the error 404.");
    expect(wrong!.lines).to.deep.equal([feedUrl]);
  });

  it('has a remedy for every way in which a feed fails', () => {
    const failures = ['http', 'cors', 'redirect', 'network', 'timeout', 'not-a-feed'] as const;
    for (const failure of failures) {
      const troubles = findInFeed({ failure, status: failure === 'http' ? 503 : undefined });
      expect(troubles, failure).to.have.length(1);
      expect(troubles[0]!.mend, failure).to.match(/feed/);
    }
    expect(findInFeed({ failure: 'cors' })[0]!.lines).to.deep.equal(['Access-Control-Allow-Origin: *']);
  });

  it('lists the mistakes of a feed, twenty at most', () => {
    const issues = Array(25)
      .fill(0)
      .map((_, index) => ({ path: `timeline.items[${index}]`, message: 'empty' }));
    const [trouble] = findInFeed({ issues });
    expect(trouble!.text).to.contain('25');
    expect(trouble!.lines).to.have.length(20);
    expect(trouble!.lines[3]).to.equal('timeline.items[3]: empty');
  });

  it('finds a language that is not supported, once for all widgets below it', () => {
    const widget = makeWidget({ origin: { kind: 'attribute', at: 'html', lang: 'x-default' } });
    const troubles = find({ widgets: [widget, widget] });
    expect(troubles).to.have.length(1);
    expect(troubles[0]!.text).to.contain('“x-default”');
    expect(troubles[0]!.mend).to.contain(localeCodes.join(', '));
  });

  it('finds a script that is held back, a second version, an element that never came, a page without any', () => {
    expect(find({ scripts: [{ src: 'a', isDelayed: true }] })[0]!.lines).to.deep.equal(['bandung-widgets']);
    expect(find({ unusedVersions: ['1.1.0'] })[0]!.text).to.contain('1.0.0 is used, 1.1.0 is not');
    expect(find({ widgets: [makeWidget({ isDefined: false })] })[0]!.lines).to.deep.equal([
      'script-src https://widgets.example',
    ]);
    expect(find({ widgets: [], feeds: [] })[0]!.text).to.equal('There is no widget on this page.');
    expect(find({ widgets: [makeWidget({ source: 'none', indexUrl: undefined })] })[0]!.text).to.contain('has no feed');
  });

  it('says everything in every language, with the same addresses to copy', () => {
    const report = makeReport({
      mayBuild: false,
      unusedVersions: ['1.1.0'],
      feeds: [{ url: feedUrl, milliseconds: 5, failure: 'timeout', issues: [] }],
      widgets: [makeWidget({ origin: { kind: 'attribute', at: 'p', lang: 'xx' } })],
    });
    const english = findTroubles(report, createMsg('en'));
    for (const locale of localeCodes.filter((code) => code !== 'en')) {
      const troubles = findTroubles(report, createMsg(locale));
      expect(
        troubles.map(({ lines }) => lines),
        locale,
      ).to.deep.equal(english.map(({ lines }) => lines));
      troubles.forEach(({ text, mend }, index) => {
        expect(text, locale).to.not.equal(english[index]!.text);
        expect(mend, locale).to.not.equal(english[index]!.mend);
      });
    }
  });
});

describe('isMixedContent', () => {
  it('is an insecure address on a secure page, but for this very machine', () => {
    const page = 'https://city.example/';
    expect(isMixedContent('http://widgets.example/feed.json', page)).to.equal(true);
    expect(isMixedContent('http://localhost.example/', page)).to.equal(true);
    for (const url of ['https://widgets.example/', 'http://localhost:81/', 'http://127.0.0.1/', 'http://[::1]:8/']) {
      expect(isMixedContent(url, page), url).to.equal(false);
    }
    expect(isMixedContent('http://widgets.example/', 'http://city.example/')).to.equal(false);
  });
});
