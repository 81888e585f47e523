import { escapeText, joinLines } from './content-line.js';
import { getPlainText, getTextLang } from './feed-text.js';
import type { Office } from './feed.js';
import { buildTelUrl } from './tel-url.js';

/** What may stand in a quoted parameter value: RFC 6350 has no way to write a quotation mark in one. */
function cleanParameter(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replaceAll('"', "'");
}

function buildPhone(phone: string): string {
  const url = buildTelUrl(phone);
  return url ? `TEL;VALUE=uri;TYPE="voice,work":${url}` : `TEL;VALUE=text;TYPE="voice,work":${escapeText(phone)}`;
}

/** The address as a label for people and as a street for machines: where its parts begin and end is not known. */
function buildAddress({ address, country }: Office): string | undefined {
  if (address.length === 0) return undefined;
  const label = address.map(cleanParameter).join('\\n');
  const code = country ? `;CC=${country}` : '';
  return `ADR;TYPE=work${code};LABEL="${label}":;;${address.map(escapeText).join(',')};;;;`;
}

/** A vCard 4.0 (RFC 6350) of an office. `lang` is the language of the slice that it is from. */
export function buildVcard(office: Office, lang: string): string {
  const { name, nativeName, role, note, person } = office;
  return joinLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    // One name in two languages, not two names.
    `FN;ALTID=1;LANGUAGE=${getTextLang(name, lang)}:${escapeText(getPlainText(name))}`,
    nativeName && `FN;ALTID=1;LANGUAGE=${nativeName.lang}:${escapeText(nativeName.text)}`,
    `ORG:${escapeText(getPlainText(name))}`,
    role && `ROLE:${escapeText(getPlainText(role))}`,
    buildAddress(office),
    ...office.phones.map(buildPhone),
    office.email && `EMAIL;TYPE=work:${escapeText(office.email)}`,
    office.url && `URL:${office.url}`,
    ...office.languages.map((language, index) => `LANG;PREF=${index + 1}:${language}`),
    office.hours && `TZ:${escapeText(office.hours.timeZone)}`,
    person && `RELATED;TYPE=contact;VALUE=text:${escapeText(person.name)}`,
    note && `NOTE:${escapeText(getPlainText(note))}`,
    'END:VCARD',
  ]);
}
