import type * as Debug from './debug/start-debug.js';
import { elementNames } from './element-names.js';

const debugSelector = `:is(${elementNames.map((name) => `bandung-${name}`).join()})[debug]`;
let isAsked: boolean | undefined;

/**
 * Loads the self-diagnosis where it is asked for: by `?bandung-debug` in the page's address, or by a `debug` attribute
 * on a widget in `root`. It is a file of its own beside every one of our scripts, and no page has it otherwise.
 */
export function askForDebug(root: ParentNode & { matches?(selector: string): boolean }, scriptUrl: string): void {
  if (isAsked) return;
  isAsked =
    /[?&]bandung-debug\b/.test(location.search) ||
    root.matches?.(debugSelector) ||
    root.querySelector(debugSelector) !== null;
  if (!isAsked) return;
  // eslint-disable-next-line no-unsanitized/method -- a file beside this very script
  const load: Promise<typeof Debug> = import(/* @vite-ignore */ new URL('bandung-debug.js', scriptUrl).href);
  // The browser itself says in the console why a script cannot be loaded.
  load.then(
    ({ startDebug }) => startDebug(scriptUrl),
    () => {},
  );
}
