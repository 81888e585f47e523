import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { checkFolder } from '../../../src/publisher/checking/check-folder.js';
import { ToolFailure } from '../../../src/publisher/describe-failure.js';
import { findToolVersion } from '../../../src/publisher/publishing/find-tool-version.js';
import {
  publishPartner,
  type PartnerJob,
  type PartnerSetup,
} from '../../../src/publisher/publishing/publish-partner.js';
import { Crew } from '../../../src/publisher/working/crew.js';
import { makeFolder, writeContent } from '../fixtures/content.js';
import { assertAsAnew, listTimes, listTouched, places, publish } from '../fixtures/feed-folder.js';

async function prepare(context: TestContext): Promise<{ folder: string; setup: PartnerSetup; job: PartnerJob }> {
  const folder = await makeFolder(context);
  await writeContent(join(folder, 'content'));
  const { good } = await checkFolder(join(folder, 'content'), new Crew({ patienceMs: Infinity }));
  assert.ok(good);
  const setup = { ...places(folder), version: 'one', isCompressed: false, isFull: false, content: good.content };
  return { folder, setup, job: { id: 'alphaville', events: good.events.get('alphaville') } };
}

const ignore = (): void => {};

describe('publishPartner', () => {
  it('builds anew with another version of the tool', async (context) => {
    const { folder, setup, job } = await prepare(context);
    publishPartner(setup, job, ignore);
    const records = join(folder, 'cache/partners');
    const first = listTimes(records);
    publishPartner(setup, job, ignore);
    assert.deepEqual(listTouched(first, listTimes(records)), []);
    publishPartner({ ...setup, version: 'two' }, job, ignore);
    assert.deepEqual(listTouched(first, listTimes(records)), ['alphaville.json']);
  });

  it('refuses events that are not those that were checked', async (context) => {
    const { setup, job } = await prepare(context);
    const events = { ...job.events!, sha256: '0'.repeat(64) };
    assert.throws(
      () => publishPartner(setup, { ...job, events }, ignore),
      (error) => error instanceof ToolFailure && /saved while the feed was being built/.test(error.text.en),
    );
  });

  it('leaves nothing behind that a later build would not find, when the rest of the build is cut off', async (context) => {
    const { folder, setup, job } = await prepare(context);
    await publish(folder);
    await writeContent(join(folder, 'content'), (documents) => {
      const [event] = documents['events/alphaville.json'].events;
      documents['events/alphaville.json'].events = Array.from({ length: 70 }, (_, n) => ({
        ...event,
        id: `event-${n}`,
      }));
    });
    const { good } = await checkFolder(setup.folder, new Crew({ patienceMs: Infinity }));
    publishPartner(setup, { ...job, events: good?.events.get('alphaville') }, ignore);
    // The index was not written. Now the editors think better of it.
    await writeContent(join(folder, 'content'));
    await publish(folder);
    await assertAsAnew(folder);
  });

  it('leaves nothing of a new partner either, when that is taken out again', async (context) => {
    const { folder, setup } = await prepare(context);
    await publish(folder);
    await writeContent(join(folder, 'content'), (documents) => {
      documents['partners/gammaville.json'] = { ...documents['partners/betatown.json'], id: 'gammaville' };
    });
    const { good } = await checkFolder(setup.folder, new Crew({ patienceMs: Infinity }));
    assert.ok(good);
    publishPartner(
      { ...setup, content: good.content, isCompressed: true },
      { id: 'gammaville', events: undefined },
      ignore,
    );
    await rm(join(folder, 'content/partners/gammaville.json'));
    await publish(folder);
    await assertAsAnew(folder);
  });
});

describe('findToolVersion', () => {
  it('is the same for the same tool', () => {
    assert.match(findToolVersion(), /^[\da-f]{64}$/);
    assert.equal(findToolVersion(), findToolVersion());
  });
});
