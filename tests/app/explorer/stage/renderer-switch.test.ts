import { changeTo, isWhole, type Stage } from '@/app/networks/[id]/_explorer/stage/renderer-switch';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import { actor, leg, view } from '@/tests/lib/cytoscape/small-view';

const order: string[] = [];

/** Node paints no frames. */
const paintFrame = (act: () => void) =>
  setTimeout(() => {
    act();
    order.push('a frame is painted');
  });
const camera = { zoom: 1, pan: { x: 0, y: 0 }, isOwn: true };

/** What a canvas is asked for here; the rest is never called. */
function createCanvas(name: string) {
  return {
    ...{ update: () => {}, light: () => {}, setCursor: () => {}, setMeetingCursor: () => {}, fit: () => {} },
    ...{ setCamera: () => {}, getCamera: () => camera, getPositions: () => ({}), destroy: () => {} },
    setStage: () => {},
    whenDrawn: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      order.push(`${name} has drawn`);
    },
  };
}

jest.mock('@/lib/cytoscape/canvas', () => ({
  createGraphCanvas: () => {
    order.push('Cytoscape is made');
    return createCanvas('Cytoscape');
  },
}));

function createStage(overview: ReturnType<typeof createCanvas>): Stage {
  const hold = { isHeld: () => false, whenReleased: () => Promise.resolve(), destroy: () => {} };
  const shown = {
    view: view([actor('a')], []),
    positions: { a: { x: 0, y: 0 } },
    theme: LIGHT_THEME,
    flags: {},
  };
  return {
    ...{ ...shown, options: shown, callbacks: {}, hold, container: { dataset: {} } },
    ...{ highlighted: null, cursor: null, meeting: null, mode: 'overview', next: null, part: null },
    ...{ overview, detail: null, turn: 0, pausing: undefined },
  } as unknown as Stage;
}

describe('changeTo', () => {
  beforeEach(() => {
    order.length = 0;
    Object.assign(globalThis, { requestAnimationFrame: paintFrame, cancelAnimationFrame: clearTimeout });
  });

  it('has the overview show what was asked for before Cytoscape is made', async () => {
    const stage = createStage(createCanvas('the overview'));
    await changeTo(stage, 'whole');
    expect(order.slice(0, 3)).toEqual(['the overview has drawn', 'a frame is painted', 'Cytoscape is made']);
    expect(stage.mode).toBe('whole');
  });

  it('makes Cytoscape as well where the overview could paint nothing', async () => {
    const overview = { ...createCanvas('the overview'), whenDrawn: () => Promise.reject(new Error('None.')) };
    const stage = createStage(overview);
    await changeTo(stage, 'whole');
    expect(stage.mode).toBe('whole');
  });
});

describe('isWhole', () => {
  it('has the overview go on with a map that Cytoscape would go on with', () => {
    const toView = (ties: number) => view([actor('a'), actor('b')], Array(ties).fill(leg('a', 'b')));
    const told = (['whole', 'overview'] as const).map((mode) =>
      [500, 1_000, 2_000].map((ties) => isWhole({ mode, view: toView(ties) })),
    );
    expect(told).toEqual([
      [true, true, false],
      [true, false, false],
    ]);
  });
});
