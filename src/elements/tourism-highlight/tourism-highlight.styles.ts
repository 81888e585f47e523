import { css } from 'lit';

export const styles = css`
  /* What is awaited, as high as it will be. A question or an apology needs no more room than it takes. */
  .surface[aria-busy='true'] .reserved {
    --_columns: 1;
    --_frame: 21em;
    --_row: 39em;
    --_reserve: calc(var(--_frame) + round(up, var(--_cards, 6) / var(--_columns), 1) * var(--_row));
  }

  :host([limit='1']) .surface {
    --_cards: 1;
  }

  :host([limit='2']) .surface {
    --_cards: 2;
  }

  :host([limit='3']) .surface {
    --_cards: 3;
  }

  :host([limit='4']) .surface {
    --_cards: 4;
  }

  :host([limit='9']) .surface {
    --_cards: 9;
  }

  :host([limit='12']) .surface {
    --_cards: 12;
  }

  .places {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .card {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: clip;
    break-inside: avoid;
  }

  .picture {
    aspect-ratio: 3 / 2;
    overflow: clip;
    background: var(--_subtle);
  }

  .picture img,
  .picture .drawing {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .credit {
    padding: 0.4em 1.1667em 0;
    font-size: 0.75em;
  }

  .words {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 0.625em;
    padding: 0.875em;
    position: relative;
  }

  .filter .chip {
    text-align: start;
  }

  .count {
    flex: none;
    white-space: nowrap;
  }

  .outside {
    border-style: dashed;
    background: none;
  }

  .note {
    display: flex;
    gap: 0.5em;
  }

  .note .icon {
    margin-block-start: 0.25em;
    color: var(--_accent);
  }

  .words .link-list {
    margin-block-start: auto;
    padding-block-start: 0.25em;
  }

  .more {
    display: grid;
    justify-items: center;
  }

  @container bandung-surface (inline-size >= 18em) {
    .surface[aria-busy='true'] .reserved {
      --_row: 35.5em;
      --_frame: 18em;
    }
  }

  @container bandung-surface (inline-size >= 32em) {
    .places {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .surface[aria-busy='true'] .reserved {
      --_columns: 2;
      --_frame: 16em;
      --_row: 43em;
    }
  }

  @container bandung-surface (inline-size >= 37em) {
    .surface[aria-busy='true'] .reserved {
      --_row: 40em;
    }
  }

  @container bandung-surface (inline-size >= 56em) {
    .places {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .surface[aria-busy='true'] .reserved {
      --_columns: 3;
      --_frame: 14em;
      --_row: 41em;
    }
  }

  @media print {
    /* Paper opens no app and has nothing to press. */
    .map-app,
    .filter,
    .more {
      display: none;
    }

    /* The address behind the words flows on from them. */
    .words .link-list a {
      display: inline;
    }
  }
`;
