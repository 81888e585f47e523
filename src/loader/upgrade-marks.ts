import { hintOnce } from '../base/hint.js';
import { elementNames } from './element-names.js';

/** On a widget that stands for a mark, so that a second loader or a cached page takes it instead of making another. */
const widgetAttribute = 'data-bandung-widget';

/** `suwon/city-profile.ko.html`: partner, element, locale. */
const embedPath = /^([a-z0-9-]+)\/([a-z-]+)\.([A-Za-z-]+)\.html$/;

/** Attributes of the widget that a mark asks for, and the element's name. */
function readMark(mark: HTMLElement, embedUrl: string): { name: string; attributes: Map<string, string> } | undefined {
  const attributes = new Map<string, string>();
  let name = mark.dataset['bandung'];
  if (name === undefined) {
    const { href } = mark as HTMLAnchorElement;
    const [, partner = '', element, lang = ''] =
      embedPath.exec(href.slice(embedUrl.length).split(/[?#]/)[0] ?? '') ?? [];
    if (element === undefined) return undefined;
    name = element;
    attributes.set('partner', partner).set('lang', lang);
  } else {
    for (const attribute of mark.getAttributeNames()) {
      if (attribute.startsWith('data-') && attribute !== 'data-bandung') {
        attributes.set(attribute.slice(5), mark.getAttribute(attribute) ?? '');
      }
    }
    const lang = mark.getAttribute('lang');
    if (lang !== null) attributes.set('lang', lang);
  }
  if ((elementNames as readonly string[]).includes(name)) return { name, attributes };
  hintOnce(`there is no element bandung-${name}.`);
  return undefined;
}

/** Whether the mark lies in something that is or becomes a widget: a fallback link must not become one of its own. */
function isFallback(mark: Element): boolean {
  const inside = mark.parentElement?.closest('[data-bandung]');
  const widgets = elementNames.map((name) => `bandung-${name}`).join();
  return Boolean(inside) || mark.closest(widgets) !== null;
}

/** Whether a frame of the page shows the very page that a link leads to: the link is there for who lost the frame. */
function isFramed(mark: HTMLElement): boolean {
  const { href } = mark as Partial<HTMLAnchorElement>;
  const frames = (mark.getRootNode() as ParentNode).querySelectorAll('iframe');
  // WordPress writes a secret behind `#` of its frames.
  return [...frames].some(({ src }) => src.split('#')[0] === href);
}

/**
 * Puts a widget beside a mark (a `data-bandung` element, or a link to an embed page) and hides the mark once data is
 * shown. The mark and what is in it stay as the host wrote them.
 */
export function upgradeMark(mark: HTMLElement, embedUrl: string): void {
  if (!mark.isConnected || isFallback(mark) || isFramed(mark)) return;
  const read = readMark(mark, embedUrl);
  if (!read) return;
  const tagName = `bandung-${read.name}`;
  const next = mark.nextElementSibling;
  const isThere = next?.hasAttribute(widgetAttribute) && next.localName === tagName;
  const widget = isThere ? (next as HTMLElement) : document.createElement(tagName);
  for (const [attribute, value] of read.attributes) widget.setAttribute(attribute, value);
  widget.setAttribute(widgetAttribute, '');
  // Only an important inline declaration beats a host's `display: … !important`.
  const hideMark = (): void => mark.style.setProperty('display', 'none', 'important');
  widget.addEventListener('bandung-ready', hideMark);
  widget.addEventListener('bandung-stale', hideMark);
  widget.addEventListener('bandung-error', () => mark.style.removeProperty('display'));
  if (!isThere) mark.after(widget);
}
