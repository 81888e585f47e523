import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { openStage, waitForState } from './stage.ts';
import type { Stage } from './stage.ts';

/** The tag of the widget on an embed page: `suwon/city-profile.ko` → `bandung-city-profile`. */
const tagOf = (name: string): string => `bandung-${name.split('/')[1]!.split('.')[0]}`;

describe('embed pages in a frame', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const frameScript = (): string => `<script src="${stage.widgets}/bandung-frame.js" async></script>`;

  /** A host's page with a frame of an embed page. */
  async function visitWithFrame(
    attributes: string,
    extra = frameScript(),
    name = 'suwon/cooperation-timeline.ko',
    end = '',
  ) {
    stage.setPage(
      '/',
      `<!doctype html><html lang="ko"><meta charset="utf-8"><title>t</title><body>
       <iframe title="t" width="100%" height="300" ${attributes} src="${stage.widgets}/embed/${name}.html${end}"></iframe>${extra}`,
    );
    const visit = await stage.visit('/', { viewport: { width: 900, height: 700 } });
    const frame = await findFrame(visit.page, '/embed/');
    await frame.waitForFunction((tag) => document.querySelector(tag)?.matches(':state(ready)'), tagOf(name));
    return { ...visit, frame };
  }

  async function findFrame(page: Page, part: string): Promise<Frame> {
    for (let tries = 0; tries < 100; tries += 1) {
      const frame = page.frames().find((each) => each.url().includes(part));
      if (frame) return frame;
      await page.waitForTimeout(50);
    }
    throw new Error(`There is no frame of ${part}.`);
  }

  /** Resolves once the frame is as high as what is in it. */
  async function waitForFit(page: Page, frame: Frame): Promise<number> {
    let seen = '';
    for (let tries = 0; tries < 200; tries += 1) {
      const inner = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      const outer = await page.evaluate(() => document.querySelector('iframe')!.clientHeight);
      if (inner === outer && inner > 300) return outer;
      seen = `${inner} in ${outer}`;
      await page.waitForTimeout(50);
    }
    throw new Error(`The frame does not fit: ${seen}.`);
  }

  for (const attributes of ['', 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"']) {
    it(`are live and as high as their content${attributes && `, with ${attributes}`}`, async () => {
      const { page, frame, complaints, requests } = await visitWithFrame(attributes);
      const wide = await waitForFit(page, frame);
      assert.equal(await frame.evaluate(() => document.querySelector('.content')!.checkVisibility()), false);
      // Neither the page's own links nor its heading are for sight here; the heading is still heard.
      assert.equal(await frame.getByRole('navigation').count(), 0);
      assert.equal(await frame.getByRole('heading', { level: 1 }).count(), 1);
      await page.setViewportSize({ width: 360, height: 700 });
      assert.notEqual(await waitForFit(page, frame), wide);
      assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      // More entries make the frame grow.
      const before = await waitForFit(page, frame);
      await frame.locator('.more .button').click();
      await page.waitForFunction((low) => document.querySelector('iframe')!.clientHeight > low, before);
      await waitForFit(page, frame);
      assert.deepEqual(complaints, []);
      const own = requests.filter((url) => !url.startsWith(stage.widgets) && !url.startsWith(stage.host));
      assert.deepEqual(own, []);
    });
  }

  it('can be read in the strictest sandbox, without script', async () => {
    stage.setPage(
      '/',
      `<!doctype html><title>t</title><iframe title="t" sandbox="" src="${stage.widgets}/embed/suwon/city-profile.ko.html"></iframe>`,
    );
    const { page } = await stage.visit('/');
    const frame = await findFrame(page, '/embed/');
    assert.match(await frame.locator('main').innerText(), /인구/);
  });

  it('are measured by a script that comes later than they do', async () => {
    const { page, frame } = await visitWithFrame('sandbox="allow-scripts"', '');
    assert.equal(await page.evaluate(() => document.querySelector('iframe')!.clientHeight), 300);
    await page.addScriptTag({ url: `${stage.widgets}/bandung-frame.js` });
    await waitForFit(page, frame);
  });

  it('are not resized by a message of anybody else', async () => {
    const attacker = `<iframe id="attacker" title="a" src="${stage.host}/attacker"></iframe>`;
    stage.setPage('/attacker', '<!doctype html><title>a</title>');
    const { page, frame } = await visitWithFrame('sandbox="allow-scripts"', attacker + frameScript());
    const height = await waitForFit(page, frame);
    const forged = { type: 'bandung-height', height: 5000, url: `${stage.widgets}/embed/suwon/city-profile.ko.html` };
    const other = await findFrame(page, '/attacker');
    await other.evaluate((data) => parent.postMessage(data, '*'), forged);
    await page.evaluate((data) => window.postMessage(data, '*'), forged);
    // The frame itself still counts, so its message comes after the forged ones: the order of messages is kept.
    await frame.evaluate(() => document.body.append(document.createElement('hr')));
    await page.waitForFunction((low) => document.querySelector('iframe')!.clientHeight > low, height);
    assert.ok((await waitForFit(page, frame)) < 5000);
    assert.equal(await page.locator('#attacker').evaluate((element: HTMLElement) => element.style.height), '');
  });

  it('are not believed once another site is in the frame', async () => {
    const { page, frame } = await visitWithFrame('');
    const height = await waitForFit(page, frame);
    const heard = page.evaluate(
      () =>
        new Promise((resolve) =>
          window.addEventListener('message', ({ data }) => data.height === 5000 && resolve(data)),
        ),
    );
    stage.setPage(
      '/attacker',
      `<!doctype html><title>a</title><script>parent.postMessage({ type: 'bandung-height', height: 5000 }, '*')</script>`,
    );
    await page.evaluate((url) => {
      document.querySelector('iframe')!.contentWindow!.location.href = url;
    }, `${stage.host}/attacker`);
    await heard;
    assert.equal(await page.evaluate(() => document.querySelector('iframe')!.clientHeight), height);
  });

  it('tell their height to anybody without the secret of WordPress', async () => {
    stage.setPage(
      '/',
      `<!doctype html><title>t</title><script>
         const messages = []; window.messages = messages;
         addEventListener('message', ({ data }) => messages.push(data));
       </script>
       <iframe title="t" sandbox="allow-scripts" src="${stage.widgets}/embed/suwon/city-profile.ko.html#?secret=a1B2c3"></iframe>`,
    );
    const { page } = await stage.visit('/');
    type Heard = Record<string, unknown>;
    const read = (): Promise<Heard[]> => page.evaluate(() => (window as unknown as { messages: Heard[] }).messages);
    await page.waitForFunction(() => (window as unknown as { messages: unknown[] }).messages.length >= 2);
    const own = (await read()).filter(({ type }) => type === 'bandung-height');
    assert.ok(own.length > 0);
    assert.deepEqual(Object.keys(own[0]!).sort(), ['height', 'type', 'url']);
    assert.equal(own[0]!['url'], `${stage.widgets}/embed/suwon/city-profile.ko.html`);
    const wordpress = (await read()).filter(({ message }) => message === 'height');
    assert.equal(wordpress[0]!['secret'], 'a1B2c3');
    assert.equal(wordpress[0]!['value'], own[0]!['height']);
  });

  it('show in WordPress, which hides a frame until it has told its height', async () => {
    // What wp-embed.js does, in short; the frame and its attributes as WordPress writes them.
    const wordpress = `<script>
      const frame = document.querySelector('iframe');
      addEventListener('message', ({ data, source }) => {
        if (!data?.secret || /[^a-zA-Z0-9]/.test(data.secret) || source !== frame.contentWindow) return;
        if (data.secret !== frame.dataset.secret) return;
        frame.removeAttribute('style');
        if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        if (data.message === 'link') window.link = data.value;
      });
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
    </script>`;
    const hidden =
      'class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="Xy12345678" style="position: absolute; visibility: hidden;"';
    const { page, frame } = await visitWithFrame(hidden, wordpress, 'suwon/contact-person.ko', '#?secret=Xy12345678');
    await page.waitForFunction(() => !document.querySelector('iframe')!.hasAttribute('style'));
    assert.equal(await page.locator('iframe').getAttribute('height'), '1000');
    // No link leads out of that sandbox: WordPress is asked for the page, in which they work.
    await frame.locator('bandung-contact-person a.way[href^="https"]').first().click();
    await page.waitForFunction(() => 'link' in window);
    const link = await page.evaluate(() => (window as unknown as { link: string }).link);
    assert.equal(link, `${stage.widgets}/embed/suwon/contact-person.ko.html`);
  });

  it('lead links out of the frame: to the top, or out of a sandbox into a new tab', async () => {
    const target = 'https://elsewhere.example/';
    const answer = { contentType: 'text/html', body: '<!doctype html><title>elsewhere</title>' };
    for (const [attributes, isNewTab] of [
      ['', false],
      ['sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"', true],
    ] as const) {
      const { page, frame } = await visitWithFrame(attributes, '', 'suwon/contact-person.ko');
      await page.context().route(`${target}**`, (route) => route.fulfill(answer));
      const opened = isNewTab ? page.waitForEvent('popup') : page.waitForURL(`${target}**`);
      await frame.evaluate((url) => {
        const root = document.querySelector('bandung-contact-person')!.shadowRoot!;
        const link = root.querySelector<HTMLAnchorElement>('a[href^="https"]')!;
        link.href = url;
      }, target);
      await frame.locator(`bandung-contact-person a[href="${target}"]`).first().click();
      const popup = await opened;
      if (!popup) continue;
      await popup.waitForURL(target);
      assert.equal(await popup.evaluate(() => window.opener), null);
      assert.ok(page.url().startsWith(stage.host));
    }
  });
});

