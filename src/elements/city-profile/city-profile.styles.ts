import { css } from 'lit';

export const styles = css`
  .lead {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }

  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: flex-start;
  }

  .names {
    flex: 1 1 12em;
    min-inline-size: 0;
    display: grid;
    gap: 0.25em;
  }

  .title {
    font-size: 1.75em;
  }

  .emblem {
    flex: none;
    inline-size: 5em;
    block-size: auto;
  }

  .flag {
    inline-size: 1.5em;
    block-size: auto;
    border: 1px solid var(--_border);
  }

  .native {
    font-weight: 600;
    color: var(--_muted);
  }

  .place {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .relation {
    display: grid;
    gap: 0.75em;
    align-content: start;
    padding: 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_subtle);
  }

  /* Of Bandung alone there is only the time to tell. */
  .lead:not(.paired) > .relation {
    padding: 0;
    border: 0;
    background: none;
  }

  .bond {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  .bond > div + div {
    flex: 1 1 15em;
    min-inline-size: 0;
  }

  .flags {
    flex: none;
    display: flex;
    gap: 0.375em;
  }

  .flags .flag {
    inline-size: 3em;
  }

  .since {
    font-size: 1.1875em;
  }

  .doubt {
    font-weight: 600;
    color: var(--_gold);
  }

  .relation .chip {
    background: var(--_surface);
  }

  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
    gap: 0.5em 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  .pairs:first-child {
    padding-block-start: 0;
    border: 0;
  }

  .pairs dd {
    font-weight: 600;
  }

  .summary {
    display: grid;
    gap: 0.625em;
    align-content: start;
    max-inline-size: 70ch;
    text-wrap: pretty;
  }

  section > .subtitle {
    font-size: 1.1875em;
  }

  .links .link-list {
    margin-block-start: 0.25em;
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.5em, 100%), 1fr));
    gap: 0.625em;
    margin-block-start: 0.75em;
  }

  .tiles > div {
    display: flex;
    flex-direction: column;
    padding: 0.625em 0.75em 0.375em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  /* The figure stands above its name, so that those of a row are level. */
  .tiles .value {
    order: -1;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }

  .tiles .value.long {
    font-size: 1.0625em;
    line-height: 1.53;
  }

  .tiles .more {
    margin-block-start: auto;
  }

  .rows {
    display: grid;
    margin-block-start: 0.75em;
  }

  .rows > div {
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_border);
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    place-content: start;
    align-items: start;
  }

  .more p,
  .note[open] {
    flex-basis: 100%;
  }

  .more p {
    padding-block-end: 0.25em;
  }

  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375em;
    align-items: center;
    min-block-size: 24px;
  }

  .origin a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    color: inherit;
  }

  .note summary,
  .strength summary {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary > .icon {
    transition: rotate 0.15s;
  }

  details[open] > summary > .icon {
    rotate: 180deg;
  }

  .strengths {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 0.5em 0.75em;
    align-items: start;
    margin-block-start: 0.75em;
  }

  .strength {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .strength summary {
    inline-size: auto;
    justify-content: space-between;
    padding: 0.5em 0.75em;
    color: var(--_text);
    font-weight: 600;
  }

  .strength .text {
    padding: 0 0.75em 0.5em;
  }

  @container bandung-surface (inline-size >= 40em) {
    .emblem {
      inline-size: 7em;
    }

    .rows > div {
      display: grid;
      grid-template: auto 1fr / minmax(0, 11em) minmax(0, 1fr);
      column-gap: 1.25em;
    }

    .rows dt {
      grid-row: span 2;
    }

    .tiles {
      grid-template-columns: repeat(auto-fill, minmax(11.5em, 1fr));
    }
  }

  @container bandung-surface (inline-size >= 48em) {
    .lead {
      grid-template: auto auto 1fr / minmax(0, 1fr) minmax(0, 36%);
      column-gap: 1.5em;
    }

    .header,
    .lead > .summary {
      grid-column: 1;
    }

    .links {
      grid-area: 1 / 2 / span 3;
    }

    .paired > .relation {
      grid-area: 1 / 2 / span 2;
    }

    .paired > .summary {
      grid-row: 2 / span 2;
    }

    .paired > .links {
      grid-row: 3;
    }

    .pairs {
      grid-template-columns: 1fr;
    }

    .rows {
      grid-template-columns: 1fr 1fr;
      column-gap: 2em;
    }

    .rows > div {
      grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    summary > .icon {
      transition: none;
    }
  }

  @media print {
    summary > .icon {
      display: none;
    }

    .sources .action {
      display: inline;
    }

    /* The addresses of all sources stand at the end. */
    .surface .origin a::after {
      content: none;
    }
  }
`;
