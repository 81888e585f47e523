import { css } from 'lit';

export const styles = css`
  .reserved {
    --_reserve: 165em;
  }

  .strong {
    font-weight: 600;
  }

  .partnership {
    display: grid;
    gap: 1em;
    padding: 0.75em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_subtle);
  }

  .standing {
    display: grid;
    gap: 0.75em;
  }

  .anniversary {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    align-self: start;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_gold);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .controls {
    display: grid;
    gap: 0.75em;
  }

  button.chip {
    text-align: start;
  }

  button.chip[aria-pressed='true']::before {
    content: '✓';
    content: '✓' / '';
  }

  .overview {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }

  .note::before {
    content: '· ';
    content: '· ' / '';
  }

  .years {
    --_rail: 2.25em;
    --_gap: 0.75em;
  }

  .year {
    position: relative;
    display: grid;
    gap: 1em;
    padding-block-end: 0.25em;
  }

  /* The line on which the markers stand. */
  .year::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_rail) / 2 - 1px);
    border-inline-start: 2px solid var(--_border);
  }

  .year-name {
    position: relative;
    inline-size: fit-content;
    padding: 0.15em 0.75em;
    border: 2px solid var(--_accent);
    border-radius: 1em;
    background: var(--_surface);
    color: var(--_accent);
  }

  .event {
    position: relative;
    display: grid;
    grid-template: 'marker when' auto 'marker what' 1fr / var(--_rail) minmax(0, 1fr);
    gap: 0.125em var(--_gap);
    padding-block-end: 1.5em;
  }

  /* Past the first screen nothing is laid out before it comes near: a look at it there would move what is seen. */
  .long .year ~ .year ~ .year ~ .year li,
  .long li:nth-child(n + 9) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 14em;
  }

  /* What lies outside of such an entry is cut off. */
  .long .event:focus-visible {
    outline-offset: -3px;
  }

  .marker {
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
    inline-size: 1.125em;
    block-size: 1.125em;
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
    min-block-size: var(--_rail);
    align-content: center;
  }

  .when time {
    font-weight: 600;
  }

  .what {
    grid-area: what;
    display: grid;
    gap: 0.5em;
    justify-items: start;
    max-inline-size: 65ch;
  }

  .warning {
    display: flex;
    gap: 0.4em;
    padding: 0.25em 0.6em;
    border: 1px dashed var(--_control-border);
    border-radius: var(--_radius);
  }

  .warning svg {
    margin-block-start: 0.25em;
  }

  .results {
    display: grid;
    gap: 0.5em;
    justify-self: stretch;
  }

  dt {
    font-weight: 600;
  }

  .outcome dt {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .benefit {
    padding: 0.6em 0.8em;
    border-inline-start: 4px solid var(--_gold);
    background: var(--_subtle);
  }

  .benefit dt {
    color: var(--_gold);
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }

  @container bandung-surface (inline-size < 20em) {
    .reserved {
      --_reserve: 220em;
    }
  }

  @container bandung-surface (inline-size >= 40em) {
    .reserved {
      --_reserve: 120em;
    }

    .partnership {
      padding: 1em;
    }

    .standing {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
      gap: 1em 2em;
    }
  }

  @container bandung-surface (inline-size >= 48em) {
    .partnership {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 1.25em 2em;
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
    }

    .steps li {
      flex-direction: column;
      gap: 0.4em;
      padding-block-start: 0.6em;
      border-block-start: 4px solid var(--_accent);
    }

    .steps .current {
      border-block-start-color: var(--_gold);
    }

    .steps .open {
      border-block-start: 4px dotted var(--_control-border);
    }

    .years {
      --_when: 11em;
      --_gap: 1em;
    }

    .year::before {
      inset-inline-start: calc(var(--_when) + var(--_gap) + var(--_rail) / 2 - 1px);
    }

    .year-name {
      justify-self: start;
      margin-inline-start: calc(var(--_when) + var(--_gap));
    }

    .event {
      grid-template: 'when marker what' auto / var(--_when) var(--_rail) minmax(0, 1fr);
    }

    .when {
      display: grid;
      justify-items: end;
      align-content: start;
      padding-block-start: 0.35em;
      text-align: end;
    }

    .what {
      padding-block-start: 0.25em;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .unfold svg {
      transition: none;
    }
  }

  @media print {
    .surface button {
      display: none;
    }

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
