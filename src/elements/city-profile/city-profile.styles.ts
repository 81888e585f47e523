import { css } from 'lit';

export const styles = css`
  /* What a partner's slice takes, measured at each width in eight languages. */
  .reserved {
    --_reserve: max(482em - 1280cqi, 348em - 590cqi, 256em - 260cqi, 92em);
  }

  .lead {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
    flex: 1 1 10em;
    min-inline-size: 0;
    display: grid;
    gap: 0.25em;
  }

  .title {
    font-size: 1.75em;
  }

  .emblem {
    inline-size: min(7em, 2em + 12cqi);
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
    padding: var(--_pad);
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
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .flags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }

  .flags .flag {
    inline-size: 3em;
  }

  .since {
    font-size: 1.125em;
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
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: 0.5em 1.5em;
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

  .links .link-list,
  .tiles,
  .rows,
  .strengths {
    margin-block-start: 0.5em;
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(clamp(7.5em, 34cqi, 10em), 100%), 1fr));
    gap: 0 1em;
  }

  .tiles > div,
  .rows > div,
  .strengths > li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_border);
  }

  /* The figure stands above its name, so that those of a row are level. */
  .tiles > div {
    display: flex;
    flex-direction: column;
  }

  .tiles .value {
    order: -1;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
  }

  .tiles .value.long {
    font-size: 1.125em;
    line-height: 1.59;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    place-content: start;
  }

  .more p,
  .note[open] {
    flex-basis: 100%;
  }

  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375em;
  }

  .origin a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
  }

  .note summary,
  .strength summary {
    display: flex;
    gap: 0.4em;
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
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 0 1em;
  }

  .strength summary {
    inline-size: auto;
    justify-content: space-between;
    color: var(--_text);
    font-weight: 600;
  }

  @container bandung-surface (inline-size >= 36em) {
    .rows > div {
      display: grid;
      grid-template: auto 1fr / minmax(0, 10em) minmax(0, 1fr);
      column-gap: 1em;
    }

    .rows dt {
      grid-row: span 2;
    }
  }

  @container bandung-surface (inline-size >= 46em) {
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
  }

  @container bandung-surface (inline-size >= 59em) {
    .rows {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 1em;
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

    /* The addresses of all sources stand at the end. */
    .surface .origin a::after {
      content: none;
    }
  }
`;
