import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

/** The host that stands in the README's snippets for the one that serves the library. */
const documentedOrigin = /https:\/\/widgets\.example\/v1/g;

/**
 * The preload hints that the README tells embedders to paste, for these elements: lines of an `html` block with
 * `<link rel="modulepreload">` or `<link rel="preload">`. The one for an element stands for the others.
 */
export function findDocumentedHints(
  elements: readonly string[],
  { partnerId, widgets }: { readonly partnerId: string; readonly widgets: string },
): string[] {
  const blocks = [...readme.matchAll(/^```html\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  const links = blocks.flatMap((block) => block.match(/<link[^>]+rel="(?:module)?preload"[^>]*>/g) ?? []);
  const hints = links.flatMap((link) => {
    const filled = link
      .replace(documentedOrigin, widgets)
      .replace(/\bsuwon\b/g, partnerId)
      .replace(/\bko\b(?=\.)/g, 'en');
    return /city-profile/.test(filled) ? elements.map((name) => filled.replace(/city-profile/g, name)) : filled;
  });
  return [...new Set(hints)];
}
