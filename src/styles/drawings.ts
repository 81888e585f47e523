/**
 * A drawn scene for each category of places, shown where the feed has no photograph. Four tones: `a` the light
 * ground, `b` the main tone, `c` the accent, and the text colour for what carries no class.
 */
import { css, html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { HighlightCategory } from '../model/vocabulary.js';

export const drawingStyles = css`
  .drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
    fill: currentColor;
  }
  .drawing .a {
    fill: var(--bandung-drawing-1, #e4ece4);
  }
  .drawing .b {
    fill: var(--bandung-drawing-2, #2f7a57);
  }
  .drawing .c {
    fill: var(--bandung-drawing-3, #e2a72e);
  }
  .drawing .l {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
`;

/** The ring of mountains, Tangkuban Parahu's long flat top among them, and pines. */
const nature = svg`
<circle class="c" cx="76" cy="15" r="6"/>
<path class="b" opacity=".4" d="M0 45 15 37 24 40 38 23Q40 21 43 21L46 22H61L64 20Q67 20 69 23L80 36 88 33 96 38V64H0z"/>
<path class="b" d="M0 50Q20 40 44 49T96 46V64H0z"/>
<path d="M13 30 18 39H16L20 46H17L21 53H14V59H12V53H5L9 46H6L10 39H8zM27 38 31 45H29L33 52H28V58H26V52H21L25 45H23zM84 35 88 42H87L91 49H85V55H83V49H77L81 42H80z"/>`;

/** Gedung Sate: the tower, its tiered roof and the skewer on top. */
const heritage = svg`
<path class="b" d="M8 45H88V57H8zM36 33H60V57H36z"/>
<path d="M5 45 12 38H84L91 45zM33 33 38 27H58L63 33zM38 26 42 21H54L58 26zM42 20 45 15H51L54 20zM47 15V3H49V15zM4 57H92V60H4z"/>
<path class="c" d="M45.5 7H50.5V8.5H45.5zM45 10H51V11.5H45zM44.5 13H51.5V14.5H44.5z"/>
<path class="a" d="M44 57V47A4 4 0 0 1 52 47V57zM40 36H43V40H40zM46.5 36H49.5V40H46.5zM53 36H56V40H53zM12 48H16V54H12zM19 48H23V54H19zM26 48H30V54H26zM66 48H70V54H66zM73 48H77V54H73zM80 48H84V54H80z"/>`;

/** An angklung. */
const arts = svg`
<path class="b" d="M0 52Q48 44 96 52V64H0z"/>
<path class="c" d="M29 47V20Q29 15 33 13V31H38V47zM45 47V14Q45 9 49 7V28H54V47zM60 47V26Q60 22 63 20V35H67V47z"/>
<path d="M22 46H74V51H22zM24 8H26.5V46H24zM40.5 8H43V46H40.5zM55.5 8H58V46H55.5zM69.5 8H72V46H69.5zM20 10H76V12.5H20zM28 30H39V32H28zM44 27H55V29H44zM59 34H68V36H59z"/>`;

/** A bowl of noodles. */
const food = svg`
<path class="l" d="M38 22q-4-4 0-8t0-8M48 22q-4-4 0-8t0-8M58 22q-4-4 0-8t0-8"/>
<path d="M60 31 84 15 85.5 17 66 32zM68 33 88 22 89 24 73 34z"/>
<path class="c" d="M24 35Q26 27 34 29 40 24 47 28 54 24 60 28 70 27 72 35z"/>
<path class="b" d="M18 34H78Q76 50 60 55H36Q20 50 18 34z"/>
<path class="a" d="M21 40H75L74 42.5H22z"/>
<path d="M16 33H80V36H16zM36 55H60V58H36z"/>`;

/** A street of shops with awnings. */
const shopping = svg`
<path class="b" d="M6 20H34V58H6zM34 12H62V58H34zM62 23H90V58H62z"/>
<path class="a" d="M11 25H17V31H11zM23 25H29V31H23zM39 17H45V28H39zM51 17H57V28H51zM67 28H85V31H67zM10 46H22V55H10zM40 46H56V58H40zM74 46H86V55H74z"/>
<path class="c" d="M4 35H36V40A4 4 0 0 1 28 40 4 4 0 0 1 20 40 4 4 0 0 1 12 40 4 4 0 0 1 4 40zM60 35H92V40A4 4 0 0 1 84 40 4 4 0 0 1 76 40 4 4 0 0 1 68 40 4 4 0 0 1 60 40z"/>
<path d="M5 18H35V21H5zM33 10H63V13H33zM61 21H91V24H61zM32 33H64V39A4 4 0 0 1 56 39 4 4 0 0 1 48 39 4 4 0 0 1 40 39 4 4 0 0 1 32 39zM25 46H30V58H25zM66 46H71V58H66zM0 58H96V60H0z"/>`;

/** Batik with its kawung pattern, and a shoe. */
const souvenirs = svg`
<path d="M8 8H50V11H8z"/>
<path class="b" d="M11 11H47V56H11z"/>
<path class="c" d="M11 51H47V54H11z"/>
<path class="a" d="M20 15q5 1 5 7-5-1-5-7zM20 29q5-1 5-7-5 1-5 7z"/>
<path d="M52 58V39Q56 42 61 38L72 47Q84 48 87 55V58z"/>`;

/** An Art Deco hotel by night. */
const stay = svg`
<path class="b" d="M0 0H96V64H0z"/>
<path class="c" d="M80 8A7 7 0 1 0 87 17 6 6 0 0 1 80 8z"/>
<path class="a" d="M14 58V30H44V10H54V58zM54 22H70Q82 22 82 34V58H54z"/>
<path class="c" d="M18 35H40V38H18zM18 42H40V45H18zM47 15H51V52H47zM58 28H74V31H58zM58 36H78V39H58zM58 44H78V47H58zM18 49H24V58H18z"/>
<path d="M0 58H96V64H0z"/>`;

/** Lanterns and bunting. */
const events = svg`
<path class="l" d="M0 8Q48 30 96 8"/>
<path class="b" d="M6 11 15 14.5 8 22z"/>
<path class="c" d="M19 16 28 18 22 26z"/>`;

const shapes: Readonly<Record<HighlightCategory, TemplateResult>> = {
  nature,
  heritage,
  arts,
  food,
  shopping,
  souvenirs,
  stay,
  events,
};

/** The scene of a category. It says nothing that the category's name does not say: hidden from assistive technology. */
export function drawing(category: HighlightCategory): TemplateResult {
  return html`<svg class="drawing" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
    <path class="a" d="M0 0H96V64H0z" />${shapes[category]}
  </svg>`;
}
