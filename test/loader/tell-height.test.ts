import { expect } from '@open-wc/testing';
import { tellHeight } from '../../src/loader/tell-height.js';

/** A page in a frame that is `style`d so, and what it tells the page around it. */
async function openFrame(style: string): Promise<{ frame: HTMLIFrameElement; heights: number[]; close(): void }> {
  const heights: number[] = [];
  const frame = document.createElement('iframe');
  const listen = ({ data }: MessageEvent<{ type?: string; height?: number }>): void => {
    if (data.type === 'bandung-height') heights.push(data.height ?? 0);
  };
  window.addEventListener('message', listen);
  frame.style.cssText = style;
  const page = new Blob(['<!doctype html><body style="margin:0"><p style="margin:0;height:120px">A</p>'], {
    type: 'text/html',
  });
  frame.src = URL.createObjectURL(page);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  tellHeight(frame.contentWindow as Window & typeof globalThis);
  return {
    frame,
    heights,
    close() {
      window.removeEventListener('message', listen);
      frame.remove();
    },
  };
}

async function waitForHeight(heights: readonly number[]): Promise<void> {
  for (let tries = 0; tries < 100 && heights.length === 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('tellHeight', () => {
  // In a hidden frame of another site browsers observe nothing, as in WordPress before the first height.
  const original = window.ResizeObserver;
  beforeEach(() => {
    window.ResizeObserver = class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    };
  });
  afterEach(() => {
    window.ResizeObserver = original;
  });

  it('tells the height once the page has loaded', async () => {
    const { frame, heights, close } = await openFrame('width: 300px; height: 50px');
    frame.contentWindow!.dispatchEvent(new Event('load'));
    await waitForHeight(heights);
    expect(heights).to.deep.equal([120]);
    close();
  });

  it('tells the height later where the frame has no size yet when the page has loaded', async () => {
    const { frame, heights, close } = await openFrame('width: 300px; height: 50px');
    // Not by `display: none`: now and then, WebKit has measured what is in such a frame all the same.
    const { body } = frame.contentDocument!;
    body.getBoundingClientRect = () => new DOMRect();
    frame.contentWindow!.dispatchEvent(new Event('load'));
    Reflect.deleteProperty(body, 'getBoundingClientRect');
    expect(body.getBoundingClientRect().height).to.equal(120);
    await waitForHeight(heights);
    expect(heights).to.deep.equal([120]);
    close();
  });
});
