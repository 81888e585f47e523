import { css } from 'lit';

export const styles = css`
  .reserved {
    --_reserve: max(355em - 870cqi, 190em - 160cqi, 88em);
  }

  .office {
    container: bandung-office / inline-size;
    display: grid;
    gap: 0.25em;
    align-content: start;
    padding: var(--_pad);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .chief {
    border-color: transparent;
    border-inline-start: 4px solid var(--_accent);
    border-radius: 0;
    background: var(--_subtle);
  }

  .role {
    max-inline-size: 70ch;
    text-wrap: pretty;
  }

  .columns {
    display: grid;
    gap: 0.75em 2em;
    grid-template-rows: auto 1fr;
    margin-block-start: 0.75em;
  }

  .rows {
    display: grid;
    gap: 0.75em;
    align-content: start;
    /* Pages that forbid copying do not mean these. */
    -webkit-user-select: text;
    user-select: text;
  }

  .row {
    display: grid;
    gap: 0.125em 1em;
    align-items: start;
  }

  .row dt,
  .note,
  .state {
    display: flex;
    gap: 0.5em;
  }

  .row dt {
    font-size: 0.875em;
  }

  .row dd {
    display: grid;
    gap: 0.375em;
    justify-items: start;
  }

  address {
    font-style: normal;
  }

  .line {
    display: block;
  }

  bdi,
  address,
  table {
    hyphens: none;
  }

  .person {
    font-weight: 600;
  }

  .open {
    color: var(--_accent);
  }

  .yours {
    display: block;
  }

  .week {
    border-spacing: 0;
  }

  .week th,
  .week td {
    padding-block: 0.125em;
    vertical-align: top;
    text-align: start;
    font-weight: 400;
  }

  .week th {
    padding-inline-end: 1.25em;
  }

  .foot {
    grid-column: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    align-self: start;
  }

  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(max(21em, 34cqi), 100%), 1fr));
    gap: 1em;
    margin-block-start: 0.5em;
  }

  .others {
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
  }

  .others > li {
    display: grid;
    gap: 0.375em;
    align-content: start;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  details > * + * {
    margin-block-start: 0.75em;
  }

  @container bandung-office ((26em <= inline-size < 50em) or (inline-size >= 62em)) {
    .row {
      grid-template-columns: 8.5em minmax(0, 1fr);
    }
  }

  @container bandung-office (inline-size >= 50em) {
    .columns {
      grid-template-columns: 1fr 1fr;
    }

    /* The hours stand beside all else. */
    .columns > .rows + .rows {
      grid-area: 1 / 2 / span 2;
    }
  }

  /* Days above their hours, where the two would break beside each other. */
  @container bandung-surface (inline-size < 21em) {
    .week tr,
    .week th,
    .week td {
      display: block;
    }

    .week th {
      font-weight: 600;
    }
  }

  @media print {
    /* The words of the link are its address. */
    .surface a.way::after {
      content: none;
    }

    /* Nothing is now on paper. */
    .state,
    .now {
      display: none;
    }
  }
`;
