import { css } from 'lit';

/**
 * The custom properties that a host page may set, with their defaults. They inherit through the `all: initial` of
 * the surface, which resets everything else. Defaults follow the page's computed `color-scheme` by `light-dark()`.
 * Those of the drawings stand with the drawings.
 *
 * Inside the shadow tree only the private `--_…` names are used, so that each default stands once, and so that more
 * contrast is a matter of these names alone.
 */
export const tokens = css`
  .surface {
    --_accent: var(--bandung-color-accent, light-dark(#0b5d4a, #7fd6bb));
    --_on-accent: var(--bandung-color-on-accent, light-dark(#ffffff, #06231b));
    --_link: var(--bandung-color-link, var(--_accent));
    --_text: var(--bandung-color-text, light-dark(#1a2421, #e9f0ed));
    --_muted: var(--bandung-color-text-muted, light-dark(#51605b, #a9b8b2));
    --_surface: var(--bandung-color-surface, light-dark(#ffffff, #141d1a));
    --_subtle: var(--bandung-color-surface-subtle, light-dark(#f1f6f3, #1d2925));
    --_border: var(--bandung-color-border, light-dark(#cfdad5, #3a4a44));
    --_control-border: var(--bandung-color-control-border, light-dark(#6d7d77, #83958e));
    --_gold: var(--bandung-color-highlight, light-dark(#8a6100, #e6bd5a));
    --_focus: var(--bandung-color-focus, light-dark(#0b4fa8, #9cc7ff));
    --_font: var(--bandung-font-family, inherit);
    --_font-size: var(--bandung-font-size, medium);
    --_heading-font: var(--bandung-heading-font-family, var(--_font));
    --_heading-weight: var(--bandung-heading-font-weight, 700);
    --_space: var(--bandung-space, 1em);
    --_radius: var(--bandung-radius, 0.5em);
    --_border-width: var(--bandung-border-width, 1px);
    /* Less in a narrow column, where every letter counts. */
    --_pad: min(var(--_space), 5cqi);
  }

  @media (prefers-contrast: more) {
    .surface {
      --_muted: var(--_text);
      --_border: var(--_text);
      --_control-border: var(--_text);
      --_gold: var(--_text);
    }
  }
`;
