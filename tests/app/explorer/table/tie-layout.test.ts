import { layOutTies, toTypeWords } from '@/app/networks/[id]/_explorer/table/tie-layout';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { type TieRow, toTieRows } from '@/lib/view/tie-rows';
import { buildTruceGraph } from '@/tests/lib/view/truce-network';

const graph = buildTruceGraph();
const ROWS = toTieRows(graph, filterNetwork(graph, NO_FILTER));
const WITHOUT = ROWS.map((row): TieRow => ({ ...row, third: null, from: null, to: null }));

function findColumn(rows: readonly TieRow[], wanted: string, isAdding = false, takesThird = true) {
  return layOutTies(rows, { isAdding, takesThird: () => takesThird }).find(({ id }) => id === wanted);
}

const withLabel = (label: string) => WITHOUT.map((row) => ({ ...row, type: { ...row.type, label } }));

describe('layOutTies', () => {
  it('gives the third party a share of the table where a row has one, and the width of its head where none has', () => {
    expect(findColumn(ROWS, 'third')).toMatchObject({ least: 84 });
    expect(findColumn(ROWS, 'third')?.width).toBeUndefined();
    expect(findColumn(WITHOUT, 'third')).toMatchObject({ width: 62 });
  });

  it('leaves the third party out where no type of the rows has one', () => {
    expect(findColumn(WITHOUT, 'third', false, false)).toBeUndefined();
    expect(findColumn(WITHOUT, 'third', true, false)).toBeDefined();
  });

  it('gives dates the width of their head where no row has one', () => {
    expect(findColumn(ROWS, 'from')).toMatchObject({ width: 134 });
    expect(findColumn(WITHOUT, 'from')).toMatchObject({ width: 56 });
  });

  it('gives types what the longest asks for in two lines, within limits', () => {
    const [short, fits, long] = ['Ties', 'Alliance', 'receives arms and money from'].map(
      (label) => findColumn(withLabel(label), 'type')?.width,
    );
    expect([short, fits, long]).toEqual([84, 115, 148]);
    expect(findColumn(withLabel('Serves as envoy of'), 'type')?.width).toBe(52 + Math.ceil(9 * 7.8));
  });

  it('has room for the fields of a new tie while its row is open', () => {
    expect(findColumn(withLabel('Ties'), 'type', true)).toMatchObject({ width: 124 });
    expect(findColumn(WITHOUT, 'third', true)?.width).toBeUndefined();
    expect(findColumn(WITHOUT, 'from', true)).toMatchObject({ width: 134 });
  });

  it('leaves the rest to both ends, which stay legible', () => {
    for (const end of ['source', 'target']) {
      expect(findColumn(ROWS, end)).toMatchObject({ least: 104 });
      expect(findColumn(ROWS, end)?.width).toBeUndefined();
    }
  });
});

describe('toTypeWords', () => {
  it('says of a tie that it is proposed', () => {
    const type = { id: 'ally-of', label: 'Alliance' };
    expect(toTypeWords({ type, isProposed: true })).toBe('Alliance (proposed)');
    expect(toTypeWords({ type, isProposed: false })).toBe('Alliance');
  });
});
