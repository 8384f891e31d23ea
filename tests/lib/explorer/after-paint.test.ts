import { runAfterPaint, waitForPaint } from '@/lib/explorer/after-paint';

/** Frames that are painted when they are asked for. */
let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  // Node paints none.
  Object.assign(globalThis, {
    requestAnimationFrame: (act: () => void) => frames.push(act),
    cancelAnimationFrame: (id: number) => {
      frames[id - 1] = () => {};
    },
  });
});

function paintFrame(): void {
  for (const act of frames.splice(0)) act();
}

const waitForTurn = () => new Promise((resolve) => setTimeout(resolve));

describe('runAfterPaint', () => {
  it('runs once a frame is painted, and not in it', async () => {
    const act = jest.fn();
    runAfterPaint(act);
    await waitForTurn();
    expect(act).not.toHaveBeenCalled();
    paintFrame();
    expect(act).not.toHaveBeenCalled();
    await waitForTurn();
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('is called off before the frame and after it', async () => {
    const [early, late] = [jest.fn(), jest.fn()];
    runAfterPaint(early)();
    const cancel = runAfterPaint(late);
    paintFrame();
    cancel();
    await waitForTurn();
    expect(early).not.toHaveBeenCalled();
    expect(late).not.toHaveBeenCalled();
  });

  it('lets others wait for the frame', async () => {
    const waited = waitForPaint();
    paintFrame();
    await expect(waited).resolves.toBeUndefined();
  });
});
