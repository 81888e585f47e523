/**
 * Takes the place of `say.ts` in the bundles for script tags, where the build has made a number and the values of every
 * message, and a list of every locale's words. `{0}` stands for the first value.
 */
export function say(words: readonly string[] | undefined, [number, ...values]: [number, ...unknown[]]): string {
  return (words?.[number] ?? '').replace(/\{(\d)\}/g, (_all, place: number) => String(values[place]));
}
