import { css, html, svg } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * The tones of the drawings: `a` the strong one, `b` the soft one, `c` the highlight, `d` what lets the ground show
 * through, `l` a line in the text colour.
 */
export const drawingStyles = css`
  .drawing {
    --_drawing-1: var(--bandung-drawing-1, var(--_accent));
    --_drawing-2: var(--bandung-drawing-2, light-dark(#8fc3af, #3f7d6a));
    --_drawing-3: var(--bandung-drawing-3, light-dark(#d9a93c, #e6bd5a));
    display: block;
    inline-size: 100%;
    block-size: auto;
    background: var(--_subtle);
  }

  .drawing .a {
    fill: var(--_drawing-1);
  }

  .drawing .b {
    fill: var(--_drawing-2);
  }

  .drawing .c {
    fill: var(--_drawing-3);
  }

  .drawing .d {
    fill: var(--_subtle);
  }

  .drawing .l {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
  }

  /* The browser leaves these to us: the colour of the words in three strengths. */
  @media (forced-colors: active) {
    .drawing {
      --_subtle: Canvas;
      --_drawing-1: CanvasText;
      --_drawing-2: color-mix(in srgb, CanvasText 35%, Canvas);
      --_drawing-3: color-mix(in srgb, CanvasText 65%, Canvas);
    }
  }
`;

/** Tangkuban Parahu, long and flat among the ring of mountains, and pines in front. */
const nature = svg`<circle class="c" cx="78" cy="14" r="6"/><path class="b" d="M0 43l14-9 8 4 15-14q3-3 7-2 11 3 22 0 4-1 7 2l13 13 6-3 4 3v27H0z"/><path class="a" d="M0 52q22-9 46-2t50-6v20H0zM15 29l6 10h-2l5 9h-2l4 7H4l4-7H6l5-9H9zM33 36l5 8h-2l4 7H26l4-7h-2zM82 32l5 8h-2l4 7h-2l3 6H74l3-6h-2l4-7h-2z"/>`;

/** Gedung Sate: the long white front, the tower's roofs one above the other, the skewer on top. */
const heritage = svg`<path class="b" d="M0 40q12-12 28-9 20-17 40 0 16-3 28 9v24H0z"/><path class="d" d="M10 43h76v15H10zM37 31h22v27H37z"/><path class="a" d="M6 44l8-8h20v8zM90 44l-8-8H62v8zM33 32l6-6h18l6 6zM39 25l4-5h10l4 5zM43 19l3-4h4l3 4zM47 3h2v12h-2zM0 58h96v6H0zM14 48h5v6h-5zM22 48h5v6h-5zM69 48h5v6h-5zM77 48h5v6h-5zM44 58v-9a4 4 0 0 1 8 0v9zM41 35h3v6h-3zM46.5 35h3v6h-3zM52 35h3v6h-3z"/><path class="c" d="M45 5h6v2h-6zM45 8h6v2h-6zM45 11h6v2h-6z"/>`;

/** An angklung, shaken: two tubes of bamboo in their frame. */
const arts = svg`<path class="b" d="M0 54q48-8 96 0v10H0z"/><g transform="rotate(5 48 52)"><path class="c" d="M31 46V15q0-6 5-8v23h6v16zM50 46V29q0-5 4-7v13h5v11z"/><path class="a" d="M20 47h50q3 3 0 6H20q-3-3 0-6zM25 4h3v46h-3zM44 4h3v46h-3zM62 19h3v31h-3zM22 9h28v3H22zM41 24h27v3H41zM31 35h11v2H31zM50 39h9v2h-9z"/></g><path class="l" stroke-width="1.5" d="M17 18q-4 8-2 17M11 21q-3 6-1 12M78 24q4 7 2 15M84 26q3 6 1 11"/>`;

/** A bowl of noodles. */
const food = svg`<path class="b" d="M0 56h96v8H0z"/><path class="l" stroke-width="1.5" d="M36 22q-4-4 0-8t0-8M47 20q-4-4 0-8t0-8M58 22q-4-4 0-8t0-8"/><path class="c" d="M24 35q1-8 9-7 5-5 12-2 7-4 12 0 13-2 14 9zM62 29 80 7l2 1-15 24zM69 32 87 12l2 2-16 22z"/><path class="a" d="M18 36h60q-1 14-17 19v3H35v-3Q19 50 18 36z"/><path class="d" d="M22 41h52l-1 3H23z"/>`;

