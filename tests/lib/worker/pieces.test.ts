/** @jest-environment node */
import { finishPieces, type Pieces, runPieces } from '@/lib/worker/pieces';

/** Counts to a number, one by one. */
function* count(to: number, onStep: (step: number) => void = () => {}): Pieces<string> {
  for (let step = 1; step <= to; step += 1) {
    onStep(step);
    yield;
  }
  return `${to} steps`;
}

function spend(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('work in pieces', () => {
  it('works out the same at once and with rests', async () => {
    expect(finishPieces(count(5))).toBe('5 steps');
    expect(await runPieces(count(5))).toBe('5 steps');
  });

  it('lets other tasks run while it lasts', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('other'));
    await runPieces(count(6, () => spend(5)));
    order.push('done');
    expect(order).toEqual(['other', 'done']);
  });

  it('ends with its signal, and does nothing more', async () => {
    const giveUp = new AbortController();
    const steps: number[] = [];
    const work = runPieces(
      count(1_000, (step) => {
        steps.push(step);
        spend(10);
        if (step === 2) giveUp.abort(new Error('given up'));
      }),
      giveUp.signal,
    );
    await expect(work).rejects.toThrow('given up');
    expect(steps.length).toBeLessThan(4);
  });

  it('rejects with what a piece throws', async () => {
    const work = runPieces(
      count(3, () => {
        throw new RangeError('no');
      }),
    );
    await expect(work).rejects.toThrow(RangeError);
  });
});
