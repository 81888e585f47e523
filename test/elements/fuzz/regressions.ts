/** Feeds that once made an element throw, stay blank or show what it must not. They are tried before all others. */
export const regressions: readonly unknown[] = [];
