import { getPluralRules } from './intl-cache.js';

/** Which of a message's plural forms goes with a count: `one`, `few`, `many`, …, `other`. */
export function selectPlural(count: number, tag: string): Intl.LDMLPluralRule {
  return getPluralRules(tag).select(count);
}
