/** Hosts whose `<base href>` sends every relative address elsewhere: ours stay with our script. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { listen, openStage } from '../end-to-end/stage.ts';
import type { Stage } from '../end-to-end/stage.ts';
import { allWidgets, assertAllWork, assertCleanVisit, fallback, makePage, waitForWidgets } from './host-page.ts';

describe('on a page with a base address', () => {
  let stage: Stage;
  let elsewhere: Awaited<ReturnType<typeof listen>>;
  const strayed: string[] = [];

  before(async () => {
    stage = await openStage();
    elsewhere = await listen((request, response) => {
      strayed.push(request.url ?? '');
      response.writeHead(404).end();
    });
  });
  after(async () => {
    await stage.close();
    elsewhere.server.closeAllConnections();
    elsewhere.server.close();
  });

  for (const place of ['in another folder', 'on another origin'] as const) {
    for (const script of ['bandung-widgets.js', 'bandung-widgets.classic.js', 'bandung-widgets.single.js']) {
      it(`${place}, everything comes from where ${script} is`, async () => {
        strayed.length = 0;
        const base =
          place === 'in another folder' ? '/other/folder/' : `http://localhost:${elsewhere.port}/other/folder/`;
        const type = script === 'bandung-widgets.js' ? 'type="module" ' : '';
        const body = `${allWidgets}
          <div data-bandung="city-profile" data-partner="suwon">${fallback}</div>
          <p><a href="${stage.widgets}/embed/suwon/contact-person.de.html">Kontakt</a></p>`;
        const head = `<base href="${base}"><script ${type}src="${stage.widgets}/${script}"></script>`;
        stage.setPage('/', makePage(head, body));
        const opened = await stage.visit('/');
        const { page, requests } = opened;
        await waitForWidgets(page, 6);
        await assertAllWork(page);
        const pictures = await page.evaluate(async () => {
          const images = [...document.querySelectorAll('*')].flatMap((element) => [
            ...(element.shadowRoot?.querySelectorAll('img') ?? []),
          ]);
          for (const image of images) image.loading = 'eager';
          await Promise.all(images.map((image) => image.decode()));
          return images.map(({ src }) => new URL(src).origin);
        });
        assert.ok(pictures.length > 5);
        assert.deepEqual([...new Set(pictures)], [stage.widgets]);
        // Where an address within a widget is a fragment, the base would take the visitor away.
        const fragments = await page.evaluate(() =>
          [...document.querySelectorAll('*')].flatMap((element) =>
            [...(element.shadowRoot?.querySelectorAll('[href], [fill], [stroke], [clip-path], [mask]') ?? [])]
              .flatMap((inner) => inner.getAttributeNames().map((name) => inner.getAttribute(name)!))
              .filter((value) => /^#|url\(#/.test(value)),
          ),
        );
        assert.deepEqual(fragments, []);
        assert.deepEqual(strayed, []);
        assert.deepEqual(
          requests.filter((url) => url.includes('/other/folder/')),
          [],
        );
        assertCleanVisit(opened, stage);
        await page.context().close();
      });
    }
  }

  it('the host’s own relative feed is taken from the base, as every address of the host is', async () => {
    strayed.length = 0;
    const head = `<base href="/other/"><script type="module" src="${stage.widgets}/bandung-widgets.js"></script>`;
    const body = `<bandung-city-profile partner="suwon" feed="{partner}.{lang}.json">${fallback}</bandung-city-profile>`;
    stage.setPage('/', makePage(head, body));
    const { page, requests } = await stage.visit('/');
    await page.locator('bandung-city-profile:state(error)').waitFor();
    const asked = requests.filter((url) => url.endsWith('.json'));
    assert.deepEqual([...new Set(asked)], [`${stage.host}/other/suwon.de.json`]);
    assert.equal(await page.getByRole('link', { name: 'Bandung', exact: true }).isVisible(), true);
    await page.context().close();
  });
});
