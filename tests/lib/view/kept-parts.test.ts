import fc from 'fast-check';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { computeTimeline } from '@/lib/graph/timeline/timeline';
import type { Network } from '@/lib/network/network';
import { buildView } from '@/lib/view/build-view';
import { sortTieRows, TIE_COLUMNS, type TieRow, toTieRows } from '@/lib/view/tie-rows';
import { STANDING_IDS } from '@/lib/vocabulary/standings';
import { arbitraryFilter, arbitraryNetwork } from '../graph/arbitrary-network';

/** A filter, and which of the relationships are selected, in shares of all. */
const step = fc.record({
  changes: arbitraryFilter,
  chosen: fc.array(fc.double({ min: 0, max: 0.99, noNaN: true })),
});

type Step = { readonly changes: object; readonly chosen: readonly number[] };

/** Returns everything that is kept from one filter to the next, as it is after these steps. */
function show(graph: ReturnType<typeof buildNetworkGraph>, network: Network, { changes, chosen }: Step) {
  const shown = filterNetwork(graph, { ...NO_FILTER, ...changes });
  const relationships = chosen.flatMap(
    (share) => network.relationships[Math.floor(share * network.relationships.length)]?.id ?? [],
  );
  const selection = { kind: 'items', actors: [], relationships } as const;
  return {
    view: buildView(graph, shown, { selection, focus: [] }),
    rows: toTieRows(graph, shown),
    timeline: computeTimeline(graph, { shown: shown.relationships, meetings: shown.meetings }),
  };
}

describe('what is kept from one filter to the next', () => {
  it('never shows: a view, rows and a timeline are those of a graph that was just built', () => {
    fc.assert(
      fc.property(arbitraryNetwork, fc.array(step, { minLength: 1, maxLength: 6 }), (network, steps) => {
        const graph = buildNetworkGraph(network);
        for (const each of steps) {
          expect(show(graph, network, each)).toEqual(show(buildNetworkGraph(network), network, each));
        }
      }),
      { seed: 1993, numRuns: 150 },
    );
  });
});

const words = fc.constantFrom('ann', 'Ann', 'Bo 2', 'bo 10', 'Ö', 'o', 'ع');

const arbitraryRow: fc.Arbitrary<TieRow> = fc.record({
  id: fc.uuid(),
  source: fc.record({ id: words, name: words }),
  type: fc.record({ id: words, label: words }),
  target: fc.option(fc.record({ id: words, name: words })),
  third: fc.option(fc.record({ id: words, name: words, label: words })),
  isProposed: fc.boolean(),
  from: fc.option(fc.constantFrom('2024', '2023-11')),
  to: fc.constant(null),
  standing: fc.constantFrom('contested', 'reported', 'unsourced'),
  evidenceCount: fc.nat(4),
});

/** What a column is sorted by, the plain way. */
function toKey(row: TieRow, column: (typeof TIE_COLUMNS)[number]): string | number | null {
  if (column === 'source') return row.source.name;
  if (column === 'target' || column === 'third') return row[column]?.name ?? null;
  if (column === 'type') return row.type.label;
  if (column === 'from') return row.from;
  if (column === 'evidence') return row.evidenceCount;
  return STANDING_IDS.indexOf(row.standing);
}

describe('sortTieRows', () => {
  it('is a stable sort by the words of the column, with what is absent at the end', () => {
    const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
    const order = fc.record({ column: fc.constantFrom(...TIE_COLUMNS), descending: fc.boolean() });
    fc.assert(
      fc.property(fc.array(arbitraryRow, { maxLength: 30 }), order, (rows, { column, descending }) => {
        const sign = descending ? -1 : 1;
        const expected = [...rows].sort((a, b) => {
          const [one, other] = [toKey(a, column), toKey(b, column)];
          if (one === null || other === null) return Number(one === null) - Number(other === null);
          return sign * (typeof one === 'number' ? one - Number(other) : compare(one, String(other)));
        });
        expect(sortTieRows(rows, { column, descending })).toEqual(expected);
      }),
      { seed: 1993, numRuns: 300 },
    );
  });
});
