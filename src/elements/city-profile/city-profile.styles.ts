import { css } from 'lit';

export const styles = css`
  .surface {
    --_reserve: 60em;
  }

  header {
    display: flex;
    gap: 1em;
    align-items: flex-start;
  }

  .emblem {
    flex: none;
    inline-size: 4em;
    block-size: auto;
  }

  .flag {
    inline-size: 1.5em;
    block-size: auto;
    border: 1px solid var(--_border);
  }

  .place {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .motto {
    margin-block-start: 0.25em;
  }

  .relation {
    display: grid;
    gap: 0.5em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_subtle);
  }

  .since {
    font-weight: 600;
  }

  .relation dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
  }

  .summary {
    display: grid;
    gap: 0.5em;
    max-inline-size: 70ch;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    gap: 1em;
    margin-block-start: 0.5em;
  }

  .facts dd {
    display: grid;
  }

  .value {
    font-size: 1.125em;
    font-weight: 600;
  }

  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  .origin a {
    color: inherit;
  }

  .strengths {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 0.75em 1.5em;
    margin-block-start: 0.5em;
  }

  @container bandung-surface (inline-size >= 40em) {
    .emblem {
      inline-size: 6em;
    }
  }
`;
