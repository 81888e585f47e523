import { css } from 'lit';

export const styles = css`
  .reserved {
    --_reserve: 120em;
  }

  .office {
    container: bandung-office / inline-size;
    display: grid;
    gap: 0.25em;
    align-content: start;
    padding: 1em;
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
    max-inline-size: 75ch;
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
    align-items: baseline;
  }

  .row dt {
    font-size: 0.875em;
  }

  .row .icon,
  .note .icon {
    align-self: flex-start;
    margin-block-start: 0.25em;
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
  address {
    hyphens: none;
  }

  .person {
    font-weight: 600;
  }

  .state .icon {
    font-size: 1.125em;
  }

  .open {
    color: var(--_accent);
  }

  .yours {
    display: block;
  }

  .week {
    border-collapse: collapse;
    text-align: start;
  }

  .week th,
  .week td {
    padding-block: 0.125em;
    vertical-align: top;
    text-align: start;
    font-weight: 400;
    hyphens: manual;
  }

  .week th {
    padding-inline-end: 1.25em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    align-self: start;
  }

  .grid {
    display: grid;
    gap: 1em;
    margin-block-start: 0.5em;
  }

  .others > li {
    display: grid;
    gap: 0.375em;
    align-content: start;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  section > .subtitle {
    margin-block-start: 0.25em;
    font-size: 1.1875em;
  }

  details > * + * {
    margin-block-start: 0.75em;
  }

  @container bandung-office (inline-size >= 26em) {
    .row {
      grid-template-columns: 8.5em 1fr;
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

  @container bandung-surface (inline-size < 26em) {
    .reserved {
      --_reserve: 160em;
    }
  }

  @container bandung-surface (inline-size < 17em) {
    .reserved {
      --_reserve: 210em;
    }

    .office {
      padding: 0.75em;
    }

    .week tr,
    .week th,
    .week td {
      display: block;
    }

    .week th {
      font-weight: 600;
    }
  }

  @container bandung-surface (inline-size >= 44em) {
    .reserved {
      --_reserve: 108em;
    }

    .grid {
      grid-template-columns: 1fr 1fr;
    }

    .others {
      grid-template-columns: repeat(auto-fill, minmax(19em, 1fr));
    }
  }

  @container bandung-surface (inline-size >= 62em) {
    .reserved {
      --_reserve: 84em;
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
