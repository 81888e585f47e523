import { hintOnce } from '../../base/hint.js';

/** Places that are there before the visitor asks for more. */
export const defaultLimit = 6;

/** A whole number of places, 0 for all of them; anything else is the default, with a hint. */
export function checkLimit(limit: number | null): number {
  // Null: the attribute was taken away.
  if (limit === null) return defaultLimit;
  if (Number.isInteger(limit) && limit >= 0) return limit;
  hintOnce(`limit="${limit}" is not a whole number; ${defaultLimit} is used.`);
  return defaultLimit;
}
