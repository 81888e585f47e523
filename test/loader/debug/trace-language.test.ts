import { expect } from '@open-wc/testing';
import { traceLanguage } from '../../../src/loader/debug/trace-language.js';

const root = document.documentElement;

describe('traceLanguage', () => {
  let lang: string | null;

  beforeEach(() => {
    lang = root.getAttribute('lang');
    root.removeAttribute('lang');
  });
  afterEach(() => {
    document.querySelector('#trace')?.remove();
    document.querySelector('meta[http-equiv="content-language"]')?.remove();
    if (lang !== null) root.lang = lang;
  });

  function place(attributes: Record<string, string> = {}, parent: Record<string, string> = {}): HTMLElement {
    const outer = document.createElement('div');
    const inner = document.createElement('span');
    outer.id = 'trace';
    for (const name of Object.keys(parent)) outer.setAttribute(name, parent[name]!);
    for (const name of Object.keys(attributes)) inner.setAttribute(name, attributes[name]!);
    outer.append(inner);
    document.body.append(outer);
    return inner;
  }

  it('names the element that has the lang, and what it says, however odd', () => {
    expect(traceLanguage(place({ lang: 'de_AT' }))).to.deep.equal({ kind: 'attribute', at: 'span', lang: 'de_AT' });
    document.querySelector('#trace')?.remove();
    expect(traceLanguage(place({}, { lang: '' }))).to.deep.equal({ kind: 'attribute', at: 'div#trace', lang: '' });
  });

  it('looks through a shadow root, as the widgets do', () => {
    const inner = place({}, { lang: 'ko' });
    const widget = document.createElement('p');
    inner.attachShadow({ mode: 'open' }).append(widget);
    expect(traceLanguage(widget)).to.deep.equal({ kind: 'attribute', at: 'div#trace', lang: 'ko' });
  });

  it('tells the browser from nobody where the page has no language', () => {
    expect(traceLanguage(place(), ['tlh', 'fr-CA'])).to.deep.equal({ kind: 'browser' });
    expect(traceLanguage(place(), ['tlh', '??'])).to.deep.equal({ kind: 'nowhere' });
  });

  it('knows xml:lang as the last word of old pages', () => {
    root.setAttribute('xml:lang', 'id');
    try {
      expect(traceLanguage(place(), ['fr'])).to.deep.equal({ kind: 'attribute', at: 'html (xml:lang)', lang: 'id' });
    } finally {
      root.removeAttribute('xml:lang');
    }
  });
});
