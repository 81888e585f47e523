import { joinTexts, sameText, type ToolText } from '../tool-text.js';
import { readField, readId, type JsonPath } from './walk-json.js';

/** One entry of each list of the content folder, by the list's field. */
export const itemNames: ReadonlyMap<string, ToolText> = new Map([
  ['address', { en: 'address line', id: 'baris alamat' }],
  ['days', { en: 'day', id: 'hari' }],
  ['events', { en: 'event', id: 'kegiatan' }],
  ['facts', { en: 'fact', id: 'fakta' }],
  ['fields', { en: 'field', id: 'bidang' }],
  ['highlights', { en: 'highlight', id: 'tempat' }],
  ['languages', { en: 'language', id: 'bahasa' }],
  ['links', { en: 'link', id: 'tautan' }],
  ['missions', { en: 'mission', id: 'perwakilan' }],
  ['nicknames', { en: 'nickname', id: 'julukan' }],
  ['offices', { en: 'office', id: 'kantor' }],
  ['periods', { en: 'period', id: 'waktu buka' }],
  ['phones', { en: 'phone', id: 'telepon' }],
  ['reached', { en: 'stage reached', id: 'tahap tercapai' }],
  ['sources', { en: 'source', id: 'sumber' }],
  ['strengths', { en: 'strength', id: 'keunggulan' }],
  ['summary', { en: 'summary paragraph', id: 'paragraf ringkasan' }],
]);

const anyItem: ToolText = { en: 'item', id: 'butir' };

/** Says in words where a path leads: `event 3 “suwon-1997-signing”, title, ko`. Names of fields stay as they are. */
export function describePath(document: unknown, path: JsonPath): ToolText {
  const words: ToolText[] = [];
  let value = document;
  for (const [depth, key] of path.entries()) {
    value = readField(value, String(key));
    if (typeof key === 'string') {
      // The name of a list is said with its item: “event 3”, not “events, item 3”.
      if (typeof path[depth + 1] !== 'number') words.push(sameText(key));
      continue;
    }
    const name = itemNames.get(String(path[depth - 1])) ?? anyItem;
    const id = readId(value);
    const quoted = id === undefined ? '' : ` “${id}”`;
    words.push({ en: `${name.en} ${key + 1}${quoted}`, id: `${name.id} ke-${key + 1}${quoted}` });
  }
  return joinTexts(words, ', ');
}
