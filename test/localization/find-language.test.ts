import { expect } from '@open-wc/testing';
import { findLanguage, resolveLocale } from '../../src/localization/find-language.js';
import { languageTags } from './language-tags.js';

const root = document.documentElement;

/** Appends a new element and gives it back. */
function append(parent: ParentNode & Node, name: string, lang?: string): HTMLElement {
  const element = document.createElement(name);
  if (lang !== undefined) element.setAttribute('lang', lang);
  parent.appendChild(element);
  return element;
}

function attachRoot(host: HTMLElement): ShadowRoot {
  return host.attachShadow({ mode: 'open' });
}

/** Ways in which a page can say the language of an element; each mounts the element into the box. */
const shapes: Readonly<Record<string, (lang: string, box: HTMLElement) => Element>> = {
  'on the element'(lang, box) {
    return append(append(box, 'div', 'ja'), 'p', lang);
  },
  'on an ancestor'(lang, box) {
    const ancestor = append(append(box, 'div', 'ja'), 'div', lang);
    return append(append(ancestor, 'section'), 'p');
  },
  'above a shadow root'(lang, box) {
    const host = append(append(append(box, 'div', 'ja'), 'div', lang), 'div');
    return append(attachRoot(host), 'p');
  },
  'above two nested shadow roots'(lang, box) {
    const outer = append(append(append(box, 'div', 'ja'), 'div', lang), 'div');
    const inner = append(append(attachRoot(outer), 'section'), 'div');
    return append(append(attachRoot(inner), 'section'), 'p');
  },
  'above the slot that takes it in'(lang, box) {
    const host = append(append(box, 'div', 'ja'), 'div');
    append(append(append(attachRoot(host), 'div', lang), 'section'), 'slot');
    return append(append(host, 'div'), 'p');
  },
  'on <html>'(lang, box) {
    root.setAttribute('lang', lang);
    return append(box, 'p');
  },
};

describe('the language of an element', () => {
  let box: HTMLElement;
  let rootLang: string | null;

  beforeEach(() => {
    rootLang = root.getAttribute('lang');
    root.removeAttribute('lang');
    box = append(document.body, 'div');
  });

  afterEach(() => {
    box.remove();
    root.removeAttribute('xml:lang');
    if (rootLang === null) root.removeAttribute('lang');
    else root.setAttribute('lang', rootLang);
  });

  for (const [name, mount] of Object.entries(shapes)) {
    describe(`with lang ${name}`, () => {
      for (const [tag, locale, intlTag] of languageTags) {
        it(`"${tag}" means ${locale}`, () => {
          const element = mount(tag, box);
          expect(findLanguage(element)).to.equal(tag);
          // Korean speakers: the page has spoken, so that their browser is not asked.
          expect(resolveLocale(element, ['ko'])).to.deep.equal({ locale, tag: intlTag });
        });
      }
    });
  }

  it('is that of the slot itself where the slot has one', () => {
    const host = append(box, 'div', 'ja');
    append(attachRoot(host), 'slot', 'de');
    expect(findLanguage(append(host, 'p'))).to.equal('de');
  });

  it('is its own ancestor’s inside the slotted part before that of the slot', () => {
    const host = append(box, 'div', 'ja');
    append(attachRoot(host), 'slot', 'de');
    expect(findLanguage(append(append(host, 'div', 'fr'), 'p'))).to.equal('fr');
  });

  it('follows a slot that is handed on into a second shadow root', () => {
    const outer = append(box, 'div', 'ja');
    const inner = append(attachRoot(outer), 'div');
    append(inner, 'slot');
    append(append(attachRoot(inner), 'div', 'de'), 'slot');
    expect(findLanguage(append(outer, 'p'))).to.equal('de');
  });

  it('is not that of a shadow root which has no slot for it', () => {
    const host = append(append(box, 'div', 'ja'), 'div');
    append(attachRoot(host), 'div', 'de');
    expect(findLanguage(append(host, 'p'))).to.equal('ja');
  });

  it('is unknown, and English, where the nearest lang is empty', () => {
    const element = append(append(append(box, 'div', 'de'), 'div', ''), 'p');
    expect(findLanguage(element)).to.equal('');
    expect(resolveLocale(element, ['de']).locale).to.equal('en');
  });

  it('takes xml:lang of <html> where there is no lang', () => {
    root.setAttribute('xml:lang', 'kr');
    const element = append(box, 'p');
    expect(resolveLocale(element, ['fr'])).to.deep.equal({ locale: 'ko', tag: 'ko' });
    root.setAttribute('lang', 'de');
    expect(resolveLocale(element, ['fr']).locale).to.equal('de');
  });

  it('works for an element that is in no document', () => {
    const element = document.createElement('p');
    expect(findLanguage(element)).to.equal(undefined);
    element.lang = 'de';
    expect(findLanguage(element)).to.equal('de');
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    expect(findLanguage(link)).to.equal(undefined);
  });

  describe('when no attribute says it', () => {
    it('is the first of the browser’s languages that we have', () => {
      const element = append(box, 'p');
      expect(resolveLocale(element, ['zh-TW', 'C', 'nl-NL', 'de-AT', 'ko'])).to.deep.equal({
        locale: 'de',
        tag: 'de-AT',
      });
    });

    it('is English if the browser’s languages are not ours, broken or not told', () => {
      const element = append(box, 'p');
      for (const languages of [['nl', 'zh-HK'], ['C', '', 'x-default'], []]) {
        expect(resolveLocale(element, languages)).to.deep.equal({ locale: 'en', tag: 'en' });
      }
    });

    it('takes the languages of this browser by default', () => {
      const element = append(box, 'p');
      expect(resolveLocale(element)).to.deep.equal(resolveLocale(element, navigator.languages));
    });
  });

  describe('when only <meta http-equiv="content-language"> says it', () => {
    const cases: readonly (readonly [content: string, locale: string])[] = [
      ['id', 'id'],
      ['su-ID', 'su'],
      ['ms', 'ms'],
      ['de-AT', 'de'],
      ['ko', 'ko'],
      ['ja-JP', 'ja'],
      ['ar-EG', 'ar'],
      ['en', 'en'],
      ['zh', 'zh-Hans'],
      ['zh-CN', 'zh-Hans'],
      ['zh-SG', 'zh-Hans'],
      ['zh-Hans-TW', 'zh-Hans'],
      ['kr', 'ko'],
      ['jp', 'ja'],
      ['cn', 'zh-Hans'],
      ['in', 'id'],
      // not ours: the browser's language, here French, is asked
      ['zh-TW', 'fr'],
      ['zh-Hant-HK', 'fr'],
      ['zh-HK', 'fr'],
      ['nl', 'fr'],
      ['constructor', 'fr'],
    ];

    for (const [content, locale] of cases) {
      it(`"${content}" leads to ${locale}`, async () => {
        const frame = document.createElement('iframe');
        frame.srcdoc = `<!doctype html><meta http-equiv="content-language" content="${content}"><div></div>`;
        const isLoaded = new Promise((resolve) => (frame.onload = resolve));
        box.append(frame);
        await isLoaded;
        const host = frame.contentDocument!.querySelector('div')!;
        const element = frame.contentDocument!.createElement('p');
        host.attachShadow({ mode: 'open' }).append(element);
        expect(resolveLocale(element, ['fr']).locale).to.equal(locale);
        host.lang = 'es';
        expect(resolveLocale(element, ['fr']).locale).to.equal('es');
      });
    }
  });
});
