import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderImage } from '../../src/base/image.js';

describe('renderImage', () => {
  it('reserves the place, waits until it is near, and tells nobody which page it is on', () => {
    const box = document.createElement('div');
    const image = { src: '/demo/content/media/emblem.webp', width: 192, height: 240 };
    render(renderImage({ ...image, alt: { text: 'Lambang', lang: 'id' } }, 'emblem'), box);
    const picture = box.querySelector('img');
    expect(picture).to.include({ width: 192, height: 240, alt: 'Lambang', className: 'emblem', loading: 'lazy' });
    expect(picture?.referrerPolicy).to.equal('no-referrer');
  });

  it('is decoration with an empty description', () => {
    const box = document.createElement('div');
    render(renderImage({ src: '/demo/content/media/emblem.webp', width: 1, height: 1, alt: '' }), box);
    expect(box.querySelector('img')?.getAttribute('alt')).to.equal('');
  });
});
