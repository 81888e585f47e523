import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { elementNames } from '../../../src/loader/element-names.js';
import { localeCodes } from '../../../src/model/locale-codes.js';
import { buildPageFiles } from '../../../src/publisher/pages/build-pages.js';
import type { Content } from '../../../src/publisher/content.js';
import { makeContent, type Documents, type Json } from '../fixtures/content.js';

const origin = 'https://widgets.example/v1';
const partners = ['bandung', 'alphaville', 'betatown'];

async function build(change?: (documents: Documents) => void, site = origin): Promise<Map<string, string>> {
  return buildFrom(makeContent(change), site);
}

async function buildFrom(content: Content, site = origin): Promise<Map<string, string>> {
  const files = await buildPageFiles(content, { origin: site });
  return new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

/** A page by partner, element and locale. */
async function buildPage(name: string, change?: (documents: Documents) => void): Promise<string> {
  const page = (await build(change)).get(`embed/${name}.html`);
  assert.ok(page, `there is no ${name}`);
  return page;
}

/** Values of an attribute of all tags that match. */
function readAttributes(page: string, tag: RegExp, attribute: string): string[] {
  const tags = page.match(/<[a-z][^>]*>/g) ?? [];
  const value = new RegExp(`\\s${attribute}="([^"]*)"`);
  return tags.filter((each) => tag.test(each)).flatMap((each) => value.exec(each)?.[1] ?? []);
}

/** What a reader sees of a part of a page. */
function readText(markup: string): string {
  return markup
    .replace(/<(style|script)[^>]*>.*?<\/\1>|<[^>]*>/gs, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Puts the same words in the place of all texts, as nobody can who goes through the check. */
function replaceTexts(value: Json, words: string): void {
  for (const child of value instanceof Map ? value.values() : Object.values(value)) {
    if (typeof child !== 'object' || child === null || child instanceof Uint8Array) continue;
    if (typeof child.en === 'string') for (const lang of Object.keys(child)) child[lang] = words;
    else replaceTexts(child, words);
  }
}

describe('buildPageFiles', () => {
  it('makes a page and an oEmbed file of every element for every partner and locale', async () => {
    const files = await build();
    const names = partners.flatMap((partner) =>
      elementNames.flatMap((element) => localeCodes.map((locale) => `${partner}/${element}.${locale}`)),
    );
    assert.deepEqual(
      [...files.keys()].sort(),
      names.flatMap((name) => [`embed/${name}.html`, `oembed/${name}.json`]).sort(),
    );
  });

  it('makes the same bytes of the same content', async () => {
    assert.deepEqual(await build(), await build());
  });

  it('makes compressed siblings of the pages where it is told to', async () => {
    const files = await buildPageFiles(makeContent(), { origin, isCompressed: true });
    const page = files.get('embed/alphaville/city-profile.ko.html')!;
    assert.deepEqual(brotliDecompressSync(files.get('embed/alphaville/city-profile.ko.html.br')!), Buffer.from(page));
    assert.deepEqual(gunzipSync(files.get('embed/alphaville/city-profile.ko.html.gz')!), Buffer.from(page));
    assert.equal(files.has('oembed/alphaville/city-profile.ko.json.br'), false);
  });

  it('says in the head what the page is, in which languages there is one, and where oEmbed is', async () => {
    const page = await buildPage('alphaville/city-profile.de');
    assert.match(page, /^<!doctype html>\n<html lang="de" dir="ltr">/);
    assert.match(page, /<title>Bandung – [^<]*Alphastadt[^<]*24\. Mai 1960[^<]*<\/title>/);
    assert.deepEqual(readAttributes(page, /name="description"/, 'content'), ['First paragraph. Second paragraph.']);
    const address = (locale: string): string => `${origin}/embed/alphaville/city-profile.${locale}.html`;
    assert.deepEqual(readAttributes(page, /rel="canonical"/, 'href'), [address('de')]);
    assert.deepEqual(readAttributes(page, /hreflang=/, 'hreflang'), [...localeCodes, 'x-default']);
    assert.deepEqual(readAttributes(page, /hreflang=/, 'href'), [...localeCodes.map(address), address('en')]);
    assert.deepEqual(readAttributes(page, /application\/json\+oembed/, 'href'), [
      `${origin}/oembed/alphaville/city-profile.de.json`,
    ]);
    assert.deepEqual(readAttributes(page, /name="referrer"/, 'content'), ['no-referrer']);
    assert.deepEqual(readAttributes(page, /name="viewport"/, 'content'), ['width=device-width, initial-scale=1']);
    assert.deepEqual(readAttributes(page, /<base/, 'target'), ['_top']);
  });

  it('runs from right to left in Arabic', async () => {
    assert.match(await buildPage('bandung/tourism-highlight.ar'), /<html lang="ar" dir="rtl">/);
  });

  it('allows by its policy the site itself and its own style, and nothing else', async () => {
    const page = await buildPage('alphaville/city-profile.de');
    const [policy = ''] = readAttributes(page, /Content-Security-Policy/, 'content');
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page)!;
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(policy.includes(`style-src &#39;sha256-${hash}&#39;;`), policy);
    assert.ok(policy.startsWith(`default-src &#39;none&#39;; script-src &#39;self&#39; ${origin}/;`), policy);
    assert.ok(policy.includes('require-trusted-types-for &#39;script&#39;; trusted-types bandung-widgets'), policy);
    assert.doesNotMatch(page, /\sstyle=|\son[a-z]+=|unsafe-/);
    // The policy counts only for what stands behind it.
    assert.ok(page.indexOf('Content-Security-Policy') < page.search(/<(script|style|link|base)/));
  });

  it('is the fallback of the live widget, with scripts and pictures beside it in any folder', async () => {
    const page = await buildPage('alphaville/city-profile.de');
    assert.match(page, /<bandung-city-profile class="widget" partner="alphaville" heading-level="2">/);
    assert.match(await buildPage('bandung/city-profile.de'), /<bandung-city-profile class="widget" heading-level="2">/);
    assert.deepEqual(readAttributes(page, /^<script/, 'src'), ['../../bandung-widgets.js', '../../bandung-frame.js']);
    const pictures = readAttributes(page, /^<img/, 'src');
    assert.equal(pictures.length, 1);
    for (const src of pictures) assert.match(src, /^\.\.\/\.\.\/feed\/v1\/media\/\w+\.[\da-f]{8}\.\w+$/);
    assert.doesNotMatch(page, /site\.invalid/);
  });

  it('shows the profile: facts with year and source, the partnership, summary, licence and date', async () => {
    const text = readText(await buildPage('alphaville/city-profile.de'));
    assert.match(text, /Bevölkerung 2\.500\.000 2023 · Statistics office/);
    assert.match(text, /25\. September 1810 archive\.example/);
    assert.match(text, /Kultur Bildung und Forschung/);
    assert.match(text, /First paragraph\./);
    assert.match(text, /City of Bandung · CC BY 4\.0 · Stand: 15\. Januar 2026\./);
  });

  it('shows the timeline by year, with what was only announced and what is not dated', async () => {
    const page = await buildPage('alphaville/cooperation-timeline.de');
    const text = readText(page);
    assert.match(text, /2017 Student exchange seit Mai 2017 · /);
    assert.match(text, /Vorab angekündigt/);
    assert.match(text, /Nutzen Students learn/);
    assert.match(text, /1960 Charta unterzeichnet 24\. Mai 1960 · Unterzeichnung/);
    assert.match(text, /Datum nicht bekannt A gift Geschenk/);
    assert.match(text, /Phase 8 von 10: Umsetzung/);
    assert.match(page, /<time datetime="2017-05">seit Mai 2017<\/time>/);
    assert.match(page, /href="\.\.\/\.\.\/feed\/v1\/alphaville\/events\.ics"/);
    assert.match(readText(await buildPage('betatown/cooperation-timeline.de')), /noch keine Einträge/);
  });

  it('says how many events there are where a page cannot hold them all', async () => {
    const page = await buildPage('betatown/cooperation-timeline.en', (documents) => {
      documents['events/betatown.json'] = {
        events: Array.from({ length: 1234 }, (_, index) => ({
          id: `event-${index}`,
          date: '2000-01',
          title: { en: `Event ${index}`, id: `Acara ${index}` },
          kind: 'visit',
          fields: [],
          sources: ['archive'],
        })),
      };
    });
    assert.match(readText(page), /The latest 30 of 1,234 entries can be read here\./);
    assert.equal(page.match(/<article>/g)?.length, 30);
  });

  it('shows the offices with ways to reach them and hours in their own time', async () => {
    const page = await buildPage('alphaville/contact-person.de');
    const text = readText(page);
    assert.match(text, /Cooperation section .*Bagian Kerja Sama/);
    assert.match(text, /Montag 08:00–11:30 Uhr/);
    assert.match(text, /Freitag 08:00–11:30 Uhr 13:30–16:00 Uhr/);
    assert.match(text, /Westindonesische Zeit/);
    assert.match(text, /Indonesische Vertretungen Embassy/);
    assert.match(page, /<a class="plain" href="tel:\+62220000000"><bdi dir="ltr">\+62 22 0000000<\/bdi><\/a>/);
    assert.match(page, /href="mailto:office@city\.example"/);
  });

  it('shows the places by category with their links', async () => {
    const page = await buildPage('alphaville/tourism-highlight.de');
    assert.match(readText(page), /Natur Hill Außerhalb der Stadt/);
    assert.match(page, /<a href="geo:-6\.92,107\.61">/);
    assert.match(page, /alt="A hill"/);
  });

  it('marks what fell back to another language, and isolates names', async () => {
    const page = await buildPage('alphaville/cooperation-timeline.de');
    assert.match(page, /<h4><span lang="en" dir="ltr">Student exchange<\/span><\/h4>/);
    assert.match(page, /<h4>Charta unterzeichnet<\/h4>/);
    assert.match(
      await buildPage('alphaville/city-profile.ar'),
      /<bdi><span lang="en" dir="ltr">Alphaville<\/span><\/bdi>/,
    );
  });

  it('shows a text that looks like markup as the words it is', async () => {
    const attack = `</title></style></bandung-city-profile><script>alert(1)</script><img src=x onerror='a("b")'>`;
    const content = makeContent();
    replaceTexts(content, attack);
    const files = await buildFrom(content);
    for (const [path, page] of files) {
      if (!path.startsWith('embed/')) continue;
      assert.equal(page.match(/<script/g)?.length, 2, path);
      assert.doesNotMatch(page, /<img src=x|onerror=['"]|<\/title>.*<\/title>/s, path);
      assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt;'), path);
    }
    const { html } = JSON.parse(files.get('oembed/alphaville/city-profile.en.json')!) as { html: string };
    assert.equal(html.match(/<(?!\/)/g)?.length, 3, html);
  });

  it('tells oEmbed of a frame, with absolute addresses of any site', async () => {
    const site = 'https://bandung.example/partners/widgets';
    const files = await build(undefined, site);
    const page = files.get('embed/alphaville/contact-person.ko.html')!;
    assert.deepEqual(readAttributes(page, /rel="canonical"/, 'href'), [
      `${site}/embed/alphaville/contact-person.ko.html`,
    ]);
    const answer = JSON.parse(files.get('oembed/alphaville/contact-person.ko.json')!) as Json;
    assert.deepEqual([answer.type, answer.version], ['rich', '1.0']);
    assert.equal(answer.provider_url, 'https://city.example/');
    assert.equal(answer.thumbnail_width, 5);
    assert.match(answer.thumbnail_url, new RegExp(`^${site}/feed/v1/media/emblem\\.[\\da-f]{8}\\.png$`));
    // What WordPress looks for in a discovered provider's markup.
    assert.match(answer.html, /^<blockquote>.*?<\/blockquote><iframe .*?><\/iframe>$/);
    assert.match(
      answer.html,
      / src="https:\/\/bandung\.example\/partners\/widgets\/embed\/alphaville\/contact-person\.ko\.html"/,
    );
  });

  it('has no picture for oEmbed where the city has none', async () => {
    const files = await build((documents) => delete documents['city.json'].emblem);
    const answer = JSON.parse(files.get('oembed/alphaville/city-profile.en.json')!) as Json;
    assert.deepEqual(
      Object.keys(answer).filter((key) => key.startsWith('thumbnail')),
      [],
    );
  });
});
