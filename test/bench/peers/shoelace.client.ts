/** Cherry-picked, as Shoelace's page on installation advises. No icons: these would be a request each. */
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/divider/divider.js';
import '@shoelace-style/shoelace/dist/components/tag/tag.js';
import { setBasePath } from '@shoelace-style/shoelace/dist/utilities/base-path.js';

const here = import.meta.url;
setBasePath(new URL('.', here).href);
