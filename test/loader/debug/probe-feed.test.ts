import { expect } from '@open-wc/testing';
import { askForPartners, probeFeed } from '../../../src/loader/debug/probe-feed.js';

/** An address that answers with a text, without a server: what is asked is the reading of the answer. */
function serve(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: 'application/json' }));
}

describe('probeFeed', () => {
  it('tells size, revision and mistakes of a feed', async () => {
    const text = JSON.stringify({
      schemaVersion: '1.0',
      lang: 'ko',
      revision: 'r1',
      city: { name: '반둥' },
      highlights: [{}],
    });
    const answer = await probeFeed(serve(text));
    expect(answer.failure).to.equal(undefined);
    expect([answer.status, answer.revision]).to.deep.equal([200, 'r1']);
    expect(answer.bytes).to.equal(text.length + 4);
    expect(answer.issues.length).to.be.greaterThan(0);
  });

  it('tells what is no feed, and why', async () => {
    const broken = await probeFeed(serve('<!doctype html>'));
    expect([broken.failure, broken.issues.length]).to.deep.equal(['not-a-feed', 1]);
    const newer = await probeFeed(serve('{"schemaVersion": "2.0", "lang": "en"}'));
    expect([newer.failure, newer.issues[0]?.code]).to.deep.equal(['not-a-feed', 'version']);
  });

  it('never rejects where nobody answers', async () => {
    const answer = await probeFeed('https://localhost:1/feed.json');
    expect(answer.failure).to.equal('network');
  });

  it('knows the partners of an index, and none of anything else', async () => {
    expect(await askForPartners(serve('{"partners": [{"id": "suwon"}]}'))).to.deep.equal(['bandung', 'suwon']);
    for (const text of ['{}', 'null', '<p>']) expect(await askForPartners(serve(text)), text).to.equal(undefined);
  });
});
