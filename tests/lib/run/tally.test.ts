import { addUp, tallyJest, toClosingLine } from '@/lib/run/tally.mjs';

const report = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('what a run of Jest comes to', () => {
  it('is its tests, one by one', () => {
    expect(tallyJest(report, 0)).toEqual({ passed: 7, failed: 0, skipped: 0 });
    expect(tallyJest({ ...report, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 }, 1)).toEqual({
      passed: 7,
      failed: 2,
      skipped: 4,
    });
  });

  it('is a failure for each file that does not even run', () => {
    expect(tallyJest({ ...report, numRuntimeErrorTestSuites: 2 }, 1)).toEqual({
      passed: 7,
      failed: 2,
      skipped: 0,
    });
  });

  it('is a failure when nothing ran, when it ended badly, and when it left no report', () => {
    expect(tallyJest({ ...report, numPassedTests: 0 }, 0).failed).toBe(1);
    expect(tallyJest({ ...report, numPassedTests: 0, numPendingTests: 5 }, 0).failed).toBe(1);
    expect(tallyJest(report, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(tallyJest(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the closing line', () => {
  it('adds the gates up, and speaks of what was skipped only if something was', () => {
    const sum = addUp([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 7, failed: 2, skipped: 4 },
    ]);
    expect(toClosingLine(sum)).toBe('8 passed, 2 failed, 4 skipped');
    expect(toClosingLine({ ...sum, skipped: 0 })).toBe('8 passed, 2 failed');
    expect(toClosingLine(addUp([]))).toBe('0 passed, 0 failed');
  });
});
