import type { MapSides } from '@/lib/graph/brokers/map-sides';
import { findConnectors, listMostTied, listTiesOfSide } from '@/lib/graph/brokers/ties-of-sides';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { createNetwork } from '@/tests/fixtures/create-network';

const ACTORS = { red: ['ada', 'ben'], blue: ['cy', 'dov'], green: ['eli'] };
const sides: MapSides = {
  sides: Object.entries(ACTORS).map(([id, actors]) => ({ id, label: id, actors })),
  sideOf: new Map(
    Object.entries(ACTORS).flatMap(([id, actors]) => actors.map((actor) => [actor, id] as const)),
  ),
};
const BY = [{ document: 'paper', attribution: 'Ada' }];

function build(relationships: readonly object[], claims: readonly object[] = []) {
  const graph = buildNetworkGraph(
    createNetwork({
      actors: [...Object.values(ACTORS).flat(), 'fay'].map((id) => ({ id, kind: 'person', name: id })),
      documents: [{ id: 'paper', title: 'Paper' }],
      relationships,
      claims,
    }),
  );
  return { graph, shown: filterNetwork(graph, NO_FILTER) };
}

const tie = (id: string, source: string, target: string, type = 'talks-to', more: object = {}) => ({
  id,
  type,
  source,
  target,
  ...more,
});

describe('listTiesOfSide', () => {
  it('counts each tie with another side once, the side with most first', () => {
    const { graph, shown } = build([
      tie('g', 'ada', 'eli'),
      tie('b1', 'ada', 'cy'),
      tie('b2', 'dov', 'ben'),
      tie('in', 'ada', 'ben'),
      tie('m', 'ada', 'ben', 'mediates-via', { toward: 'cy' }),
    ]);
    expect(listTiesOfSide(graph, shown, sides, 'red')).toEqual([
      { side: 'blue', ties: ['b1', 'b2', 'm'], contested: 0 },
      { side: 'green', ties: ['g'], contested: 0 },
    ]);
  });

  it('counts those that are contested', () => {
    const { graph, shown } = build(
      [tie('t', 'ada', 'cy'), { id: 'no', type: 'denies', source: 'fay', claim: 'c', evidence: BY }],
      [{ id: 'c', statement: 'So.', relationships: ['t'], evidence: BY }],
    );
    expect(listTiesOfSide(graph, shown, sides, 'blue')).toEqual([{ side: 'red', ties: ['t'], contested: 1 }]);
  });
});

describe('findConnectors', () => {
  const ids = (relationships: readonly object[]) => {
    const { graph, shown } = build(relationships);
    return findConnectors(graph, shown, sides, ['red', 'blue']).map(({ actor }) => actor);
  };

  it('names members of one side in contact with the other, and third parties in contact with both', () => {
    expect(ids([tie('1', 'ada', 'cy'), tie('2', 'eli', 'ben'), tie('3', 'eli', 'dov')])).toEqual([
      'eli',
      'ada',
      'cy',
    ]);
  });

  it('does not name who is in contact with one side alone', () => {
    expect(ids([tie('1', 'eli', 'ada'), tie('2', 'fay', 'cy'), tie('3', 'ada', 'ben')])).toEqual([]);
  });

  it('puts those first who reach most on the side where they reach fewer', () => {
    const found = ids([
      tie('1', 'eli', 'ada'),
      tie('2', 'eli', 'ben'),
      tie('3', 'eli', 'cy'),
      tie('4', 'eli', 'dov'),
      tie('5', 'fay', 'ada'),
      tie('6', 'fay', 'cy'),
    ]);
    expect(found).toEqual(['eli', 'fay']);
  });

  it('takes no rivalry, no proposal and no denial for contact', () => {
    const { graph, shown } = build(
      [
        tie('1', 'ada', 'cy', 'opposes'),
        tie('2', 'ben', 'dov', 'talks-to', { modality: 'proposed' }),
        { id: 'no', type: 'denies', source: 'ada', target: 'cy', claim: 'c', evidence: BY },
      ],
      [{ id: 'c', statement: 'So.', relationships: ['1'], evidence: BY }],
    );
    expect(findConnectors(graph, shown, sides, ['red', 'blue'])).toEqual([]);
  });
});

describe('listMostTied', () => {
  it('counts the ties shown of actors shown, most first', () => {
    const { graph } = build([
      tie('1', 'ada', 'cy'),
      tie('2', 'ada', 'eli'),
      tie('3', 'ben', 'cy', 'opposes'),
    ]);
    const shown = filterNetwork(graph, { ...NO_FILTER, types: ['talks-to'] });
    expect(listMostTied(graph, shown, ['ben', 'cy', 'ada'])).toEqual([
      { actor: 'ada', ties: 2 },
      { actor: 'cy', ties: 1 },
    ]);
  });
});
