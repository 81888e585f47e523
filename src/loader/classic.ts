/**
 * The script tag `<script src="…/bandung-widgets.classic.js">`, for hosts that turn modules into classic scripts. It
 * leaves its `data-feed` for the module and loads that; being ASCII, it survives any charset of the page.
 */
import { getPageRegistry } from '../feed/page-registry.js';
import { readScriptSettings } from './script-settings.js';

const moduleName = './bandung-widgets.js';
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  // A script that a consent manager or a tag manager evaluates is not the current one.
  document.querySelector<HTMLScriptElement>('script[src*="bandung-widgets.classic.js"]');

if (script?.src) {
  getPageRegistry().feed ??= readScriptSettings(script.src, script.dataset['feed']).feed;
  // The browser reports a module that cannot be loaded; the host's fallback stays.
  // eslint-disable-next-line no-unsanitized/method -- a file beside this very script
  import(/* @vite-ignore */ new URL(moduleName, script.src).href).catch(() => {});
}
