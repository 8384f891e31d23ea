import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { sortTieRows, toTieRows } from '@/lib/view/tie-rows';
import { buildTruceGraph } from './truce-network';

const graph = buildTruceGraph();
const rows = toTieRows(graph, filterNetwork(graph, NO_FILTER));

describe('toTieRows', () => {
  it('answers one row for a tie, however many legs it has', () => {
    expect(rows.map(({ id }) => id)).toEqual(['channel', 'mission', 'request', 'denial', 'alliance']);
  });

  it('names the third actor with its role', () => {
    expect(rows[0]?.third).toEqual({ id: 'militia', name: 'Militia', label: 'to reach' });
    expect(rows[1]?.third).toEqual({ id: 'republic', name: 'Republic', label: 'on behalf of' });
    expect(rows[2]?.third).toBeNull();
  });
});

describe('sortTieRows', () => {
  it('keeps the order of the file when none is asked for', () => {
    expect(sortTieRows(rows, null)).toBe(rows);
  });

  it('sorts by name, and back', () => {
    const names = (descending: boolean) =>
      sortTieRows(rows, { column: 'target', descending }).map(({ target }) => target?.name);
    expect(names(false)).toEqual(['Militia', 'Premier', 'Premier', 'Premier', 'Speaker']);
    expect(names(true)).toEqual(['Speaker', 'Premier', 'Premier', 'Premier', 'Militia']);
  });

  it('sorts standing from contested to unsourced', () => {
    const ids = sortTieRows(rows, { column: 'standing', descending: false }).map(({ standing }) => standing);
    expect(ids).toEqual(['contested', 'reported', 'reported', 'unsourced', 'unsourced']);
  });

  it('puts what has no date last either way', () => {
    for (const descending of [false, true]) {
      expect(sortTieRows(rows, { column: 'from', descending })[0]?.id).toBe('channel');
    }
  });
});
