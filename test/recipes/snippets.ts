/** What the documentation tells webmasters to paste, read from the documentation itself. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Every snippet that was ever published: what stands on somebody's page must go on working. Those for editors are with
 * the filters, which try them too; whole pages, script tags alone and the like are here.
 */
const publishedFolders = ['test/filters/published', 'test/recipes/published'];

/** Documents with snippets. */
const recipes = readdirSync(join(root, 'demo/recipes')).filter((name) => name.endsWith('.md'));
export const documents = [
  'README.md',
  'demo/nginx/README.md',
  '.config/release/kit-readme.md',
  ...recipes.map((name) => `demo/recipes/${name}`),
];

/** A fenced block of a document. */
export interface Block {
  /** `demo/recipes/typo3.md:12`. */
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

export function readDocument(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

/** All fenced blocks of a document, in their order. */
export function readBlocks(document: string): Block[] {
  const markdown = readDocument(document);
  return [...markdown.matchAll(/^```(\S*)\n([\s\S]*?)\n```$/gm)].map(({ index, 1: language = '', 2: text = '' }) => ({
    place: `${document}:${markdown.slice(0, index).split('\n').length}`,
    language,
    text,
  }));
}

/** The published snippets by path. */
export function readPublished(): Map<string, string> {
  const paths = publishedFolders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.html'))
      .map((name) => `${folder}/${name}`),
  );
  return new Map(paths.sort().map((path) => [path, readDocument(path).trimEnd()]));
}

/** What the snippet becomes on a page whose widgets come from `widgets`, an origin. */
export function moveSnippet(snippet: string, widgets: string): string {
  return snippet.replaceAll('https://widgets.example', widgets).replaceAll('/your/path/', `${widgets}/v1/`);
}
