/**
 * The script tag `<script src="…/bandung-frame.js" async>`, for pages that show embed pages in frames and nothing else
 * of ours: the frames get the height of what is in them. The embed pages have the same script, which there tells that
 * height. A classic script alone in its file, so that it costs a host next to nothing and any old page can have it.
 */
import { tellHeight } from './tell-height.js';
import { watchFrames } from './watch-frames.js';

const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="bandung-frame.js"]');

if (script?.src) {
  const embedUrl = new URL('embed/', script.src).href;
  if (location.href.startsWith(embedUrl)) tellHeight(window);
  else watchFrames(window, embedUrl);
}
