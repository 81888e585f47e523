import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Prints the plain closing line `unit: N passed, N failed` that scripts can read, beside Web Test Runner's own report.
 * Only the tests of `toSkip` may be skipped, and they must be there: anything else counts as failed.
 */
export function summaryReporter({ name, toSkip, root }) {
  return {
    stop({ sessions }) {
      let passed = 0;
      let failed = 0;
      const skipped = new Set();
      const count = (suite, names) => {
        for (const test of suite.tests) {
          if (test.skipped) skipped.add([...names, test.name].join(' '));
          else if (test.passed) passed += 1;
          else failed += 1;
        }
        for (const inner of suite.suites) count(inner, [...names, inner.name]);
      };
      const files = new Set();
      for (const session of sessions) {
        const file = relative(root, session.testFile).split(sep).join('/');
        files.add(file);
        if (session.testResults) count(session.testResults, [`${file}:`]);
        // A file that did not load has no results of its own, but has failed all the same.
        if (!session.passed && !session.testResults) failed += 1;
      }
      const listed = toSkip.map(({ file, test }) => `${file}: ${test}`);
      // A run of a few files says nothing of the others.
      const isExpected = ({ file }) => files.has(file) || !existsSync(join(root, file));
      const missing = listed.filter((each, index) => isExpected(toSkip[index]) && !skipped.has(each));
      const unlisted = [...skipped].filter((each) => !listed.includes(each));
      for (const each of missing) console.log(`\nListed as skipped, but not there: ${each}`);
      for (const each of unlisted) console.log(`\nSkipped, but not listed: ${each}`);
      failed += missing.length + unlisted.length;
      // Web Test Runner itself knows nothing of them.
      if (missing.length + unlisted.length > 0) process.once('exit', () => (process.exitCode = 1));
      const ending = skipped.size > 0 ? `, ${skipped.size} skipped` : '';
      console.log(`\n${name}: ${passed} passed, ${failed} failed${ending}`);
    },
  };
}
