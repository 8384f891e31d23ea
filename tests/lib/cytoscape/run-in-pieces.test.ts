import { runInPieces } from '@/lib/cytoscape/run-in-pieces';

/** Work of so many steps, each of which takes so long on a clock of its own. */
function* createWork(steps: number, pass: () => void): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    pass();
    yield;
  }
  return 'done';
}

describe('runInPieces', () => {
  let now = 0;
  beforeEach(() => {
    now = 0;
    jest.useFakeTimers();
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });
  const start = (isShort: boolean) => {
    const steps: number[] = [];
    const results: string[] = [];
    const work = createWork(10, () => {
      now += 4;
      steps.push(now);
    });
    const giveUp = runInPieces(work, (result) => results.push(result), isShort);
    return { steps, results, giveUp };
  };

  it('pauses when a piece has taken long enough, and goes on to the end', () => {
    const { steps, results } = start(false);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.length).toBeLessThan(5);
    expect(results).toEqual([]);
    jest.runAllTimers();
    expect(steps).toHaveLength(10);
    expect(results).toEqual(['done']);
  });

  it('runs short work through at once', () => {
    expect(start(true).results).toEqual(['done']);
  });

  it('does nothing more once it is given up', () => {
    const { steps, results, giveUp } = start(false);
    const before = steps.length;
    giveUp();
    jest.runAllTimers();
    expect(steps).toHaveLength(before);
    expect(results).toEqual([]);
  });
});
