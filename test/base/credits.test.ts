import { expect } from '@open-wc/testing';
import { LitElement, nothing, render } from 'lit';
import { renderCredits, selectSources } from '../../src/base/credits.js';
import type { CreditsView, ShownImage } from '../../src/base/credits.js';
import { getPlainText } from '../../src/base/feed-text.js';
import { LocalizeController } from '../../src/localization/localize-controller.js';
import type { Feed, FeedImage, Source } from '../../src/model/feed.js';
import { parsePartialDate } from '../../src/model/partial-date.js';
import { waitFor } from '../feed/wait-for.js';

class SpeakerElement extends LitElement {
  readonly localize = new LocalizeController(this);
}

customElements.define('test-speaker', SpeakerElement);

const licence = { name: 'CC BY 4.0', url: 'https://example.org/licence', attribution: 'City of Bandung' };
const statistics: Source = { title: 'Statistics', url: 'https://example.org/statistics' };
const book: Source = { title: 'A book' };

function makeImage(rights: Partial<FeedImage>): FeedImage {
  return { src: 'https://example.org/a.webp', width: 3, height: 2, alt: '', ...rights };
}

function show(
  sources: readonly Source[],
  images?: readonly ShownImage[],
  changes: Partial<Feed> = {},
  isOpen = true,
): HTMLElement {
  const speaker = new SpeakerElement();
  const feed = { licence, asOf: parsePartialDate('2026-01'), ...changes } as Feed;
  const box = document.createElement('div');
  const text: CreditsView['text'] = (words) => (words ? getPlainText(words) : nothing);
  render(renderCredits({ localize: speaker.localize, text, isOpen }, feed, sources, images), box);
  return box;
}

function read(box: Element, selector: string): string[] {
  return [...box.querySelectorAll(selector)].map((found) => (found.textContent ?? '').replace(/\s+/g, ' ').trim());
}

describe('renderCredits', () => {
  it('names licence, owner and day', () => {
    const box = show([]);
    expect(read(box, 'p')).to.deep.equal(['City of Bandung · CC BY 4.0 · As of January 2026.']);
    expect(box.querySelector('a')).to.include({ href: licence.url, rel: 'license' });
    expect(box.querySelector('details')).to.equal(null);
  });

  it('leaves out what the feed does not tell', () => {
    expect(read(show([], [], { licence: undefined, asOf: undefined }), 'p')).to.deep.equal(['']);
  });

  it('lists sources behind a disclosure, with a link where there is one', () => {
    const box = show([statistics, book]);
    expect(read(box, 'summary')).to.deep.equal(['Sources']);
    expect(read(box, 'li')).to.deep.equal(['Statistics', 'A book']);
    expect(box.querySelectorAll('li a')).to.have.length(1);
  });

  it('lists nothing until somebody looks', () => {
    const box = show([statistics], [{ subject: 'Flag', image: makeImage({ licence: 'MIT' }) }], {}, false);
    expect(read(box, 'summary')).to.deep.equal(['Sources and pictures']);
    expect(read(box, 'li')).to.deep.equal([]);
  });

  it('lists who made the pictures, but for those of which nothing is known', () => {
    const images: ShownImage[] = [
      { subject: 'Town hall', image: makeImage({ credit: 'Jane Doe', licence: 'CC BY 4.0' }) },
      { subject: 'Flag', image: makeImage({ licence: 'MIT' }) },
      { subject: 'Emblem', image: makeImage({ credit: 'A drawing' }) },
      { subject: 'Unknown', image: makeImage({}) },
      { subject: 'Missing', image: undefined },
    ];
    const both = show([book], images);
    expect(read(both, 'summary')).to.deep.equal(['Sources and pictures']);
    expect(read(both, 'li')).to.deep.equal([
      'A book',
      'Town hall: Jane Doe (CC BY 4.0)',
      'Flag: MIT',
      'Emblem: A drawing',
    ]);
    const pictures = show([], images);
    expect(read(pictures, 'summary')).to.deep.equal(['Pictures']);
    expect(read(pictures, 'li')).to.have.length(3);
  });

  it('is no landmark of the page', async () => {
    const box = show([book]);
    document.body.append(box);
    await waitFor(() => box.isConnected, 'the box');
    expect(box.querySelector('footer, [role]')).to.equal(null);
    await expect(box).to.be.accessible();
    box.remove();
  });
});

describe('selectSources', () => {
  it('gives each source once, in the order of first use', () => {
    const things = [{ sources: [book] }, undefined, { sources: [statistics, book] }, { sources: [] }];
    expect(selectSources(things)).to.deep.equal([book, statistics]);
  });

  it('tells sources of the same title apart by their address', () => {
    const other = { ...statistics, url: 'https://example.org/other' };
    expect(selectSources([{ sources: [statistics, other] }])).to.have.length(2);
  });
});
