import type { ScriptFinding } from './report.js';

const ourScript = /bandung-widgets(\.classic|\.single)?\.js/;

/** Our script tags on the page, those too that a plug-in has put away under another attribute for later. */
export function collectScripts(root: ParentNode = document): ScriptFinding[] {
  const scripts: ScriptFinding[] = [];
  for (const script of root.querySelectorAll('script')) {
    // WP Rocket keeps the address in an attribute of its own and marks what it has run.
    const { rocketSrc, rocketStatus } = script.dataset;
    const src = script.src || (rocketSrc ?? '');
    if (ourScript.test(src)) scripts.push({ src, isDelayed: rocketSrc !== undefined || rocketStatus !== undefined });
  }
  return scripts;
}
