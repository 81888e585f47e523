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
    overflow: clip;
  }

  .surface:lang(ko) {
    word-break: keep-all;
  }

  .surface:lang(ja),
  .surface:lang(zh) {
    line-break: strict;
  }

  .surface:lang(de),
  .surface:lang(fr),
  .surface:lang(es),
  .surface:lang(en) {
    hyphens: auto;
  }

  .surface *,
  .surface *::before,
  .surface *::after {
    box-sizing: border-box;
  }

  .body {
    padding: var(--_space);
    display: grid;
    gap: var(--_space);
    align-content: start;
  }

  [aria-busy='true'] > .reserved {
    min-block-size: var(--bandung-min-block-size, var(--_reserve, 12em));
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
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

  .title {
    font-size: 1.375em;
    line-height: 1.2;
    color: var(--_text);
  }

  .subtitle {
    font-size: 1.0625em;
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
  .action {
    display: inline-flex;
    align-items: center;
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

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.75em;
    padding: 0.4em 1em;
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

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    background: var(--_subtle);
    font-size: 0.875em;
    line-height: 1.6;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }

  button.chip {
    min-block-size: 32px;
    border-color: var(--_control-border);
    background: none;
  }

  button.chip[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  svg.icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
  }

  .ridge {
    display: block;
    inline-size: 100%;
    block-size: 1.25em;
    color: var(--_accent);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_link);
  }

  .fallback {
    display: block;
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
    padding: 0.6em 0.8em;
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
    button.chip[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media (prefers-contrast: more) {
    .surface {
      --_border: var(--_text);
      --_muted: var(--_text);
    }
  }

  @media print {
    .surface {
      border-color: #000;
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
