import { expect } from '@open-wc/testing';
import { describeReport } from '../../../src/loader/debug/describe-report.js';
import { findTroubles } from '../../../src/loader/debug/find-troubles.js';
import { formatReport } from '../../../src/loader/debug/format-report.js';
import { DebugPanel } from '../../../src/loader/debug/panel.js';
import { createMsg } from '../../../src/loader/debug/say.js';
import { getDirection } from '../../../src/localization/direction.js';
import { localeCodes } from '../../../src/model/locale-codes.js';
import type { LocaleCode } from '../../../src/model/locale-codes.js';
import { makeReport, makeWidget } from './make-report.js';

const report = makeReport({
  unusedVersions: ['<img src=x onerror=alert(1)>'],
  widgets: [makeWidget(), makeWidget({ name: 'bandung-contact-person', source: 'held' })],
});

function open(locale: LocaleCode): { panel: DebugPanel; root: ShadowRoot; closed: () => number } {
  const msg = createMsg(locale);
  const panel = new DebugPanel(locale, getDirection(locale), msg);
  let count = 0;
  panel.open(() => (count += 1));
  const troubles = findTroubles(report, msg);
  panel.fill({ title: panel.title, verdict: 'Verdict', troubles, sections: describeReport(report, msg) }, 'text');
  return { panel, root: document.querySelector('[data-bandung-debug]')!.shadowRoot!, closed: () => count };
}

describe('DebugPanel', () => {
  afterEach(() => document.querySelector('[data-bandung-debug]')?.remove());

  it('is accessible and marked with its language in all locales', async () => {
    for (const locale of localeCodes) {
      const { root } = open(locale);
      const region = root.querySelector('section')!;
      await expect(root.host as HTMLElement).to.be.accessible();
      expect([region.lang, getComputedStyle(region).direction]).to.deep.equal([locale, getDirection(locale)]);
      root.host.remove();
    }
  });

  it('shows words of the page as words, never as markup', () => {
    const { root } = open('en');
    expect(root.querySelector('img')).to.equal(null);
    expect(root.textContent).to.contain('<img src=x onerror=alert(1)>');
  });

  it('goes when it is closed, and says so once', () => {
    const { root, closed } = open('en');
    root.querySelectorAll('button')[1]!.click();
    expect([root.host.isConnected, closed()]).to.deep.equal([false, 1]);
  });

  it('stays itself in a page with strong rules', () => {
    const page = new CSSStyleSheet();
    page.replaceSync('* { text-transform: uppercase; display: block !important; position: static !important }');
    document.adoptedStyleSheets.push(page);
    try {
      const { position, textTransform } = getComputedStyle(open('en').root.querySelector('section')!);
      expect([position, textTransform]).to.deep.equal(['fixed', 'none']);
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });
});

describe('formatReport', () => {
  it('puts what is wrong first, then every row on a line', () => {
    const msg = createMsg('en');
    const text = formatReport({
      title: 'Title',
      verdict: 'Verdict',
      troubles: [{ text: 'Wrong.', mend: 'Do this:', lines: ['a: b'] }],
      sections: describeReport(makeReport(), msg),
    });
    expect(text.split('\n\n').slice(0, 3)).to.deep.equal([
      'Title\nVerdict',
      '! Wrong.\n  → Do this:\n    a: b',
      'Library\n  Page: https://city.example/partners?bandung-debug\n  Version: 1.0.0\n  Script: https://widgets.example/bandung-widgets.js',
    ]);
    expect(text).to.contain('Answer: 200 · 40000 B · 12 ms');
  });
});
