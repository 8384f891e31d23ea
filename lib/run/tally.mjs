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
 * @property {JestFile[]} [testResults]
 *
 * @typedef {{ name: string, startTime: number, endTime: number, assertionResults: JestTest[] }} JestFile times in milliseconds
 * @typedef {{ fullName: string, status: string, invocations?: number, ancestorTitles?: string[], duration?: number | null }} JestTest
 *
 * What is worth knowing of a run beside its tally: the files that took longest, and the tests that passed only when they were
 * tried again.
 * @typedef {{ slowest: { file: string, seconds: number }[], retried: string[] }} RunNotes
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

/** How many of the slowest files are named. */
const MAX_SLOWEST = 10;

/**
 * @param {JestReport | null} report
 * @param {string} root the folder that names of files are relative to
 * @returns {RunNotes}
 */
export function noteJest(report, root) {
  const files = report?.testResults ?? [];
  const timed = files
    .flatMap((file) => toTimes(file, root))
    .map(({ file, ms }) => ({ file, seconds: Math.round(ms / 1000) }));
  const retried = files.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status, invocations = 1 }) => status === 'passed' && invocations > 1),
  );
  return {
    slowest: timed.sort((a, b) => b.seconds - a.seconds).slice(0, MAX_SLOWEST),
    retried: retried.map(({ fullName }) => fullName),
  };
}

/** What the tests of a file stand under that share their modules with others: the name of their file. */
const FILE_NAME = /^tests\/.+\.test\.tsx?$/;

/**
 * How long a file took, or each of the files that were run as one took with its tests alone.
 * @param {JestFile} file
 * @param {string} root
 */
function toTimes({ name, startTime, endTime, assertionResults }, root) {
  /** @type {Map<string, number>} */
  const parts = new Map();
  for (const { ancestorTitles = [], duration } of assertionResults) {
    const [part = ''] = ancestorTitles;
    if (FILE_NAME.test(part)) parts.set(part, (parts.get(part) ?? 0) + (duration ?? 0));
  }
  if (parts.size > 0) return [...parts].map(([file, ms]) => ({ file, ms }));
  const file = name.startsWith(root) ? name.slice(root.length).replace(/^[\\/]/, '') : name;
  return [{ file, ms: endTime - startTime }];
}

/**
 * The notes of all gates as lines: the slowest files, and each test that passed on its second try, with their count.
 * @param {RunNotes[]} notes
 * @returns {string[]}
 */
export function toNoteLines(notes) {
  const slowest = notes
    .flatMap((note) => note.slowest)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, MAX_SLOWEST);
  const retried = notes.flatMap((note) => note.retried);
  return [
    ...(slowest.length > 0 ? ['The slowest files:'] : []),
    ...slowest.map(({ file, seconds }) => `  ${String(seconds).padStart(4)} s  ${file}`),
    ...retried.map((name) => `Passed on the second try: ${name}`),
    ...(notes.length > 0 ? [`${retried.length} passed on the second try`] : []),
  ];
}

/**
 * The closing line, such as `12 passed, 0 failed, 1 skipped`.
 * @param {Tally} tally
 */
export function toClosingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
