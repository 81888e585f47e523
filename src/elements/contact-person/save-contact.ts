import { saveFile } from '../../base/save-file.js';
import { buildVcard } from '../../model/build-vcard.js';
import type { Office } from '../../model/feed.js';

/** Gives the visitor an office for the address book. `feedLang` is the language of the slice that it is from. */
export function saveContact(office: Office, feedLang: string): void {
  saveFile(`${office.id}.vcf`, 'text/vcard', buildVcard(office, feedLang));
}
