import { css } from 'lit';

/**
 * Height kept free until the profile is there: what a partner's slice takes at each width, measured in several
 * languages.
 */
export const reserve = css`
  .reserved {
    --_height: 378em;
    --_reserve: calc(var(--_height) * var(--_share, 1));
  }

  /* Fewer lines for the same text. */
  .surface:lang(ko),
  .surface:lang(zh) {
    --_share: 0.9;
  }

  @container bandung-surface (inline-size >= 15em) {
    .reserved {
      --_height: 300em;
    }
  }

  @container bandung-surface (inline-size >= 19em) {
    .reserved {
      --_height: 250em;
    }
  }

  @container bandung-surface (inline-size >= 22em) {
    .reserved {
      --_height: 231em;
    }
  }

  @container bandung-surface (inline-size >= 27em) {
    .reserved {
      --_height: 196em;
    }
  }

  @container bandung-surface (inline-size >= 34em) {
    .reserved {
      --_height: 182em;
    }
  }

  @container bandung-surface (inline-size >= 40em) {
    .reserved {
      --_height: 160em;
    }
  }

  @container bandung-surface (inline-size >= 43em) {
    .reserved {
      --_height: 150em;
    }
  }

  @container bandung-surface (inline-size >= 48em) {
    .reserved {
      --_height: 146em;
    }
  }

  @container bandung-surface (inline-size >= 53em) {
    .reserved {
      --_height: 130em;
    }
  }

  @container bandung-surface (inline-size >= 58em) {
    .reserved {
      --_height: 118em;
    }
  }

  @container bandung-surface (inline-size >= 64em) {
    .reserved {
      --_height: 103em;
    }
  }
`;
