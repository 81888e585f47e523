import { css } from 'lit';

/** The ten stages of an agreement: a bar and a disclosure where it is narrow, a row of steps where it is wide. */
export const stageStyles = css`
  .stages {
    display: grid;
    gap: 0.5em;
  }

  .meter {
    display: grid;
    grid-template-columns: repeat(10, 1fr);
    gap: 3px;
    max-inline-size: 22em;
  }

  /* Borders, not backgrounds: those are lost in forced colours and on paper. */
  .meter span {
    border-block-start: 6px solid var(--_accent);
  }

  .meter .current {
    border-block-start-color: var(--_gold);
  }

  .meter .open {
    border-block-start: 2px dashed var(--_control-border);
    margin-block-start: 2px;
  }

  .unfold svg {
    transition: rotate 0.15s;
  }

  .unfold [aria-expanded='true'] svg {
    rotate: 180deg;
  }

  .steps {
    display: none;
    gap: 0.75em;
  }

  .steps.open {
    display: grid;
  }

  .steps li {
    display: flex;
    gap: 0.6em;
  }

  .place {
    flex: none;
    display: inline-grid;
    place-content: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    font-size: 0.875em;
    line-height: 1;
    color: var(--_accent);
  }

  .current .place {
    border-color: var(--_gold);
    border-width: 4px;
    color: var(--_text);
    font-weight: 700;
  }

  li.open .place {
    border-style: dashed;
    border-color: var(--_control-border);
    color: var(--_muted);
  }

  .stage {
    display: grid;
    line-height: 1.35;
  }

  .current .name {
    font-weight: 700;
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }
`;
