import { expect } from '@open-wc/testing';
import { elementNames } from '../../src/loader/element-names.js';
import { upgradeMark } from '../../src/loader/upgrade-marks.js';
import { localeCodes } from '../../src/model/locale-codes.js';

const embedUrl = 'https://widgets.example/v1/embed/';
const partners = [
  'bandung',
  'braunschweig',
  'cotabato',
  'cuenca',
  'fort-worth',
  'hamamatsu',
  'kawasaki',
  'liuzhou',
  'melbourne',
  'namur',
  'petaling-jaya',
  'seoul',
  'suwon',
  'yingkou',
];

/** Tells what the loader makes of a link to an embed page, on a page of its own. */
function upgradeLink(path: string): { tagName?: string; partner?: string | null; lang?: string | null } {
  const page = document.createElement('div');
  const link = document.createElement('a');
  link.href = `${embedUrl}${path}`;
  page.append(link);
  document.body.append(page);
  upgradeMark(link, embedUrl);
  const widget = link.nextElementSibling;
  page.remove();
  return widget
    ? { tagName: widget.localName, partner: widget.getAttribute('partner'), lang: widget.getAttribute('lang') }
    : {};
}

describe('upgradeMark', () => {
  it('reads element, partner and locale out of every link to an embed page', () => {
    for (const partner of partners) {
      for (const element of elementNames) {
        for (const lang of localeCodes) {
          expect(upgradeLink(`${partner}/${element}.${lang}.html`)).to.deep.equal({
            tagName: `bandung-${element}`,
            partner,
            lang,
          });
        }
      }
    }
  });

  it('minds neither a query nor what stands behind #', () => {
    const expected = { tagName: 'bandung-city-profile', partner: 'bandung', lang: 'zh-Hans' };
    for (const end of ['?utm_source=mail', '#?secret=abc', '?a=b/c.html#d', '#top']) {
      expect(upgradeLink(`bandung/city-profile.zh-Hans.html${end}`)).to.deep.equal(expected);
    }
  });

  it('leaves links to anything else below embed/', () => {
    for (const path of [
      '',
      'suwon/',
      'suwon/city-profile.html',
      'suwon/city-profile.ko.html.br',
      'a/b/city-profile.ko.html',
    ]) {
      expect(upgradeLink(path), path).to.deep.equal({});
    }
  });

  it('leaves the link beside a frame that shows the page it leads to', () => {
    const page = document.createElement('div');
    const url = new URL('bandung/city-profile.en.html', new URL('/embed/', location.href)).href;
    page.innerHTML = `<iframe sandbox loading="lazy" hidden src="${url}#?secret=abc"></iframe><a href="${url}">A</a>`;
    document.body.append(page);
    const link = page.querySelector('a')!;
    upgradeMark(link, new URL('/embed/', location.href).href);
    expect(page.querySelector('bandung-city-profile')).to.equal(null);
    page.querySelector('iframe')!.remove();
    upgradeMark(link, new URL('/embed/', location.href).href);
    expect(page.querySelector('bandung-city-profile')).not.to.equal(null);
    page.remove();
  });

  it('leaves the link that is the fallback of a widget or a mark', () => {
    const page = document.createElement('div');
    page.innerHTML = `
      <bandung-city-profile partner="suwon"><p><a href="${embedUrl}suwon/city-profile.ko.html">A</a></p></bandung-city-profile>
      <div data-bandung="city-profile"><a href="${embedUrl}suwon/city-profile.ko.html">B</a></div>`;
    document.body.append(page);
    for (const link of page.querySelectorAll('a')) upgradeMark(link, embedUrl);
    expect(page.querySelectorAll('bandung-city-profile').length).to.equal(1);
    page.remove();
  });

  it('puts one widget beside a link, however often it is asked', () => {
    const page = document.createElement('div');
    page.innerHTML = `<p><a href="${embedUrl}suwon/city-profile.ko.html">A</a></p>`;
    document.body.append(page);
    for (let time = 0; time < 3; time += 1) upgradeMark(page.querySelector('a')!, embedUrl);
    expect(page.querySelectorAll('bandung-city-profile').length).to.equal(1);
    page.remove();
  });
});
