/** The hints that the console gets meanwhile, kept from it so that the test stays quiet. */
export async function collectHints(act: () => unknown): Promise<string[]> {
  const page = globalThis.console;
  const { warn } = page;
  const hints: string[] = [];
  page.warn = (hint: string) => hints.push(hint);
  try {
    await act();
  } finally {
    page.warn = warn;
  }
  return hints;
}
