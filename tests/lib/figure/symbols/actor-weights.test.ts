import { computeWeights, countTies } from '@/lib/figure/symbols/actor-weights';
import { actor, chain, view } from '@/tests/lib/cytoscape/small-view';

const envoy = chain('mission', 'envoy-to', ['state', 'envoy', 'host']);
const channel = chain('channel', 'mediates-via', ['envoy', 'speaker', 'militia']);
const actors = ['state', 'envoy', 'host', 'speaker', 'militia', 'alone'].map((id) => actor(id));
const small = view(actors, [...envoy, ...channel]);

describe('countTies', () => {
  it('counts relationships, not legs, and nobody’s as none', () => {
    expect(Object.fromEntries(countTies(small))).toEqual({
      state: 1,
      envoy: 2,
      host: 1,
      speaker: 1,
      militia: 1,
      alone: 0,
    });
  });
});

describe('computeWeights', () => {
  it('is each actor’s share of the most ties', () => {
    const weights = computeWeights(actors, countTies(small));
    expect([weights.get('envoy'), weights.get('state'), weights.get('alone')]).toEqual([1, 0.5, 0]);
  });

  it('is the measure that actors are sized by, where they are', () => {
    const sized = [actor('a', 'person', { size: 0.25 }), actor('b')];
    expect([...computeWeights(sized, new Map([['b', 9]]))]).toEqual([
      ['a', 0.25],
      ['b', 0],
    ]);
  });

  it('is nothing where nobody has a tie', () => {
    expect([...computeWeights([actor('a')], new Map([['a', 0]]))]).toEqual([['a', 0]]);
  });
});
