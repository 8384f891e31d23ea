import fc from 'fast-check';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { buildView } from '@/lib/view/build-view';
import { bundleParallel } from '@/lib/view/bundle-parallel';
import type { View, ViewLeg } from '@/lib/view/view';
import { generateNetwork } from '../../bench/generate-network';
import { actor, chain, leg, view } from '../cytoscape/small-view';

/** Enough actors that the map has no room for each tie. */
const IDS = Array.from({ length: 44 }, (_, at) => `actor-${at}`);
const [A, B, C] = ['actor-0', 'actor-1', 'actor-2'] as const;

const crowd = (...legs: readonly ViewLeg[]): View =>
  view(
    IDS.map((id) => actor(id)),
    legs,
  );
const ties = (count: number, rest: Partial<ViewLeg> = {}) =>
  Array.from({ length: count }, (_, at) =>
    at % 2 === 0 ? leg(A, B, { key: `tie-${at}`, ...rest }) : leg(B, A, { key: `tie-${at}`, ...rest }),
  );
const bundlesOf = ({ legs }: View) => legs.flatMap(({ bundle }) => bundle ?? []);

describe('bundleParallel', () => {
  it('leaves two ties between two actors as they are', () => {
    const two = crowd(...ties(2));
    expect(bundleParallel(two)).toBe(two);
  });

  it('makes one line of three, whichever way they run, where the first of them stood', () => {
    const { legs } = bundleParallel(crowd(leg(B, C), ...ties(3), leg(A, C)));
    expect(legs.map(({ bundle }) => bundle?.relationships ?? null)).toEqual([
      null,
      ['tie-0', 'tie-1', 'tie-2'],
      null,
    ]);
    expect(legs[1]).toMatchObject({ from: A, to: B, evidenceCount: 3, selected: false });
  });

  it('leaves the lines of a map of few actors, but for more between two than can part', () => {
    const few = IDS.slice(0, 20).map((id) => actor(id));
    const five = view(few, ties(5));
    expect(bundleParallel(five)).toBe(five);
    expect(bundlesOf(bundleParallel(crowd(...five.legs)))).toHaveLength(1);
    expect(bundleParallel(five)).toBe(five);
    const [all] = bundlesOf(bundleParallel(view(few, ties(20))));
    expect(all?.relationships).toHaveLength(20);
  });

  it('leaves two stories, and what differs between two versions, as they are', () => {
    const told = { ...crowd(...ties(3)), stories: { first: 'One', second: 'Another' } };
    expect(bundleParallel(told)).toBe(told);
    expect(bundlesOf(bundleParallel(crowd(...ties(2), leg(A, B, { key: 'new', mark: 'added' }))))).toEqual(
      [],
    );
  });

  it('never bundles a mediation', () => {
    const mediations = [1, 2, 3].flatMap((at) => chain(`chain-${at}`, 'mediates-via', [A, B, C]));
    expect(bundlesOf(bundleParallel(crowd(...mediations)))).toEqual([]);
  });

  it('says whether ties are of several types, and whether all of them go one way', () => {
    const [mixed] = bundlesOf(bundleParallel(crowd(...ties(2), leg(A, B, { key: 'c', type: 'backs' }))));
    expect(mixed).toMatchObject({ isMixed: true, isHeadless: true });
    const [back] = bundlesOf(bundleParallel(crowd(...ties(3, { type: 'asks' }))));
    expect(back).not.toHaveProperty('isMixed');
    expect(back).toMatchObject({ isHeadless: true });
    const one = ['a', 'b', 'c'].map((key) => leg(A, B, { key, type: 'asks' }));
    const [oneWay] = bundlesOf(bundleParallel(crowd(...one)));
    expect(oneWay).not.toHaveProperty('isHeadless');
  });

  it('counts the contested, and is contested when all are', () => {
    const { legs } = bundleParallel(crowd(...ties(2), leg(A, B, { key: 'denied', standing: 'contested' })));
    expect(legs[0]).toMatchObject({ standing: 'reported', bundle: { contested: 1 } });
    const all = bundleParallel(crowd(...ties(3, { standing: 'contested' })));
    expect(all.legs[0]).toMatchObject({ standing: 'contested', bundle: { contested: 3 } });
  });

  it('is drawn as proposed, or as unsourced, only when every tie is', () => {
    const { legs } = bundleParallel(
      crowd(...ties(2, { isProposed: true, standing: 'unsourced' }), leg(A, B)),
    );
    expect(legs[0]).not.toHaveProperty('isProposed');
    expect(legs[0]?.standing).toBe('reported');
    const open = bundleParallel(crowd(...ties(3, { isProposed: true, standing: 'unsourced' })));
    expect(open.legs[0]).toMatchObject({ isProposed: true, standing: 'unsourced' });
  });

  it('keeps the lines of a group of which a tie is selected, or that is open', () => {
    const [first, ...rest] = ties(3);
    const selected = crowd(...(first ? [{ ...first, selected: true }] : []), ...rest);
    expect(bundleParallel(selected)).toBe(selected);
    const plain = crowd(...ties(3));
    const key = bundleParallel(plain).legs[0]?.key ?? '';
    expect(bundleParallel(plain, new Set([key]))).toBe(plain);
  });

  it('leads what answers a tie of it to the mark of the line, and bundles answers of one actor', () => {
    const answers = ['x', 'y', 'z'].map((key, at) =>
      leg(C, `claim-${at}`, { key, type: 'denies', onto: `tie-${at}` }),
    );
    const claims = answers.map(({ to, onto = '' }) => ({
      ...{ kind: 'claim' as const, id: to, claim: to, statement: '', standing: 'contested' as const },
      ...{ onto, selected: false },
    }));
    const bundled = bundleParallel({ ...crowd(...ties(3), ...answers), claims });
    const [line, answer] = bundled.legs;
    expect(bundled.legs).toHaveLength(2);
    expect(answer).toMatchObject({ from: C, onto: line?.key, bundle: { relationships: ['x', 'y', 'z'] } });
    expect(bundled.claims.map(({ onto }) => onto)).toEqual([line?.key, line?.key, line?.key]);
  });

  it('returns the same lines for the same legs, so that nothing is drawn again', () => {
    const plain = crowd(...ties(4), leg(A, C));
    const again = { ...plain };
    expect(bundleParallel(again).legs[0]).toBe(bundleParallel(plain).legs[0]);
  });

  it('loses no tie and counts none twice', () => {
    const end = fc.integer({ min: 0, max: 4 }).map((at) => IDS[at] ?? A);
    fc.assert(
      fc.property(fc.array(fc.tuple(end, end), { maxLength: 40 }), (pairs) => {
        const plain = crowd(...pairs.map(([from, to], at) => leg(from, to, { key: `tie-${at}` })));
        const bundled = bundleParallel(plain);
        const told = bundled.legs.flatMap(
          ({ relationship, bundle }) => bundle?.relationships ?? [relationship],
        );
        expect([...told].sort()).toEqual(plain.legs.map(({ relationship }) => relationship).sort());
        expect(bundled.unbundled ?? bundled).toBe(plain);
      }),
    );
  });

  it('finds the same lines by the numbers of the graph as by the ends of the legs', () => {
    const network = generateNetwork({ actors: 60, ties: 500 });
    const graph = buildNetworkGraph(network);
    for (const filter of [NO_FILTER, { ...NO_FILTER, types: ['talks-to', 'backs', 'denies'] }]) {
      const known = buildView(graph, filterNetwork(graph, filter), {
        selection: { kind: 'none' },
        focus: [],
      });
      const bundled = bundleParallel(known);
      expect(bundlesOf(bundled).length).toBeGreaterThan(0);
      // A bundle is known by the first of its legs: asked of copies, nothing is.
      const copy = { ...known, legs: known.legs.map((each) => ({ ...each })) };
      expect(bundleParallel(copy).legs).toEqual(bundled.legs);
    }
  });
});
