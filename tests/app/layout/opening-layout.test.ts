import { findOpeningLayout } from '@/app/networks/[id]/_layout/opening-layout';
import { findStoredLayout } from '@/app/networks/[id]/_layout/stored-layout';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import type { Positions } from '@/lib/view/positions';
import { createNetwork } from '@/tests/fixtures/create-network';

const IDS = ['ann', 'bo', 'constructor', 'dee'];
const graph = buildNetworkGraph(
  createNetwork({
    actors: IDS.map((id) => ({ id, kind: 'person', name: id })),
    relationships: [
      { id: 't1', type: 'talks-to', source: 'ann', target: 'bo' },
      { id: 't2', type: 'talks-to', source: 'bo', target: 'constructor' },
      { id: 't3', type: 'talks-to', source: 'constructor', target: 'dee' },
    ],
  }),
);
const NOWHERE: Positions = {};

const find = ({
  arranged = NOWHERE,
  placed = NOWHERE,
  first = NOWHERE,
  layout = 'force',
  isFirstVersion = false,
}: {
  readonly arranged?: Positions;
  readonly placed?: Positions;
  readonly first?: Positions;
  readonly layout?: 'force' | 'circle';
  readonly isFirstVersion?: boolean;
}) =>
  findOpeningLayout({
    graph,
    layout,
    defaultLens: 'all',
    places: { arranged, placed },
    first,
    isFirstVersion,
  }) ?? {};

const far = {
  ann: { x: 2000, y: 0 },
  bo: { x: 2120, y: 0 },
  constructor: { x: 2240, y: 0 },
} as never as Positions;
const distance = (positions: Positions, a: string, b: string) =>
  Math.hypot(
    (positions[a]?.x ?? 0) - (positions[b]?.x ?? 0),
    (positions[a]?.y ?? 0) - (positions[b]?.y ?? 0),
  );

describe('where actors stand when a network is opened', () => {
  it('is the network’s own layout when nobody has put anybody anywhere', () => {
    expect(find({})).toBe(findStoredLayout(graph, 'force', 'all'));
  });

  it('is the network’s own layout for the others when one actor of its first version is placed by hand', () => {
    for (const layout of ['force', 'circle'] as const) {
      const found = find({ placed: { bo: { x: 2000, y: 0 } }, layout, isFirstVersion: true });
      expect(found).toEqual(findStoredLayout(graph, layout, 'all'));
    }
  });

  it('is where they were arranged, with who is new beside its neighbours', () => {
    for (const layout of ['force', 'circle'] as const) {
      const found = find({ arranged: far, layout });
      expect(found).toMatchObject(far);
      expect(distance(found, 'dee', 'constructor')).toBeLessThan(300);
    }
  });

  it('is where they stood when the network began, so that an edit moves nobody', () => {
    const found = find({ first: far });
    expect(found).toMatchObject(far);
    expect(distance(found, 'dee', 'constructor')).toBeLessThan(300);
  });

  it('is around those who were placed by hand, when nobody was arranged', () => {
    const placed: Positions = { ann: { x: 2000, y: 0 } };
    const found = find({ placed });
    expect(distance({ ...found, ...placed }, 'ann', 'bo')).toBeLessThan(300);
  });

  it('is told apart from hands, so that whoever is released stands where everybody had it', () => {
    const hand = { ann: { x: 1990, y: 50 } };
    expect(find({ arranged: far, placed: hand }).ann).toEqual(far.ann);
    expect(find({ placed: hand })).not.toHaveProperty('ann');
  });

  it('has no room for those who are gone', () => {
    expect(Object.keys(find({ arranged: { ...far, gone: { x: 0, y: 0 } } })).sort()).toEqual([...IDS].sort());
  });

  it('is the same, computed once, until somebody is moved', () => {
    const found = find({ arranged: far });
    expect(find({ arranged: { ...far } })).toBe(found);
    expect(find({ arranged: far, placed: { ann: { x: 1990, y: 0 } } })).not.toBe(found);
  });
});
