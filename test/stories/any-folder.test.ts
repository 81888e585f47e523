import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { openStorybook } from './open-storybook.ts';
import { openTabs, selectForeign } from './open-tabs.ts';

const storybook = await openStorybook('/some/deep/folder/');
const tabs = await openTabs(1);

after(async () => {
  await tabs.close();
  await storybook.close();
});

it('The built Storybook works in any folder of a server', () =>
  tabs.use(async ({ page, complaints, requests }) => {
    await page.goto(storybook.url);
    await page.getByRole('link', { name: 'For designers' }).waitFor();
    const preview = page.frameLocator('#storybook-preview-iframe');
    await preview.getByRole('heading', { level: 1, name: 'Bandung partner widgets' }).waitFor();
    await page.goto(`${storybook.url}?path=/story/elements-city-profile--ready&globals=host:kern`);
    await preview.locator('bandung-city-profile:state(ready)').waitFor();
    await preview.locator('.kern-btn').waitFor();
    assert.ok(requests.includes(`${storybook.url}feed/v1/braunschweig/en.json`));
    assert.deepEqual(complaints, []);
    assert.deepEqual(selectForeign(requests, storybook.url), []);
  }));
