import { css } from 'lit';

export const styles = css`
  .reserved {
    --_reserve: max(390em - 750cqi, 225em - 155cqi, 116em);
  }

  .strong {
    font-weight: 600;
  }

  .partnership {
    display: grid;
    gap: 1em;
    padding: var(--_pad);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_subtle);
  }

  .standing {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.75em 2em;
  }

  .anniversary {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    align-self: start;
    padding: 0.5em min(0.75em, 3cqi);
    border: 1px solid var(--_gold);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .controls {
    display: grid;
    gap: 0.75em;
  }

  .overview,
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  .overview {
    justify-content: space-between;
  }

  .note::before {
    content: '· ';
    content: '· ' / '';
  }

  .years {
    --_rail: min(2.25em, 10cqi);
    --_gap: min(0.75em, 3cqi);
  }

  .year-name {
    font-size: 1.375em;
    color: var(--_accent);
  }

  .event {
    position: relative;
    display: grid;
    grid-template: 'marker when' auto 'marker what' 1fr / var(--_rail) minmax(0, 1fr);
    gap: 0.125em var(--_gap);
    padding-block: 0.5em 1em;
  }

  /* The line on which the markers stand. */
  .event::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_rail) / 2 - 1px);
    border-inline-start: 2px solid var(--_border);
  }

  /* Past the first screen nothing is laid out before it comes near: a look at it there would move what is seen. */
  .long .year ~ .year ~ .year ~ .year li,
  .long li:nth-child(n + 9) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 14em;
  }

  /* Not over the year above. */
  .event:focus-visible {
    outline-offset: 0;
  }

  /* What lies outside of such an entry is cut off. */
  .long .event:focus-visible {
    outline-offset: -3px;
  }

  .marker {
    /* Above the line. */
    position: relative;
    grid-area: marker;
    align-self: start;
    display: grid;
    place-content: center;
    inline-size: var(--_rail);
    block-size: var(--_rail);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_accent);
  }

  .marker svg {
    inline-size: calc(var(--_rail) / 2);
    block-size: auto;
  }

  .announced .marker {
    border-style: dashed;
    border-color: var(--_control-border);
    color: var(--_muted);
  }

  .when {
    grid-area: when;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    align-content: center;
    min-block-size: var(--_rail);
  }

  .when time {
    font-weight: 600;
  }

  .what {
    grid-area: what;
    display: grid;
    align-content: start;
    justify-items: start;
    max-inline-size: 65ch;
  }

  .what > * + * {
    margin-block-start: 0.5em;
  }

  .warning {
    display: flex;
    gap: 0.4em;
    padding: 0.25em 0.6em;
    border: 1px dashed var(--_control-border);
    border-radius: var(--_radius);
  }

  .results {
    display: grid;
    gap: 0.5em;
    align-content: start;
    justify-self: stretch;
  }

  dt {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }

  .benefit {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_gold);
    background: var(--_subtle);
  }

  .benefit dt {
    color: var(--_gold);
  }

  @container bandung-surface (inline-size >= 46em) {
    .partnership {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 1em 2em;
    }

    .standing:only-child,
    .stages {
      grid-column: 1 / -1;
    }

    .anniversary {
      display: grid;
      max-inline-size: 18em;
    }

    .meter,
    .unfold {
      display: none;
    }

    .steps,
    .steps.open {
      display: grid;
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 1em;
      font-size: 0.875em;
    }

    .state {
      font-size: 1em;
    }

    .steps li {
      flex-direction: column;
      padding-block-start: 0.6em;
      border-block-start: 4px solid var(--_accent);
    }

    .steps .current {
      border-block-start-color: var(--_gold);
    }

    .steps .open {
      border-block-start: 4px dotted var(--_control-border);
    }

    /* The year stands before the line and stays in sight along its entries. */
    .year {
      display: grid;
      grid-template-columns: 5.5em minmax(0, 1fr);
    }

    .year-name {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      padding-block: 0.5em;
    }
  }

  @container bandung-surface (inline-size >= 59em) {
    /* What was done, and beside it what came of it. The rows of both sides are independent: the last takes the rest. */
    .what {
      grid-template: repeat(7, auto) 1fr / minmax(0, 1fr) minmax(0, 36%);
      column-gap: 2em;
      max-inline-size: none;
    }

    .what > * {
      grid-column: 1;
    }

    .what > .results {
      grid-area: 1 / 2 / span 8;
      margin: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .unfold svg {
      transition: none;
    }
  }

  @media print {
    .steps {
      display: grid;
    }

    .event {
      break-inside: avoid;
    }

    .long li {
      content-visibility: visible !important;
    }
  }
`;
