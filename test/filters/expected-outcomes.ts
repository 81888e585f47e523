import type { Outcome } from './read-outcome.ts';
import type { SnippetKind } from './snippets.ts';

type Exceptions = Readonly<Record<string, Outcome>>;

/** The same outcome by several filters. */
function each(outcome: Outcome, ...filters: string[]): Exceptions {
  return Object.fromEntries(filters.map((filter) => [filter, outcome]));
}

const filtersWithFrames = ['none', 'TinyMCE', 'TinyMCE, elements allowed', 'CKEditor 5, general HTML'];

/**
 * Where a filter leaves less of a snippet than its widget. `gone` stands only where nothing could be left: the snippet
 * has no link in it, or the filter drops unknown elements together with what is in them (`setHTML()`).
 */
const exceptions: Readonly<Record<SnippetKind, Exceptions>> = {
  element: each('gone', 'setHTML()'),
  'element, link elsewhere': {
    ...each('link', 'TinyMCE', 'CKEditor 5', 'DOMPurify', 'sanitize-html'),
    ...each('gone', 'setHTML()'),
  },
  'element, empty': each('gone', 'TinyMCE', 'CKEditor 5', 'DOMPurify', 'setHTML()', 'sanitize-html'),
  mark: {},
  'mark, link elsewhere': each('link', 'CKEditor 5', 'setHTML()', 'sanitize-html'),
  'mark, empty': each('gone', 'CKEditor 5', 'CKEditor 5, general HTML', 'setHTML()', 'sanitize-html'),
  link: {},
  frame: each('frame', ...filtersWithFrames),
  'frame, no link': {
    ...each('frame', ...filtersWithFrames),
    ...each('gone', 'CKEditor 5', 'DOMPurify', 'DOMPurify, elements allowed'),
    ...each('gone', 'setHTML()', 'setHTML(), elements allowed', 'sanitize-html', 'sanitize-html, elements allowed'),
  },
};

/** What is to be left of a kind of snippet after a filter, on a page that loads the script. */
export function findExpected(kind: SnippetKind, filter: string): Outcome {
  return exceptions[kind][filter] ?? 'widget';
}
