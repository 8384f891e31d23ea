import { addUp, noteJest, tallyJest, toClosingLine, toNoteLines } from '@/lib/run/tally.mjs';

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

describe('what is noted of a run', () => {
  const files = [
    { name: '/here/tests/a.test.ts', startTime: 1000, endTime: 3400, assertionResults: [] },
    {
      name: '/here/tests/b.test.ts',
      startTime: 0,
      endTime: 9000,
      assertionResults: [
        { fullName: 'passes at once', status: 'passed', invocations: 1 },
        { fullName: 'passes later', status: 'passed', invocations: 2 },
        { fullName: 'fails twice', status: 'failed', invocations: 2 },
        { fullName: 'is not counted', status: 'passed' },
      ],
    },
  ];
  const notes = noteJest({ ...report, testResults: files }, '/here');

  it('is which files took longest, and which tests passed only when they were tried again', () => {
    expect(notes).toEqual({
      slowest: [
        { file: 'tests/b.test.ts', seconds: 9 },
        { file: 'tests/a.test.ts', seconds: 2 },
      ],
      retried: ['passes later'],
    });
  });

  it('counts the tests of each file where many were run as one', () => {
    const part = (file: string, duration: number | null) => ({
      ...{ fullName: `${file} adds`, status: 'passed', ancestorTitles: [file, 'a sum'], duration },
    });
    const together = {
      ...{ name: '/elsewhere/tests-lib-3.test.ts', startTime: 0, endTime: 60_000 },
      assertionResults: [
        part('tests/a.test.ts', 4_000),
        part('tests/b.test.ts', null),
        part('tests/a.test.ts', 3_000),
      ],
    };
    expect(noteJest({ ...report, testResults: [together] }, '/here').slowest).toEqual([
      { file: 'tests/a.test.ts', seconds: 7 },
      { file: 'tests/b.test.ts', seconds: 0 },
    ]);
  });

  it('names ten files at most, and is empty without a report', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      ...{ name: `${i}`, startTime: 0, endTime: i * 1000 },
      assertionResults: [],
    }));
    expect(noteJest({ ...report, testResults: many }, '').slowest).toHaveLength(10);
    expect(noteJest(null, '')).toEqual({ slowest: [], retried: [] });
  });

  it('is told in lines, with the count of second tries, also when that is none', () => {
    expect(toNoteLines([notes, { slowest: [{ file: 'c', seconds: 5 }], retried: [] }])).toEqual([
      'The slowest files:',
      '     9 s  tests/b.test.ts',
      '     5 s  c',
      '     2 s  tests/a.test.ts',
      'Passed on the second try: passes later',
      '1 passed on the second try',
    ]);
    expect(toNoteLines([{ slowest: [], retried: [] }])).toEqual(['0 passed on the second try']);
    expect(toNoteLines([])).toEqual([]);
  });
});
