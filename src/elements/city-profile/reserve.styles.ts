import { css } from 'lit';

/**
 * Height kept free until the profile is there: what a partner's slice takes at each width, measured in several
 * languages. Chinese and Korean take up to a tenth less.
 */
export const reserve = css`
  .reserved {
    --_reserve: 350em;
  }

  @container bandung-surface (inline-size >= 15em) {
    .reserved {
      --_reserve: 285em;
    }
  }

  @container bandung-surface (inline-size >= 19em) {
    .reserved {
      --_reserve: 240em;
    }
  }

  @container bandung-surface (inline-size >= 24em) {
    .reserved {
      --_reserve: 205em;
    }
  }

  @container bandung-surface (inline-size >= 28em) {
    .reserved {
      --_reserve: 187em;
    }
  }

  @container bandung-surface (inline-size >= 34em) {
    .reserved {
      --_reserve: 177em;
    }
  }

  @container bandung-surface (inline-size >= 40em) {
    .reserved {
      --_reserve: 155em;
    }
  }

  @container bandung-surface (inline-size >= 43em) {
    .reserved {
      --_reserve: 143em;
    }
  }

  @container bandung-surface (inline-size >= 48em) {
    .reserved {
      --_reserve: 138em;
    }
  }

  @container bandung-surface (inline-size >= 54em) {
    .reserved {
      --_reserve: 123em;
    }
  }

  @container bandung-surface (inline-size >= 60em) {
    .reserved {
      --_reserve: 113em;
    }
  }

  @container bandung-surface (inline-size >= 66em) {
    .reserved {
      --_reserve: 97em;
    }
  }
`;
