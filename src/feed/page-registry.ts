/** What all copies of the library on a page share, under one symbol: no global name is taken. */
export interface PageRegistry {
  /** Version of the copy whose elements are in use. */
  version?: string;
  /** Versions of copies that came too late, or of the self-diagnosis of scripts that loaded none, for that diagnosis. */
  unusedVersions?: Set<string>;
  /** URL template of the feed, from the script tag; the first script wins. */
  feed?: string;
  /**
   * Answers that the loader asked for before the code of the element was there, by URL; the first to want one takes it.
   * `undefined`: taken, or asked for without the loader.
   */
  early?: Map<string, { readonly controller: AbortController; readonly response: Promise<Response> } | undefined>;
  /** Trusted Types policy that Lit's templates go through; `undefined` where the page needs or allows none. */
  policy?: { createHTML(markup: string): unknown };
}

const key = Symbol.for('bandung-widgets');

/** The page's registry, made by the first copy that asks. */
export function getPageRegistry(): PageRegistry {
  const page = globalThis as { [key]?: PageRegistry };
  return (page[key] ??= {});
}
