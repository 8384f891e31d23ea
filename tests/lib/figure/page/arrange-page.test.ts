import { arrangeAround } from '@/lib/figure/page/arrange-around';
import { listArrangements } from '@/lib/figure/page/arrange-page';
import type { Block } from '@/lib/figure/page/block';
import { toTextSizes } from '@/lib/figure/page/figure-size';
import type { Arrangement, PageBlocks } from '@/lib/figure/page/page-arrangement';
import { overlap } from '../read-figure';

const PAGE = { width: 800, height: 600, margin: 40, text: toTextSizes(1) };

function block(width: number, height: number): Block {
  return { width, height, draw: () => [] };
}

/** A legend that takes as much room either way, and notes of a given area. */
function createBlocks({ legend = 12_000, notes = 0 } = {}): PageBlocks {
  return {
    heading: (width) => block(width, 40),
    foot: (width) => block(width, 20),
    overGraph: null,
    legend:
      legend === 0
        ? null
        : { band: (width) => block(width, legend / width), column: () => block(120, legend / 120) },
    notes:
      notes === 0
        ? null
        : (width, height) => {
            const whole = notes / width;
            return whole <= height
              ? { block: block(width, whole), leftOut: 0 }
              : { block: block(width, height), leftOut: Math.ceil(((whole - height) / whole) * 10) };
          },
  };
}

/** The arrangement that is preferred, unless a graph needs more room. */
function arrangePage(...args: Parameters<typeof listArrangements>): Arrangement {
  const [first] = listArrangements(...args);
  if (!first) throw new Error('There is no arrangement.');
  return first;
}

const toArea = ({ width, height }: { width: number; height: number }) => width * height;

function boxesOf({ graph, pieces }: Arrangement) {
  return [graph, ...pieces.map(({ block: { width, height }, x, y }) => ({ x, y, width, height }))];
}

function expectInOrder(arrangement: Arrangement, margin = 40) {
  const boxes = boxesOf(arrangement);
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(margin - 0.01);
    expect(box.y).toBeGreaterThanOrEqual(margin - 0.01);
    expect(box.x + box.width).toBeLessThanOrEqual(arrangement.width - margin + 0.01);
    expect(box.y + box.height).toBeLessThanOrEqual(arrangement.height - margin + 0.01);
  }
  const clashes = boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlap(box, other)));
  expect(clashes).toEqual([]);
}

const listRoles = ({ pieces }: Arrangement) => pieces.map(({ role }) => role);

describe('listArrangements', () => {
  it('keeps everything within the margins, and nothing over another', () => {
    for (const notes of [0, 20_000, 90_000, 400_000]) {
      expectInOrder(arrangePage(PAGE, createBlocks({ notes }), toArea));
    }
  });

  it('sets the legend beside the graph when a wide graph would be larger over it, and the other way round', () => {
    const tall = arrangePage(PAGE, createBlocks(), ({ height }) => height);
    const wide = arrangePage(PAGE, createBlocks(), ({ width }) => width);
    expect(tall.graph.width).toBeLessThan(720);
    expect(wide.graph.width).toBe(720);
  });

  it('prefers a smaller graph to sources that have no room', () => {
    const { notesLeftOut, graph } = arrangePage(PAGE, createBlocks({ notes: 120_000 }), toArea);
    expect(notesLeftOut).toBe(0);
    expect(toArea(graph)).toBeLessThan(toArea(arrangePage(PAGE, createBlocks(), toArea).graph));
  });

  it('leaves sources out, and counts them, before it leaves hardly anything of the graph', () => {
    const arrangement = arrangePage(PAGE, createBlocks({ notes: 600_000 }), toArea);
    expect(arrangement.notesLeftOut).toBeGreaterThan(0);
    expect(toArea(arrangement.graph)).toBeGreaterThan(0.18 * 800 * 600);
    expect(listRoles(arrangement)).toContain('legend');
  });

  it('gives up a legend that would cover the page', () => {
    const arrangement = arrangePage(PAGE, createBlocks({ legend: 400_000 }), toArea);
    expect([arrangement.hasLegend, listRoles(arrangement)]).toEqual([false, ['heading', 'foot']]);
  });

  it('has no legend where none is asked for', () => {
    expect(listRoles(arrangePage(PAGE, createBlocks({ legend: 0 }), toArea))).toEqual(['heading', 'foot']);
  });
});

describe('later arrangements', () => {
  const arrangements = listArrangements(PAGE, createBlocks({ notes: 90_000 }), toArea);

  it('leave more and more room to the graph, by giving up notes and then the legend', () => {
    const areas = arrangements.map(({ graph }) => toArea(graph));
    expect(areas).toEqual(areas.toSorted((a, b) => a - b));
    expect(arrangements.map(({ hasLegend }) => hasLegend)).toEqual([true, true, true, false]);
    for (const arrangement of arrangements) expectInOrder(arrangement);
  });

  it('count all notes that are given up', () => {
    const [all, few, none] = arrangements.map(({ notesLeftOut }) => notesLeftOut);
    expect([all, (few ?? 0) > 0, none]).toEqual([0, true, 10]);
  });
});

describe('arrangeAround', () => {
  const open = { ...PAGE, width: null, height: null };

  it('is as high as its pieces need', () => {
    const arrangement = arrangeAround(
      open,
      createBlocks({ notes: 30_000 }),
      { width: 500, height: 400 },
      500,
    );
    expectInOrder(arrangement);
    expect(arrangement.width).toBe(580);
    expect(arrangement.graph.height).toBeGreaterThanOrEqual(400);
    expect(arrangement.graph.height).toBeLessThan(405);
    expect(listRoles(arrangement)).toEqual(['heading', 'legend', 'notes', 'foot']);
  });

  it('sets the legend beside a tall graph', () => {
    const arrangement = arrangeAround(open, createBlocks(), { width: 300, height: 600 }, 380);
    expectInOrder(arrangement);
    expect(arrangement.graph.width).toBeLessThan(arrangement.width - 200);
  });

  it('leaves out notes that would make it too high', () => {
    const blocks = createBlocks({ notes: 400_000 });
    const { height, notesLeftOut } = arrangeAround(open, blocks, { width: 500, height: 300 }, 500, 700);
    expect(notesLeftOut).toBeGreaterThan(0);
    expect(height).toBeLessThanOrEqual(700.01);
  });
});
