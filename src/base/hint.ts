const given = new Set<string>();

/** Tells the webmaster something in the console, once per page. */
export function hintOnce(message: string): void {
  if (given.has(message)) return;
  given.add(message);
  // eslint-disable-next-line no-console -- the one place where a page hears of its mistakes
  console.warn(`bandung-widgets: ${message}`);
}
