import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { getPlainText } from '../../base/feed-text.js';
import type { Office } from '../../model/feed.js';
import { buildTelUrl } from '../../model/tel-url.js';

/** Where an address may go on in the next line: before a dot, a slash or the @. */
const breakPoint = /(?=[./@])/;

/** A phone number to dial, or as words where it holds more than one number. */
export function renderPhone(phone: string, office: Office, mark: unknown = nothing): TemplateResult {
  const url = buildTelUrl(phone);
  return url
    ? renderWay(url, phone, office, mark)
    : html`<span class="action">${mark}<bdi dir="ltr">${phone}</bdi></span>`;
}

export function renderEmail(email: string, office: Office, mark: unknown = nothing): TemplateResult {
  return renderWay(`mailto:${email}`, email, office, mark);
}

/** A website, called by its address without what every address has. */
export function renderSite(url: string, office: Office, mark: unknown = nothing): TemplateResult {
  return renderWay(url, url.replace(/^https?:\/\/(www\.)?|\/$/g, ''), office, mark);
}

/** A link whose words are an address; to those who hear it alone it also says whose. `mark` is an icon before it. */
function renderWay(url: string, words: string, office: Office, mark: unknown): TemplateResult {
  const { name } = office;
  return html`<a
    class="way action"
    href=${url}
    lang=${typeof name === 'string' ? nothing : name.lang}
    aria-label="${words} (${getPlainText(name)})"
    >${mark}<bdi dir="ltr">${words.split(breakPoint).map((part) => html`${part}<wbr />`)}</bdi></a
  >`;
}
