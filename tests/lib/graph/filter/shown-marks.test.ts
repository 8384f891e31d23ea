import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { getMarks, ShownIds, toMarkTest } from '@/lib/graph/filter/shown-marks';
import { getGraphIndex } from '@/lib/graph/model/graph-index';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { createNetwork } from '@/tests/fixtures/create-network';

const PEOPLE = ['ann', 'bo', 'cy'].map((id) => ({ id, kind: 'person' as const, name: id }));

function build(ties: readonly (readonly [string, string])[]) {
  const relationships = ties.map(([type, target], i) => ({ id: `r${i}`, type, source: 'ann', target }));
  return buildNetworkGraph(createNetwork({ actors: PEOPLE, relationships }));
}

describe('getMarks', () => {
  it('says which things a filter shows, by number', () => {
    const graph = build([
      ['talks-to', 'bo'],
      ['backs', 'bo'],
    ]);
    const { actors, relationships } = getGraphIndex(graph);
    const shown = filterNetwork(graph, { ...NO_FILTER, types: ['backs'] });
    expect([...getMarks(shown.relationships, relationships)]).toEqual([0, 1]);
    expect([...getMarks(shown.actors, actors)]).toEqual([1, 1, 1]);
  });

  it('says it of a set that no filter has made', () => {
    const { relationships } = getGraphIndex(build([['talks-to', 'bo']]));
    expect([...getMarks(new Set(['r0']), relationships)]).toEqual([1]);
    expect([...getMarks(new Set(['other']), relationships)]).toEqual([0]);
  });

  it('does not take the numbers of one network for those of another', () => {
    const [one, other] = [
      build([
        ['talks-to', 'bo'],
        ['backs', 'cy'],
      ]),
      build([['backs', 'cy']]),
    ];
    const shown = filterNetwork(one, { ...NO_FILTER, types: ['talks-to'] });
    expect([...getMarks(shown.relationships, getGraphIndex(other).relationships)]).toEqual([1]);
    expect([...getMarks(shown.actors, getGraphIndex(other).actors)]).toEqual([1, 1, 0]);
  });
});

describe('ShownIds', () => {
  const numbers = new Map(PEOPLE.map(({ id }, number) => [id, number]));
  const ids = new ShownIds(PEOPLE, () => numbers, Uint8Array.of(1, 0, 1));

  it('has the ids that are marked, and no others', () => {
    expect([ids.has('ann'), ids.has('bo'), ids.has('cy'), ids.has('nobody')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(ids.size).toBe(2);
  });

  it('lists them in the order of the file, as a set does', () => {
    const set = new Set(['ann', 'cy']);
    const visited: unknown[] = [];
    ids.forEach((id, same, all) => {
      visited.push([id, same, all === ids]);
    });
    expect([...ids]).toEqual([...set]);
    expect([...ids.keys()]).toEqual([...set.keys()]);
    expect([...ids.entries()]).toEqual([...set.entries()]);
    expect(new Set(ids)).toEqual(set);
    expect(visited).toEqual([
      ['ann', 'ann', true],
      ['cy', 'cy', true],
    ]);
  });

  it('is empty where nothing is marked', () => {
    const none = new ShownIds(PEOPLE, () => numbers, new Uint8Array(3));
    expect([none.size, ...none]).toEqual([0]);
  });
});

describe('toMarkTest', () => {
  const things = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it('tells by number what a set has, of whichever kind the set is', () => {
    const marks = new ShownIds(things, () => new Map(), Uint8Array.of(1, 0, 1));
    for (const shown of [marks, new Set(['a', 'c'])])
      expect([0, 1, 2, 3].map(toMarkTest(shown, things))).toEqual([true, false, true, false]);
  });

  it('does not take the marks of another list', () => {
    const marks = new ShownIds([{ id: 'b' }], () => new Map([['b', 0]]), Uint8Array.of(1));
    expect([0, 1, 2].map(toMarkTest(marks, things))).toEqual([false, true, false]);
  });

  it('has no map of ids made', () => {
    const fail = () => {
      throw new Error('A map was asked for.');
    };
    expect(toMarkTest(new ShownIds(things, fail, Uint8Array.of(0, 1, 0)), things)(1)).toBe(true);
  });
});
