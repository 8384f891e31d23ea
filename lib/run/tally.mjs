/**
 * How many checks passed, failed and were left out. A gate counts as one, and in Jest each test does.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 *
 * @typedef {object} JestReport what `jest --json` writes, as far as it is read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {number} numRuntimeErrorTestSuites
 */

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function addUp(tallies) {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * What a run of Jest comes to. A file that does not run is a failure, and so is a run that ends badly though no test
 * failed, has no report, or ran nothing at all.
 * @param {JestReport | null} report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyJest(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const skipped = report.numPendingTests + report.numTodoTests;
  const wrong = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: wrong ? 1 : failed, skipped };
}

/**
 * The closing line, such as `12 passed, 0 failed, 1 skipped`.
 * @param {Tally} tally
 */
export function toClosingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
