/** Single imports, as Material Web's quick start advises; its cards are still among the labs. */
import '@material/web/button/outlined-button.js';
import '@material/web/chips/assist-chip.js';
import '@material/web/chips/chip-set.js';
import '@material/web/divider/divider.js';
import '@material/web/labs/card/outlined-card.js';
import '@material/web/list/list.js';
import '@material/web/list/list-item.js';
import { styles } from '@material/web/typography/md-typescale-styles.js';

if (styles.styleSheet) document.adoptedStyleSheets.push(styles.styleSheet);
