import fc from 'fast-check';
import type { FilterAction } from '@/lib/explorer/filter-actions';
import { reduceView } from '@/lib/explorer/reducer';
import { buildSnapshot, openSnapshot } from '@/lib/explorer/state/snapshot';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { createSceneMakers, toScene } from '@/lib/overview/scene';
import { createTieLayout } from '@/lib/overview/scene-ties';
import { buildView } from '@/lib/view/build-view';
import { bundleParallel } from '@/lib/view/bundle-parallel';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import { getMapView } from '@/lib/view/get-view';
import { generateNetwork } from '@/tests/bench/generate-network';
import { placeOnSpiral } from '@/tests/bench/measure-opening';
import { leg, view } from '@/tests/lib/cytoscape/small-view';

const IDS = Array.from({ length: 30 }, (_, at) => `p${at}`);
const TYPES = ['talks-to', 'asks', 'ally-of'];
const LEGS = Array.from({ length: 120 }, (_, at) =>
  leg(`p${at % 30}`, `p${(at * 7 + 3) % 30}`, {
    key: `t${at}`,
    type: TYPES[at % TYPES.length] ?? '',
    standing: at % 5 === 0 ? 'contested' : 'reported',
  }),
);

describe('createTieLayout', () => {
  it('returns what it returns for a view of its own, whichever actors and ties have gone or come since the view before', () => {
    const step = fc.record({ ids: fc.subarray(IDS), legs: fc.subarray(LEGS) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 4 }), (steps) => {
        const layTies = createTieLayout();
        for (const { ids, legs } of steps) {
          const indices = new Map(ids.map((id, at) => [id, at]));
          const shown = view([], legs);
          const anew = createTieLayout()(shown, ids, indices, LIGHT_THEME);
          expect(layTies(shown, ids, indices, LIGHT_THEME)).toEqual(anew);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('returns what it returns for a graph that was just built, whatever was filtered and selected before', () => {
    const network = generateNetwork({ actors: 50, ties: 300 });
    const positions = placeOnSpiral(network);
    const step = fc.record({
      types: fc.option(fc.subarray(['talks-to', 'backs', 'denies', 'mediates-via', 'asks'])),
      documents: fc.subarray(network.documents.map(({ id }) => id).slice(0, 6)),
      chosen: fc.array(fc.nat(network.relationships.length - 1), { maxLength: 3 }),
    });
    const show = (
      graph: ReturnType<typeof buildNetworkGraph>,
      { types, documents, chosen }: { types: string[] | null; documents: string[]; chosen: number[] },
    ) => {
      const shown = filterNetwork(graph, { ...NO_FILTER, types, without: documents });
      const relationships = chosen.flatMap((at) => network.relationships[at]?.id ?? []);
      const selection = { kind: 'items', actors: [], relationships } as const;
      return bundleParallel(buildView(graph, shown, { selection, focus: [] }));
    };
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 5 }), (steps) => {
        const graph = buildNetworkGraph(network);
        const makers = createSceneMakers();
        for (const each of steps) {
          const anew = toScene(show(buildNetworkGraph(network), each), positions, LIGHT_THEME);
          expect(toScene(show(graph, each), positions, LIGHT_THEME, makers)).toEqual(anew);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('has the tables of before for a filter that is taken back, or that takes turns with another', () => {
    const network = generateNetwork({ actors: 50, ties: 300 });
    const positions = placeOnSpiral(network);
    const defaults = { defaultLens: 'all', defaultGroup: 'none' } as const;
    let { snapshot } = openSnapshot(network, 'lens=all&group=none', defaults);
    const makers = createSceneMakers();
    const show = (action: FilterAction) => {
      const { graph } = snapshot;
      const wanted = reduceView(snapshot.wanted, action, { ...defaults, graph });
      snapshot = buildSnapshot({ network, wanted, marks: null, brokers: null }, defaults, snapshot);
      const { view: shown } = getMapView(snapshot.source, []);
      return { snapshot, lines: shown.legs, ...toScene(shown, positions, LIGHT_THEME, makers) };
    };
    const toggle = { type: 'toggleType', id: 'talks-to' } as const;
    const [hidden, all] = [show(toggle), show(toggle)];
    expect(hidden.lines.length).toBeLessThan(all.lines.length);
    for (const before of [hidden, all, hidden, all]) {
      const again = show(toggle);
      expect(again.snapshot.shown).toBe(before.snapshot.shown);
      expect(again.lines).toBe(before.lines);
      expect(again.ground.ties).toBe(before.ground.ties);
      expect(again).toEqual({ ...before, snapshot: expect.anything() });
    }
  });
});
