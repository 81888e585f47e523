import { readMessage } from './frame-messages.js';
import type { HeightMessage } from './frame-messages.js';

/**
 * Tells the page around an embed page how high its content is, now and whenever that changes, and leads links out of the
 * frame. Where WordPress made the frame it also speaks WordPress's own protocol (wp-embed.js): frames stay hidden
 * there until they have told their height together with the secret that WordPress put behind `#`.
 */
export function tellHeight(view: Window & typeof globalThis): void {
  const { document, location, parent } = view;
  if (parent === view) return;
  document.documentElement.classList.add('framed');
  const url = location.href.split('#', 1)[0] ?? '';
  const secret = /[?&]secret=([\da-z]+)/i.exec(location.hash)?.[1];

  const post = (): boolean => {
    // Not the document's: that is never less than the frame.
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === 0) return false;
    const message: HeightMessage = { type: 'bandung-height', height, url };
    parent.postMessage(message, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
    return true;
  };
  // A frame out of sight is not observed: what is there at first is told in any case. With all files at hand a page is
  // loaded before its frame, being of another site, has been given its size.
  const postFirst = (tries: number): void => {
    if (!post() && tries > 0) view.setTimeout(postFirst, 100, tries - 1);
  };
  view.addEventListener('load', () => postFirst(100));
  new ResizeObserver(post).observe(document.body);
  view.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    if (readMessage(data, 'type') === 'bandung-height-request' || readMessage(data, 'message') === 'ready') post();
  });

  // A sandbox seldom lets links change the page around it; new tabs it may.
  if (view.origin === 'null') document.querySelector('base')?.setAttribute('target', '_blank');
  if (secret) leadLinksThroughWordPress(view, url, secret);
}

/**
 * WordPress's sandbox lets no link out at all, but it follows those to the frame's own site when asked. For all others
 * it is asked for this page, in which they work.
 */
function leadLinksThroughWordPress(view: Window, url: string, secret: string): void {
  view.document.addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const value = link.host === view.location.host ? link.href : url;
    view.parent.postMessage({ message: 'link', value, secret }, '*');
  });
}
