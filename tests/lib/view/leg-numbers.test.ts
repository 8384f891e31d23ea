import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { buildView } from '@/lib/view/build-view';
import { bundleParallel } from '@/lib/view/bundle-parallel';
import { getLegNumbers, locateLegs } from '@/lib/view/leg-numbers';
import type { ViewLeg } from '@/lib/view/view';
import { generateNetwork } from '@/tests/bench/generate-network';

const graph = buildNetworkGraph(generateNetwork({ actors: 60, ties: 500 }));
const show = (types: readonly string[] | null) =>
  buildView(graph, filterNetwork(graph, { ...NO_FILTER, types }), { selection: { kind: 'none' }, focus: [] });

/** Of these, some are shown and some are not. */
const KEYS = new Set([
  ...show(null).legs.map(({ key }) => key),
  ...bundleParallel(show(null)).legs.map(({ key }) => key),
  'nothing',
]);

const walk = (legs: readonly ViewLeg[]) =>
  new Map(legs.flatMap(({ key }, at) => (KEYS.has(key) ? [[key, at] as const] : [])));

describe('locateLegs', () => {
  it.each([
    ['all ties', show(null).legs],
    ['some types', show(['talks-to', 'mediates-via']).legs],
    ['bundles', bundleParallel(show(null)).legs],
    ['bundles of some types', bundleParallel(show(['talks-to', 'mediates-via', 'denies'])).legs],
    ['no ties', show([]).legs],
  ])('finds by numbers what a walk over the list finds: %s', (_, legs) => {
    expect(getLegNumbers(legs)).not.toBeNull();
    expect(new Map([...locateLegs(legs, KEYS)].sort())).toEqual(new Map([...walk(legs)].sort()));
  });

  it('walks over a list whose numbers are not known', () => {
    const legs = [...show(null).legs];
    expect(getLegNumbers(legs)).toBeNull();
    expect(locateLegs(legs, KEYS)).toEqual(walk(legs));
  });
});
