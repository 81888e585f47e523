import { readFileSync, readdirSync } from 'node:fs';

/** Host that stands for ours in everything published. */
const placeholder = 'https://widgets.example/v1';
const folder = new URL('published/', import.meta.url);

/** What a snippet is made of, as far as a filter cares. */
export type SnippetKind =
  | 'element'
  | 'element, link elsewhere'
  | 'element, empty'
  | 'mark'
  | 'mark, link elsewhere'
  | 'mark, empty'
  | 'link'
  | 'frame'
  | 'frame, no link';

/** A snippet that somebody may have pasted. */
export interface Snippet {
  readonly name: string;
  readonly kind: SnippetKind;
  readonly markup: string;
  /** Tag of the widget that it asks for. */
  readonly tagName: string;
  readonly partner: string;
  /** Language of the widget, which is also that of the page around it. */
  readonly lang: string;
  /** Where its links lead. */
  readonly links: readonly string[];
}

/** Nothing stands in these until the script has come: the guide says never to publish them. They show what it is worth. */
const emptySnippets: readonly [name: string, markup: string][] = [
  ['empty-element', '<bandung-city-profile partner="suwon" lang="ko"></bandung-city-profile>'],
  ['empty-mark', '<div data-bandung="city-profile" data-partner="suwon" lang="ko"></div>'],
];

function findKind(markup: string, hasEmbedLink: boolean, hasLink: boolean): SnippetKind {
  if (markup.includes('<iframe')) return hasLink ? 'frame' : 'frame, no link';
  const carrier = /<bandung-/.test(markup) ? 'element' : markup.includes('data-bandung') ? 'mark' : undefined;
  if (!carrier) return 'link';
  return hasEmbedLink ? carrier : hasLink ? `${carrier}, link elsewhere` : `${carrier}, empty`;
}

function readSnippet(name: string, published: string, origin: string): Snippet {
  const markup = published.trim().replaceAll(placeholder, origin);
  const links = [...markup.matchAll(/<a\s[^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
  const address = /\/embed\/([\w-]+)\/([\w-]+)\.([A-Za-z-]+)\.html/.exec(markup);
  const element = /<bandung-([\w-]+)/.exec(markup)?.[1] ?? /data-bandung="([\w-]+)"/.exec(markup)?.[1] ?? address?.[2];
  if (element === undefined) throw new Error(`${name} asks for no widget.`);
  return {
    name,
    kind: findKind(markup, address !== null, links.length > 0),
    markup,
    tagName: `bandung-${element}`,
    partner: /partner="([\w-]+)"/.exec(markup)?.[1] ?? address?.[1] ?? 'bandung',
    lang: /\blang="([\w-]+)"/.exec(markup)?.[1] ?? address?.[3] ?? 'en',
    links,
  };
}

/**
 * Every snippet ever published (`published/*.html`, kept for ever: they stay on other people's sites), and the empty
 * ones, with `origin` in the place of our host.
 */
export function readSnippets(origin: string): Snippet[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const published = files.sort().map((file): [string, string] => {
    return [file.slice(0, -'.html'.length), readFileSync(new URL(file, folder), 'utf8')];
  });
  return [...published, ...emptySnippets].map(([name, markup]) => readSnippet(name, markup, origin));
}
