import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, waitForState } from './stage.ts';
import type { Stage, Visit } from './stage.ts';

const profile = 'bandung-city-profile';

describe('policies of a page', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  /** Opens a page with one widget under a policy; collects what the policy blocked. */
  async function visitUnder(policy: string, way: string): Promise<Visit & { readViolations(): Promise<string[]> }> {
    const type = way.includes('classic') || way.includes('single') ? '' : 'type="module"';
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>
      <script ${type} src="${stage.widgets}/${way}"></script>
      <${profile} partner="suwon"><a href="https://www.bandung.go.id">Bandung</a></${profile}></html>`;
    stage.setPage('/', { body, headers: { 'Content-Security-Policy': policy } });
    const visit = await stage.visit('/', undefined, async (page) => {
      await page.addInitScript(() => {
        const violations: string[] = [];
        Object.assign(window, { violations });
        document.addEventListener('securitypolicyviolation', (event) =>
          violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
        );
      });
    });
    return {
      ...visit,
      readViolations: () => visit.page.evaluate(() => (window as unknown as { violations: string[] }).violations),
    };
  }

  for (const way of ['bandung-widgets.js', 'bandung-widgets.classic.js', 'bandung-widgets.single.js']) {
    it(`allow ${way} when they allow our origin for script, connect and img alone`, async () => {
      const { widgets } = stage;
      const policy = `default-src 'none'; script-src ${widgets}; connect-src ${widgets}; img-src ${widgets}; style-src 'none'`;
      const { page, readViolations } = await visitUnder(policy, way);
      await waitForState(page, profile, 'ready');
      await page.waitForLoadState('networkidle');
      assert.deepEqual(await readViolations(), []);
    });

    for (const names of ['bandung-widgets', 'lit-html', 'somebody lit-html']) {
      it(`allow ${way} to make templates under trusted-types ${names}`, async () => {
        const { page } = await visitUnder(`require-trusted-types-for 'script'; trusted-types ${names}`, way);
        await waitForState(page, profile, 'ready');
      });
    }

    it(`leave the host's fallback where ${way} may not make templates at all`, async () => {
      const { page, complaints } = await visitUnder(`require-trusted-types-for 'script'; trusted-types somebody`, way);
      await page.waitForLoadState('networkidle');
      assert.equal(await page.getByRole('link', { name: 'Bandung' }).isVisible(), true);
      assert.equal(await page.evaluate((name) => customElements.get(name) === undefined, profile), true);
      assert.equal(
        complaints.some((line) => /Uncaught|Error:/.test(line)),
        false,
        complaints.join('\n'),
      );
    });
  }
});