/** A street of shops with awnings. */
const shopping = svg`<path class="b" d="M6 22h26v36H6zM34 12h28v46H34zM64 22h26v36H64z"/><path class="d" d="M11 26h6v6h-6zM21 26h6v6h-6zM39 17h6v13h-6zM51 17h6v13h-6zM69 26h16v6H69zM9 45h13v10H9zM37 45h12v10H37zM74 45h13v10H74z"/><path class="a" d="M4 19h28v3H4zM32 9h32v3H32zM64 19h28v3H64zM25 45h5v13h-5zM52 45h7v13h-7zM66 45h5v13h-5zM32 35h32v4q-4 5-8 0-4 5-8 0-4 5-8 0-4 5-8 0zM0 58h96v3H0z"/><path class="c" d="M4 35h28v4q-4 4-7 0-4 4-7 0-4 4-7 0-4 4-7 0zM64 35h28v4q-4 4-7 0-4 4-7 0-4 4-7 0-4 4-7 0z"/>`;

/** Batik with the kawung pattern, and a shoe. */
const souvenirs = svg`<path class="b" d="M14 9h30v44H14zM0 58h96v6H0z"/><path class="l" stroke-width="2.4" stroke-dasharray="2.4 4 2.4 5.34" stroke-dashoffset="-2.7" d="M14 11l30 30M24 11l20 20M34 11l10 10M14 21l27 27M14 31l17 17M14 41l7 7M44 11L14 41M34 11L14 31M24 11L14 21M44 21L17 48M44 31L27 48M44 41l-7 7"/><path class="a" d="M10 6h38v3H10zM52 55V35q6 4 11-1l12 11q14 0 15 7v3z"/><path class="c" d="M14 49h30v4H14zM52 55h38v3H52z"/><path class="d" d="M62 41l4-4 1 1-4 4zM66 44l4-4 1 1-4 4z"/>`;

/** An Art Deco hotel at nightfall. */
const stay = svg`<path class="b" d="M0 0h96v64H0z"/><path class="c" d="M80 7a8 8 0 1 0 8 11 7 7 0 0 1-8-11z"/><path class="a" d="M10 58V30h30V14h3V8h6v6h3v8h16q14 0 14 14v22zM0 58h96v6H0z"/><path class="d" d="M14 35h22v3H14zM14 42h22v3H14zM56 28h12q6 0 8 3H56zM56 36h21v3H56zM56 44h21v3H56zM44 18h4v26h-4z"/><path class="c" d="M14 49h22v3H14zM42 48h8v10h-8zM56 52h21v3H56zM12 9h2v2h-2zM27 17h2v2h-2zM63 10h2v2h-2z"/>`;

/** Lanterns and bunting over the street. */
const events = svg`<path class="b" d="M0 56l14-6 9 3 13-8h24l13 8 9-3 14 6v8H0z"/><path class="l" d="M0 3q48 18 96 0M0 17q48 24 96 0"/><path class="a" d="M5 5l8 2-7 9zM44 12h8l-4 10zM83 7l8-2-1 11zM15 26h6v3h-6zM15 39h6v3h-6zM45 31h6v3h-6zM45 44h6v3h-6zM75 26h6v3h-6zM75 39h6v3h-6z"/><path class="c" d="M18 9l8 1-6 9zM57 12l8-1-3 10zM18 28q9 0 9 6t-9 6-9-6 9-6zM48 33q9 0 9 6t-9 6-9-6 9-6zM78 28q9 0 9 6t-9 6-9-6 9-6z"/><path class="b" d="M31 11l8 1-5 9zM70 10l8-1-2 10z"/>`;

const scenes = { nature, heritage, arts, food, shopping, souvenirs, stay, events };

/** What is drawn: a scene for each category of places. */
export type DrawingName = keyof typeof scenes;

/**
 * A drawn scene for a category of places, where the feed has no photograph. It says no more than the category's
 * name does, so it is hidden from assistive technology.
 */
export function drawing(name: DrawingName): TemplateResult {
  return html`<svg class="drawing" viewBox="0 0 96 64" aria-hidden="true" focusable="false">${scenes[name]}</svg>`;
}
