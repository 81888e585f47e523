import type { ElementName } from './element-names.js';

/** Loads and defines one element. The imports are spelled out so that the build makes a chunk of each. */
export const elementImports: Record<ElementName, () => Promise<unknown>> = {
  'city-profile': () => import('../elements/city-profile/city-profile.define.js'),
  'cooperation-timeline': () => import('../elements/cooperation-timeline/cooperation-timeline.define.js'),
  'contact-person': () => import('../elements/contact-person/contact-person.define.js'),
  'tourism-highlight': () => import('../elements/tourism-highlight/tourism-highlight.define.js'),
};
