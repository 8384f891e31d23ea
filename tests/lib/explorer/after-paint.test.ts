import { runAfterPicture } from '@/lib/explorer/after-paint';

/** Long enough for frames, as they are provided, but not for what waits no longer. */
async function waitForTurns(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** Node paints no frames. */
function provideFrames(): void {
  Object.assign(globalThis, {
    requestAnimationFrame: (act: () => void) => setTimeout(act),
    cancelAnimationFrame: clearTimeout,
  });
}

describe('runAfterPicture', () => {
  beforeEach(provideFrames);

  it('waits for a picture that takes longer than a frame', async () => {
    const act = jest.fn();
    let paint = () => {};
    const painted = new Promise<void>((resolve) => {
      paint = resolve;
    });
    runAfterPicture(() => painted, act);
    await waitForTurns();
    expect(act).not.toHaveBeenCalled();
    paint();
    await waitForTurns();
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('goes on where a picture cannot be painted, and is called off', async () => {
    const [failed, off] = [jest.fn(), jest.fn()];
    runAfterPicture(() => Promise.reject(new Error('No canvas.')), failed);
    runAfterPicture(() => Promise.resolve(), off)();
    await waitForTurns();
    expect(failed).toHaveBeenCalledTimes(1);
    expect(off).not.toHaveBeenCalled();
  });
});
