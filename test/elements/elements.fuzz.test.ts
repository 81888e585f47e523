import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/city-profile/city-profile.define.js';
import '../../src/elements/contact-person/contact-person.define.js';
import '../../src/elements/cooperation-timeline/cooperation-timeline.define.js';
import '../../src/elements/tourism-highlight/tourism-highlight.define.js';
import type { FeedElement } from '../../src/base/feed-element.js';
import { feedArbitrary } from './fuzz/feed-arbitrary.js';
import { findTrouble } from './fuzz/find-trouble.js';
import { regressions } from './fuzz/regressions.js';

const tags = ['city-profile', 'cooperation-timeline', 'contact-person', 'tourism-highlight'] as const;
const feedUrl = `${location.origin}/feed/v1/{partner}/{lang}.json`;

interface Trap {
  wasRun?: unknown;
}

/** Waits until an element has shown a feed or said that it cannot; at most 200 turns. */
async function settle(element: FeedElement): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    await element.updateComplete;
    if (element.matches(':state(ready), :state(error)')) return;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error('neither ready nor an error');
}

for (const tag of tags) {
  describe(`<bandung-${tag}>, whatever the feed says`, () => {
    it('neither throws nor stays blank, runs no script, shows no unsafe address and asks nobody else', async function () {
      this.timeout(120_000);
      const errors: unknown[] = [];
      const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
        errors.push('reason' in event ? event.reason : event.error);
      };
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
      performance.clearResourceTimings();
      const element = document.createElement(`bandung-${tag}`) as FeedElement;
      element.setAttribute('feed', feedUrl);
      element.setAttribute('limit', '0');
      document.body.append(element);
      let readyRuns = 0;
      try {
        await fc.assert(
          fc.asyncProperty(feedArbitrary, fc.constantFrom('en', 'ko', 'ar', 'de'), async (feed, lang) => {
            element.lang = lang;
            element.data = feed;
            await settle(element);
            readyRuns += element.matches(':state(ready)') ? 1 : 0;
            expect(findTrouble(element, location.origin)).to.deep.equal([]);
            expect((globalThis as Trap).wasRun).to.equal(undefined);
            expect(errors).to.deep.equal([]);
          }),
          { numRuns: 120, examples: regressions.map((feed) => [feed, 'en']) as never, endOnFailure: true },
        );
        // A feed that is only refused would prove nothing.
        expect(readyRuns).to.be.greaterThan(80);
        await new Promise((resolve) => setTimeout(resolve, 50));
        const foreign = performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => !name.startsWith(location.origin) && !name.startsWith('data:'));
        expect(foreign).to.deep.equal([]);
      } finally {
        element.remove();
        removeEventListener('error', note);
        removeEventListener('unhandledrejection', note);
      }
    });
  });
}