describe('links to embed pages', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('become widgets below the loader’s own embed/ and nowhere else', async () => {
    const paths = ['bandung/city-profile.ko.html?from=mail#top', 'petaling-jaya/contact-person.zh-Hans.html'];
    const elsewhere = [stage.host, `${stage.widgets}/other`, stage.widgets.replace('127.0.0.1', 'localhost')];
    const link = (url: string): string => `<p><a href="${url}">${url}</a></p>`;
    stage.setPage(
      '/',
      `<!doctype html><html lang="de"><meta charset="utf-8"><title>t</title>
       <script type="module" src="${stage.widgets}/bandung-widgets.js"></script>
       ${paths.map((path) => link(`${stage.widgets}/embed/${path}`)).join('')}
       ${elsewhere.map((place) => link(`${place}/embed/suwon/city-profile.ko.html`)).join('')}`,
    );
    const { page, complaints } = await stage.visit('/');
    await waitForState(page, 'bandung-city-profile', 'ready');
    await waitForState(page, 'bandung-contact-person', 'ready');
    assert.equal(await page.locator('bandung-city-profile').count(), 1);
    assert.equal(await page.locator('bandung-contact-person').getAttribute('lang'), 'zh-Hans');
    assert.equal(await page.locator('body > p > a').filter({ visible: true }).count(), elsewhere.length);
    assert.deepEqual(complaints, []);
  });
});
