import type { Decorator, Loader, StoryContext } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { getDirection } from '../src/localization/direction.js';
import { applyHostStyles, renderHostPage } from './host-page.js';
import { hosts } from './hosts.js';
import type { Host } from './hosts.js';

/** The page around a story, by the toolbars. */
interface StoryPage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly scheme: 'light' | 'dark';
  readonly hasLargeText: boolean;
  readonly host: Host | undefined;
  /** In CSS pixels; `undefined`: as wide as the window. */
  readonly width: number | undefined;
}

function readPage({ globals, parameters, viewMode }: StoryContext): StoryPage {
  const lang = String(globals['lang']);
  // Style sheets of a host would restyle a page of documentation, too.
  const host = viewMode === 'story' ? hosts.get(String(globals['host'])) : undefined;
  const hasDarkPages = !host || host.darkAttribute !== undefined;
  return {
    lang,
    dir: globals['dir'] === 'ltr' || globals['dir'] === 'rtl' ? globals['dir'] : getDirection(lang),
    scheme: globals['scheme'] === 'dark' && hasDarkPages ? 'dark' : 'light',
    hasLargeText: String(globals['textSize']) === '200',
    host,
    width: typeof parameters['width'] === 'number' ? parameters['width'] : undefined,
  };
}

/** The style sheets of the host are there before the story is. */
export const loadHostStyles: Loader = async (context) => {
  const { host, dir } = readPage(context);
  await applyHostStyles(host, dir);
};

/**
 * Puts a story on a page of the language, direction, scheme, text size and design system that the toolbars say. Where
 * it is alone in its document, the document itself has them; beside others on a page of documentation it has not.
 */
export const onPage: Decorator = (story, context) => {
  const page = readPage(context);
  if (context.viewMode === 'story') setDocument(page);
  const widget = renderFrame(page, story());
  return page.host ? renderHostPage(page.host, widget) : widget;
};

function setDocument({ lang, dir, scheme, hasLargeText, host }: StoryPage): void {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = dir;
  root.style.colorScheme = scheme;
  root.style.fontSize = hasLargeText ? '200%' : '';
  for (const { darkAttribute } of hosts.values()) {
    if (!darkAttribute) continue;
    const [name, value] = darkAttribute;
    root.toggleAttribute(name, false);
    if (scheme === 'dark' && darkAttribute === host?.darkAttribute) root.setAttribute(name, value);
  }
}

function renderFrame({ lang, dir, scheme, hasLargeText, width }: StoryPage, story: unknown): TemplateResult {
  const styles = {
    'color-scheme': scheme,
    'inline-size': width === undefined ? 'auto' : `${width}px`,
    // Widgets take their size from the browser's own setting, the keyword `medium`, which no page can change: this is
    // what the keyword comes to where a visitor has doubled it.
    '--bandung-font-size': hasLargeText ? '32px' : undefined,
  };
  return html`<div lang=${lang} dir=${dir} style=${styleMap(styles)}>${story}</div>`;
}
