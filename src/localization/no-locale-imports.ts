import type { LocaleImports } from './locale-imports.js';

/** Takes the place of `locale-imports.ts` in the single file, which imports nothing: its entry fills this in. */
export const localeImports: LocaleImports = {};
