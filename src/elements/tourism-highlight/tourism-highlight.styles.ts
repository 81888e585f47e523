import { css } from 'lit';

export const styles = css`
  /* What is awaited, as high as it will be: the rows of cards and what stands around them. */
  .body {
    --_columns: 1;
    --_row: max(68em - 155cqi, 36em);
    --_reserve: calc(16em + round(up, var(--_cards, 6) / var(--_columns), 1) * var(--_row));
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
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
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

  .count {
    flex: none;
    white-space: nowrap;
  }

  .outside {
    border: 1px dashed var(--_control-border);
    background: none;
  }

  .note {
    display: flex;
    gap: 0.5em;
  }

  .words .link-list {
    margin-block-start: auto;
    padding-block-start: 0.25em;
  }

  .more {
    display: grid;
    justify-items: center;
  }

  /* Beside its words, where there is room for one card only and a picture above would be large. */
  @container bandung-surface (24em <= inline-size < 32em) {
    .body {
      --_row: 27em;
    }

    .card {
      flex-direction: row;
      align-items: start;
    }

    .card > :first-child {
      flex: none;
      inline-size: 36%;
    }
  }

  @container bandung-surface (inline-size >= 32em) {
    .body {
      --_columns: 2;
      --_row: 42em;
    }
  }

  @container bandung-surface (inline-size >= 56em) {
    .body {
      --_columns: 3;
    }
  }

  @media print {
    /* Paper opens no app and has nothing to press. */
    .map-app,
    .filter,
    .more {
      display: none;
    }
  }
`;
