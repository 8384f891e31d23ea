import { findOpeningLayout } from '@/app/networks/[id]/_layout/opening-layout';
import { layOutOpening, type OpeningLayoutJob } from '@/app/networks/[id]/_layout/server/lay-out-opening';
import { getStoredLayout } from '@/app/networks/[id]/_layout/stored-layout';
import type { LayoutId } from '@/lib/explorer/view-state';
import { getStoredGraph } from '@/lib/store/stored-graph';
import type { Positions } from '@/lib/view/positions';
import { createNetwork } from '@/tests/fixtures/create-network';

const IDS = ['ann', 'bo', 'constructor', 'dee'];
const network = createNetwork({
  actors: IDS.map((id) => ({ id, kind: 'person', name: id })),
  relationships: [
    { id: 't1', type: 'talks-to', source: 'ann', target: 'bo' },
    { id: 't2', type: 'talks-to', source: 'bo', target: 'constructor' },
    { id: 't3', type: 'talks-to', source: 'constructor', target: 'dee' },
  ],
});
const NOWHERE: Positions = {};

const getOwn = (layout: LayoutId) => getStoredLayout(getStoredGraph(network), layout, 'all');

/** The jobs that were done. */
const done: OpeningLayoutJob[] = [];
const layOut = async (job: OpeningLayoutJob) => {
  done.push(job);
  return layOutOpening(job);
};

beforeEach(() => {
  done.length = 0;
});

const find = async ({
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
  (await findOpeningLayout(
    { network, layout, places: { arranged, placed }, first, isFirstVersion },
    layOut,
  )) ?? {};

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
  it('is the network’s own layout when nobody has put anybody anywhere', async () => {
    expect(await find({})).toEqual(getOwn('force'));
  });

  it('is the network’s own layout for the others when one actor of its first version is placed by hand', async () => {
    for (const layout of ['force', 'circle'] as const) {
      const found = await find({ placed: { bo: { x: 2000, y: 0 } }, layout, isFirstVersion: true });
      expect(found).toEqual(getOwn(layout));
    }
  });

  it('is where they were arranged, with who is new beside its neighbours', async () => {
    for (const layout of ['force', 'circle'] as const) {
      const found = await find({ arranged: far, layout });
      expect(found).toMatchObject(far);
      expect(distance(found, 'dee', 'constructor')).toBeLessThan(300);
    }
  });

  it('is where they stood when the network began, so that an edit moves nobody', async () => {
    const found = await find({ first: far });
    expect(found).toMatchObject(far);
    expect(distance(found, 'dee', 'constructor')).toBeLessThan(300);
  });

  it('is around those who were placed by hand, when nobody was arranged', async () => {
    const placed: Positions = { ann: { x: 2000, y: 0 } };
    const found = await find({ placed });
    expect(distance({ ...found, ...placed }, 'ann', 'bo')).toBeLessThan(300);
  });

  it('is told apart from hands, so that whoever is released stands where everybody had it', async () => {
    const hand = { ann: { x: 1990, y: 50 } };
    expect((await find({ arranged: far, placed: hand })).ann).toEqual(far.ann);
    expect(await find({ placed: hand })).not.toHaveProperty('ann');
  });

  it('has no room for those who are gone', async () => {
    expect(Object.keys(await find({ arranged: { ...far, gone: { x: 0, y: 0 } } })).sort()).toEqual(
      [...IDS].sort(),
    );
  });

  it('is not laid out where everybody stands already', async () => {
    const everybody = { ...far, dee: { x: 2360, y: 0 } };
    expect(await find({ arranged: everybody })).toEqual(everybody);
    expect(done).toEqual([]);
  });

  it('is left to the page where it cannot be done here, whoever stands somewhere', async () => {
    const fail = async () => null;
    for (const arranged of [NOWHERE, far]) {
      const parts = {
        network,
        layout: 'force',
        places: { arranged, placed: NOWHERE },
        first: NOWHERE,
      } as const;
      expect(await findOpeningLayout({ ...parts, isFirstVersion: true }, fail)).toBeNull();
    }
  });
});
