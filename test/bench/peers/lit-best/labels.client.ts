import type { BenchContent } from '../../content/bench-content.ts';

/** Where this module is, which the bundler is not to look into. */
const here = import.meta.url;

/** Root of the library's origin, where the pictures are. */
export const libraryUrl = new URL(here).origin;

/** The content with finished labels, fetched once for all elements; the page's preload hint has it under way already. */
export const labels = fetch(new URL('content.json', here)).then((response) => response.json() as Promise<BenchContent>);
