/** Plugin for Web Test Runner: skips tests by their full names; see `test/browsers/cannot.ts`. */
export function skipPlugin(inabilities) {
  return {
    name: 'skip-by-name',
    transform(context) {
      const names = inabilities.filter(({ file }) => context.path === `/${file}`).map(({ test }) => test);
      if (names.length === 0) return undefined;
      const list = JSON.stringify(names);
      return `${context.body}\n;beforeEach(function () { if (${list}.includes(this.currentTest.fullTitle())) this.skip(); });\n`;
    },
  };
}
