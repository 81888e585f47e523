import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

/** The host that stands in the README's snippets for the one that serves the library. */
const documentedOrigin = /https:\/\/widgets\.example\/v1/g;

/** Links of the README that hint at what a page will want, as they are printed. */
export function findDocumentedLinks(): string[] {
  const blocks = [...readme.matchAll(/^```html\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  return blocks.flatMap((block) => block.match(/<link[^>]+rel="(?:module)?preload"[^>]*>/g) ?? []);
}

/**
 * The preload hints that the README tells embedders to paste, for these elements: lines of an `html` block with
 * `<link rel="modulepreload">` or `<link rel="preload">`. The one for an element stands for the others. `…` in the name
 * of a chunk stands for what the build in `dist` calls it.
 */
export function findDocumentedHints(
  elements: readonly string[],
  { partnerId, widgets, dist }: { readonly partnerId: string; readonly widgets: string; readonly dist: string },
): string[] {
  const chunks = readdirSync(join(dist, 'chunks'));
  const hints = findDocumentedLinks().flatMap((link) => {
    const filled = link
      .replace(documentedOrigin, widgets)
      .replace(/\bsuwon\b/g, partnerId)
      .replace(/\bko\b(?=[.-])/g, 'en');
    return /city-profile/.test(filled) ? elements.map((name) => filled.replace(/city-profile/g, name)) : filled;
  });
  const named = hints.map((link) =>
    link.replace(/([\w.-]+-)….js/, (_, start: string) => chunks.find((name) => name.startsWith(start)) ?? start),
  );
  return [...new Set(named)];
}
