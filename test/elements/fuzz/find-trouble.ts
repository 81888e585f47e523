const allowedProtocols = new Set(['https:', 'mailto:', 'tel:', 'geo:', 'blob:']);
const activeElements = 'script, iframe, frame, object, embed, base, meta, link, form, style:not([nonce])';

/** What must never stand in a widget, whatever the feed says: each trouble in words, none if all is well. */
export function findTrouble(element: Element, feedOrigin: string): string[] {
  const troubles: string[] = [];
  const root = element.shadowRoot;
  if (!root) return ['no shadow root'];
  for (const found of root.querySelectorAll(activeElements)) troubles.push(`<${found.localName}>`);
  for (const each of root.querySelectorAll('*')) {
    for (const { name, value } of each.attributes) {
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc') troubles.push(`${name}="${value}"`);
      if (name === 'srcset' || name === 'formaction' || name === 'ping') troubles.push(`${name}="${value}"`);
      if (name === 'href' && !isFollowable(value)) troubles.push(`href="${value}"`);
      if (name === 'src' && new URL(value, feedOrigin).origin !== feedOrigin) troubles.push(`src="${value}"`);
    }
  }
  const words = (root.textContent ?? '').trim();
  const { width, height } = element.getBoundingClientRect();
  if (words.length === 0 || width === 0 || height === 0) troubles.push('blank');
  return troubles;
}

function isFollowable(address: string): boolean {
  if (address.startsWith('#')) return true;
  try {
    return allowedProtocols.has(new URL(address).protocol);
  } catch {
    return false;
  }
}
