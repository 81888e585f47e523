import type { Engine } from './open-browser.js';

/** A test that one engine cannot take, by its full name, and why. */
export interface Inability {
  readonly engine: Engine;
  readonly file: string;
  readonly test: string;
  readonly reason: string;
}

/** What is skipped by name. An entry without its test fails the run. */
export const inabilities: readonly Inability[] = [
  {
    engine: 'webkit',
    file: 'test/base/feed-element.test.ts',
    test: 'FeedElement moves by moveBefore() are no reconnect, and bring the language too',
    reason: 'WebKit has no moveBefore().',
  },
  {
    engine: 'webkit',
    file: 'test/localization/localize-controller.test.ts',
    test: 'LocalizeController takes the language of the place that moveBefore() puts it in',
    reason: 'WebKit has no moveBefore().',
  },
];
