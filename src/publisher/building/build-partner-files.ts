import { localeCodes } from '../../model/locale-codes.js';
import type { Content } from '../content.js';
import { buildCalendar } from './build-calendar.js';
import { buildLinkedData } from './build-linked-data.js';
import { buildSlice } from './build-slice.js';
import { encodeJson } from './encode-json.js';
import { encodeText } from './encode-text.js';
import type { MediaShelf } from './media-shelf.js';

/** How many files a partner has at least. */
export const leastPartnerFiles = localeCodes.length + 2;

/**
 * Builds the files of a partner one after the other, in an order in which they may be written, by their names in its
 * folder. What they need of the shelf is on it when they come.
 */
export function* buildPartnerFiles(
  content: Content,
  partnerId: string,
  shelf: MediaShelf,
): Generator<readonly [name: string, bytes: Uint8Array]> {
  for (const locale of localeCodes) {
    for (const { name, document } of buildSlice(content, partnerId, locale, shelf)) yield [name, encodeJson(document)];
  }
  yield ['all.json', buildLinkedData(content, partnerId, shelf)];
  yield ['events.ics', encodeText(buildCalendar(content, partnerId))];
}
