import { expect } from '@open-wc/testing';
import { hintOnce } from '../../src/base/hint.js';
import { collectHints } from './collect-hints.js';

describe('hintOnce', () => {
  it('tells the console who speaks, and each thing once a page', async () => {
    const hints = await collectHints(() => {
      hintOnce('first');
      hintOnce('second');
      hintOnce('first');
    });
    expect(hints).to.deep.equal(['bandung-widgets: first', 'bandung-widgets: second']);
  });
});
