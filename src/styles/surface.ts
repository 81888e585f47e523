import { css } from 'lit';

/**
 * Rules that every element shares: the reset against the host's styles, type, links, controls, lists, disclosure.
 * The host element itself may be restyled by the page's `*` rules, so nothing depends on `:host` alone.
 */
export const surface = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  [hidden] {
    display: none !important;
  }

  .surface {
    all: initial;
    /* What the attribute "lang" says of glyphs, hyphens and line breaks: Blink and WebKit keep it in a property, too. */
    -webkit-locale: revert-layer;
    display: flow-root;
    /* What is hidden from sight only stays here, and cannot make the page longer. */
    position: relative;
    container: bandung-surface / inline-size;
    /* In a flex row the contained size would be 0. */
    contain-intrinsic-inline-size: 14em;
    box-sizing: border-box;
    inline-size: 100%;
    color-scheme: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    /* Where the browser knows the language: long words alone, and no stumps. */
    hyphens: auto;
    hyphenate-limit-chars: 9 4 4;
    overflow: clip;
  }

  .surface:lang(ko) {
    word-break: keep-all;
  }

  .surface:lang(ja),
  .surface:lang(zh) {
    line-break: strict;
  }

  /* Headings and labels break between phrases, where the browser knows them; paragraphs would be ragged. */
  .surface:lang(ja) {
    word-break: auto-phrase;
  }

  p:lang(ja):not(.strong) {
    word-break: normal;
  }

  /* Without weight: every other rule counts more. */
  :where(.surface *) {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  .body {
    padding: var(--_pad);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-content: start;
  }

  [aria-busy='true'] > .reserved {
    min-block-size: var(--bandung-min-block-size, var(--_reserve, 12em));
  }

  ul,
  ol {
    list-style: none;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-size: 1em;
    line-height: 1.3;
    text-wrap: balance;
  }

  /* The page's own rules for its headings count more than this, the browser's do not. */
  ::slotted([slot='heading']) {
    margin: 0;
  }

  .title {
    font-size: 1.375em;
  }

  .subtitle {
    font-size: 1.125em;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 0.875em;
  }

  .numeric {
    font-variant-numeric: tabular-nums;
  }

  a {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: from-font;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  .link-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }

  .link-list a,
  .action,
  .button,
  .chip {
    display: inline-flex;
    gap: 0.4em;
    min-block-size: 24px;
  }

  button,
  summary,
  select {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  button {
    text-align: start;
  }

  .button {
    padding: 0.6em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .button.quiet {
    background: none;
    color: var(--_link);
  }

  /* Transparent borders are seen in forced colours, where grounds are not. */
  .chip {
    padding: 0.1em 0.6em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_subtle);
    font-size: 0.875em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }

  button.chip {
    padding-block: 0.3em;
    border-color: var(--_control-border);
    background: none;
  }

  button.chip[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  /* Colour alone does not tell which one is chosen. */
  button.chip[aria-pressed='true']::before {
    content: '✓';
    content: '✓' / '';
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    /* Above the ground that forced colours put behind the words of the next line. */
    position: relative;
    z-index: 1;
  }

  /* As high as a line of the words beside it, so that it stands on the first. */
  svg.icon {
    flex: none;
    inline-size: 1em;
    block-size: 1lh;
  }

  .ridge {
    display: block;
    inline-size: 100%;
    block-size: 20px;
    color: var(--_accent);
  }

  .ridge path {
    fill: var(--_subtle);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_link);
  }

  .fallback {
    display: block;
  }

  .fallback > p {
    margin-block-start: 0.75em;
  }

  /* The apology below the fallback. */
  .fallback + * > .body {
    padding-block-start: 0;
  }

  .credits {
    display: grid;
    gap: 0.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  .credits a {
    color: inherit;
  }

  .sources {
    padding-block: 0.5em;
    columns: 16em;
  }

  .notice {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_gold);
    background: var(--_subtle);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .ridge {
      --_accent: CanvasText;
      --_subtle: Canvas;
    }

    button.chip[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    /* Paper is light. */
    .surface {
      color-scheme: light;
      overflow: visible;
    }

    a[href^='https']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
    }

    .surface button {
      display: none;
    }

    /* What is closed on the screen cannot be opened on paper. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .action,
    .link-list a {
      display: inline;
    }
  }
`;
