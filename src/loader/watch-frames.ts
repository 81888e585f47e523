import { readMessage } from './frame-messages.js';
import type { HeightRequest } from './frame-messages.js';

/** CSS pixels. More is no widget of ours, and must not push all else out of the page. */
const maxHeight = 20_000;

/**
 * Gives the frames of embed pages below `embedUrl` the height that they tell. Only a frame itself is believed, and only
 * while one of our pages is in it.
 */
export function watchFrames(view: Window, embedUrl: string): void {
  const { origin } = new URL(embedUrl);
  const selectFrames = (): HTMLIFrameElement[] =>
    [...view.document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(embedUrl));

  view.addEventListener('message', (event: MessageEvent<unknown>) => {
    const height = readMessage(event.data, 'height') as number;
    if (readMessage(event.data, 'type') !== 'bandung-height' || !Number.isFinite(height) || height <= 0) return;
    const frame = selectFrames().find(({ contentWindow }) => contentWindow === event.source);
    // What is in a sandbox has no origin of its own, whosever page it is.
    if (!frame || event.origin !== (isOriginless(frame) ? 'null' : origin)) return;
    frame.style.setProperty('height', `${Math.ceil(Math.min(height, maxHeight))}px`);
  });

  const request: HeightRequest = { type: 'bandung-height-request' };
  for (const { contentWindow } of selectFrames()) contentWindow?.postMessage(request, '*');
}

function isOriginless({ sandbox }: HTMLIFrameElement): boolean {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin');
}
