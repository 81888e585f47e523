import { openWordPress } from './open-wordpress.ts';
import { openStage } from '../end-to-end/stage.ts';
import { createOriginHandler } from './serve-widgets.ts';
const stage = await openStage(createOriginHandler());
const w = await openWordPress(stage.widgets);
try {
 const a = `${stage.widgets}/embed/suwon/city-profile.ko.html`;
 const context = await stage.browser.newContext();
 const once = await w.single.publish('author', `Bandung:\n\n${a}\n\n.`);
 for (let i = 0; i < 60; i++) {
  const url = i % 2 ? once : await w.single.publish('contributor', [`<!-- wp:embed {"url":"${a}","type":"rich","providerNameSlug":"kota-bandung"} -->`,`<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${a}\n</div></figure>`,'<!-- /wp:embed -->'].join('\n'));
  const page = await context.newPage();
  const log: string[] = [];
  page.on('console', m => log.push(m.text())); page.on('pageerror', e => log.push(String(e)));
  page.on('requestfailed', r => log.push('FAILED ' + r.url()));
  await page.addInitScript(() => { if (window !== top) { (window as any).hs = []; addEventListener('load', () => (window as any).hs.push(['load', document.body.getBoundingClientRect().height, innerWidth, innerHeight, performance.now()])); addEventListener('message', (e) => (window as any).hs.push(['message', JSON.stringify(e.data), e.source === parent, document.body?.getBoundingClientRect().height, performance.now()])); addEventListener('DOMContentLoaded', () => { (window as any).hs.push(['dcl', document.body.getBoundingClientRect().height, innerWidth]); new ResizeObserver((r) => (window as any).hs.push(['ro', r[0]!.contentRect.height, performance.now()])).observe(document.body); }); } if (window === top) { (window as any).heard = []; addEventListener('message', e => (window as any).heard.push(e.data)); } });
  await page.goto(`${url}&site-language=ko_KR&without-script=1`);
  const ok = await page.waitForFunction(() => { const s = document.querySelector<HTMLIFrameElement>('iframe.wp-embedded-content')!; return s && !s.hasAttribute('style') && s.clientHeight > 300; }, undefined, { timeout: 6000 }).then(() => true, () => false);
  if (!ok) {
   console.log(i, 'STUCK', await page.evaluate(() => [document.querySelector('.entry-content')!.innerHTML, document.querySelector('iframe')?.clientHeight, JSON.stringify((window as any).heard), document.visibilityState, [...document.scripts].map(s => s.src)]), log);
   const f = page.frames()[1]; console.log(f?.url(), await Promise.race([f?.evaluate(() => [document.readyState, JSON.stringify((window as any).hs),  JSON.stringify(performance.getEntriesByType('resource').map(e => [e.name.split('/').pop(), Math.round(e.startTime), Math.round((e as any).responseEnd), (e as any).transferSize])), JSON.stringify(performance.getEntriesByType('navigation').map((e: any) => [e.domInteractive, e.domContentLoadedEventStart, e.loadEventStart, e.loadEventEnd]))]), new Promise(r => setTimeout(r, 3000, 'no answer'))]));
  }
  await page.close();
 }
} finally { await w.close(); await stage.close(); }
