import { buildRequestOptions } from '../feed/request-options.js';
import type { LocaleWords } from '../localization/locale-loaders.js';

/** The words of a locale from a file beside the single script. Rejects where they cannot be had. */
export async function fetchWords(url: string): Promise<LocaleWords> {
  const response = await fetch(url, buildRequestOptions(url));
  return (await response.json()) as LocaleWords;
}
