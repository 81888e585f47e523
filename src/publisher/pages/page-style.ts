import { createHash } from 'node:crypto';

/** Takes CSS as it is; the name lets editors and formatters know what it is. */
const css = String.raw;

/**
 * The look of the pages: that of the widgets as far as old browsers can follow, so that the live widget takes its place
 * without a jump. In the page itself, and not in a file, since a page of another version must not meet it.
 */
const rules = css`
  :root {
    color-scheme: light dark;
    --accent: #0b5d4a;
    --text: #1a2421;
    --muted: #51605b;
    --surface: #fff;
    --subtle: #f1f6f3;
    --border: #cfdad5;
    --gold: #8a6100;
    --focus: #0b4fa8;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --accent: #7fd6bb;
      --text: #e9f0ed;
      --muted: #a9b8b2;
      --surface: #141d1a;
      --subtle: #1d2925;
      --border: #3a4a44;
      --gold: #e6bd5a;
      --focus: #9cc7ff;
    }
  }
  @media (prefers-contrast: more) {
    :root {
      --border: var(--text);
      --muted: var(--text);
    }
  }
  * {
    box-sizing: border-box;
  }
  html {
    background: var(--subtle);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body {
    display: flow-root;
    margin: 0;
    color: var(--text);
    font:
      1em/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  :lang(ko) {
    word-break: keep-all;
  }
  :lang(ja),
  :lang(zh) {
    line-break: strict;
  }
  :lang(de),
  :lang(fr),
  :lang(es),
  :lang(en) {
    hyphens: auto;
  }
  main {
    max-width: 64rem;
    margin: 0 auto;
    padding: 1rem;
  }
  .framed {
    background: none;
  }
  .framed main {
    max-width: none;
    padding: 0;
  }
  .framed nav {
    display: none;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4 {
    line-height: 1.3;
    text-wrap: balance;
  }
  h1 {
    padding-block-end: 0.75rem;
    color: var(--muted);
    font-size: 1em;
    font-weight: 600;
  }
  h2 {
    font-size: 1.375em;
    line-height: 1.2;
  }
  h3 {
    font-size: 1.125em;
  }
  h4 {
    font-size: 1em;
  }
  ul,
  ol {
    list-style: none;
  }
  img {
    max-width: 100%;
    height: auto;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  summary {
    width: fit-content;
    min-height: 24px;
    color: var(--accent);
    cursor: pointer;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 0.875em;
  }
  .strong {
    font-weight: 600;
  }
  .doubt {
    padding-inline-start: 0.6em;
    border-inline-start: 4px solid var(--gold);
  }
  .unseen,
  .framed h1 {
    position: absolute;
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* The live widget reserves height for those who have nothing to show. */
  .widget {
    --bandung-min-block-size: 0px;
    display: block;
  }
  .widget:not(:defined) {
    overflow: hidden;
    border: 1px solid var(--border);
    border-radius: 0.5em;
    background: var(--surface);
  }
  .widget:not(:defined) > .content {
    padding: 1em;
  }
  .widget:defined > .ridge {
    display: none;
  }
  .ridge {
    display: block;
    width: 100%;
    height: 1.25em;
    color: var(--accent);
  }
  .content,
  section,
  article,
  .credits,
  .events,
  .offices > li {
    display: grid;
    gap: 0.5em;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .content {
    gap: 1.25em;
  }
  .events,
  .offices {
    gap: 1.25em;
  }
  .header {
    display: flex;
    gap: 1em;
    align-items: flex-start;
  }
  .emblem {
    flex: none;
    width: 4.5em;
  }
  .flag {
    width: 1.6em;
    border: 1px solid var(--border);
    vertical-align: -0.2em;
  }
  .relation {
    padding: 0.75em 1em;
    border-radius: 0.5em;
    background: var(--subtle);
  }
  .chips,
  .links,
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .links,
  nav ul {
    gap: 0.25em 1em;
  }
  .chips li {
    padding: 0.1em 0.6em;
    border: 1px solid var(--border);
    border-radius: 1em;
    background: var(--subtle);
    font-size: 0.875em;
  }
  .links a,
  .plain,
  .sources a,
  nav a {
    display: inline-block;
    min-height: 24px;
  }
  .tiles,
  .texts,
  .offices,
  .places {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }
  .texts,
  .offices,
  .places {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
  }
  .tiles > div,
  .places > li {
    padding: 0.6em 0.8em;
    border: 1px solid var(--border);
    border-radius: 0.5em;
  }
  .rows > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.35em;
  }
  .rows > div + div {
    border-block-start: 1px solid var(--border);
  }
  .rows dt {
    flex: 0 0 9em;
    color: var(--muted);
  }
  .rows dd {
    flex: 1 1 14em;
    min-width: 0;
  }
  .events > li {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--border);
  }
  .stages {
    counter-reset: stage;
    columns: 18em;
  }
  .stages li {
    break-inside: avoid;
    counter-increment: stage;
    padding-inline-start: 1.75em;
    text-indent: -1.75em;
  }
  .stages li::before {
    content: counter(stage);
    display: inline-block;
    width: 1.75em;
    color: var(--muted);
    text-indent: 0;
  }
  .stages .current {
    font-weight: 600;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.1em 0;
    padding-inline-end: 1em;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  address {
    font-style: normal;
  }
  .line {
    display: block;
  }
  .picture {
    display: block;
  }
  .credits,
  nav {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--border);
  }
  .sources {
    padding-block: 0.5em;
    columns: 16em;
  }
  nav {
    margin: 0 1em;
    padding-block-end: 0.75em;
    font-size: 0.875em;
  }
  nav ul + ul {
    padding-block-start: 0.5em;
  }
  [aria-current] {
    color: inherit;
    text-decoration: none;
    font-weight: 600;
  }
  @media print {
    html {
      background: none;
    }
    nav {
      display: none;
    }
    a[href^='https']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
    }
    .plain,
    .links a,
    .sources a {
      display: inline;
    }
    /* What is closed on the screen cannot be opened on paper. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    article,
    .tiles > div,
    .places > li {
      break-inside: avoid;
    }
  }
`;

/** The rules without what only their readers need. */
export const pageStyle = rules
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1')
  .replace(/: (?=[^{}]*[;}])/g, ':')
  .replaceAll(';}', '}')
  .trim();

/** By it the page's policy knows the style. */
export const pageStyleHash = `sha256-${createHash('sha256').update(pageStyle).digest('base64')}`;
