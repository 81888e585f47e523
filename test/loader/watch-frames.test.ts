import { expect } from '@open-wc/testing';
import { watchFrames } from '../../src/loader/watch-frames.js';

const embedUrl = 'https://widgets.example/v1/embed/';
const origin = 'https://widgets.example';

// It listens as long as the page is there: once is enough for all tests.
watchFrames(window, embedUrl);

/** A frame as a host would write it. Nothing is loaded: its window stays empty, but it is the frame's own. */
function addFrame(src = `${embedUrl}suwon/city-profile.ko.html`, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  document.body.append(frame);
  // Set when the window is there, and read by its address alone.
  Object.defineProperty(frame, 'src', { value: src });
  return frame;
}

/** The height that a frame gets by a message. */
function tell(
  frame: HTMLIFrameElement,
  data: unknown,
  from: Partial<Pick<MessageEvent, 'origin' | 'source'>> = {},
): string {
  const event = new MessageEvent('message', { data, origin, ...from, source: null });
  // Firefox's constructor refuses the window of another origin, which a sandboxed frame has.
  const { source = frame.contentWindow } = from;
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
  const { height } = frame.style;
  frame.remove();
  return height;
}

const message = (height: unknown): object => ({ type: 'bandung-height', height, url: embedUrl });

describe('watchFrames', () => {
  it('gives a frame the height that its page tells', () => {
    expect(tell(addFrame(), message(1234.2))).to.equal('1235px');
  });

  it('believes a frame in a sandbox, which has no origin', () => {
    const sandbox = 'allow-scripts allow-popups';
    expect(tell(addFrame(undefined, sandbox), message(700), { origin: 'null' })).to.equal('700px');
    expect(tell(addFrame(undefined, 'allow-scripts allow-same-origin'), message(700))).to.equal('700px');
  });

  it('bounds the height', () => {
    expect(tell(addFrame(), message(1e9))).to.equal('20000px');
  });

  it('does not believe a page of another origin in the frame', () => {
    expect(tell(addFrame(), message(700), { origin: 'https://elsewhere.example' })).to.equal('');
    expect(tell(addFrame(), message(700), { origin: 'null' })).to.equal('');
    expect(tell(addFrame(undefined, 'allow-scripts'), message(700))).to.equal('');
  });

  it('does not believe another window', () => {
    const other = addFrame('https://elsewhere.example/');
    expect(tell(addFrame(), message(700), { source: other.contentWindow })).to.equal('');
    expect(other.style.height).to.equal('');
    expect(tell(addFrame(), message(700), { source: window })).to.equal('');
    expect(tell(addFrame(), message(700), { source: null })).to.equal('');
    other.remove();
  });

  it('leaves frames of other pages alone, even of its own origin', () => {
    for (const src of [
      `${origin}/v1/embedded/suwon.html`,
      `${origin}/v1/`,
      'https://widgets.example.evil.example/v1/embed/',
    ]) {
      expect(tell(addFrame(src), message(700)), src).to.equal('');
    }
  });

  it('ignores what makes no sense', () => {
    for (const height of [
      0,
      -1,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '700',
      null,
      undefined,
      { valueOf: () => 700 },
    ]) {
      expect(tell(addFrame(), message(height))).to.equal('');
    }
    for (const data of [null, undefined, 700, 'bandung-height', { height: 700 }, { type: 'height', height: 700 }]) {
      expect(tell(addFrame(), data)).to.equal('');
    }
  });

  it('asks the frames that were there before it', async () => {
    const frame = addFrame();
    const asked = new Promise((resolve) =>
      frame.contentWindow!.addEventListener('message', ({ data }) => resolve(data), { once: true }),
    );
    watchFrames(window, embedUrl);
    expect(await asked).to.deep.equal({ type: 'bandung-height-request' });
    frame.remove();
  });
});
