import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { buildView } from '@/lib/view/build-view';
import {
  fromStoryId,
  isOfSecond,
  joinStories,
  placeStories,
  toStoriesHighlight,
  unplaceStories,
} from '@/lib/view/stories';
import { createNetwork } from '@/tests/fixtures/create-network';

const by = (speaker: string) => [{ document: 'paper', speaker, attribution: speaker }];
const graph = buildNetworkGraph(
  createNetwork({
    actors: ['ada', 'bo', 'cy'].map((id) => ({ id, kind: 'person', name: id })),
    documents: [{ id: 'paper', title: 'Paper' }],
    relationships: [
      { id: 'both', type: 'talks-to', source: 'ada', target: 'bo', evidence: [...by('ada'), ...by('bo')] },
      { id: 'one', type: 'ally-of', source: 'bo', target: 'cy', evidence: by('ada') },
      { id: 'no', type: 'denies', source: 'bo', claim: 'said', evidence: by('bo') },
    ],
    claims: [{ id: 'said', statement: 'So.', evidence: by('ada') }],
    meetings: [
      {
        id: 'round',
        title: 'Round',
        participants: [
          { actor: 'ada', role: 'party' },
          { actor: 'bo', role: 'party' },
        ],
        evidence: by('bo'),
      },
    ],
  }),
);
const build = (teller: string) => {
  const filter = { ...NO_FILTER, told: [teller] };
  return buildView(graph, filterNetwork(graph, filter), { selection: { kind: 'none' }, focus: [] });
};
const [first, second] = [build('speaker:ada'), build('speaker:bo')];
const joined = joinStories(first, second, { first: 'Ada’s', second: 'Bo’s' });
const POSITIONS = { ada: { x: 0, y: 0 }, bo: { x: 100, y: 40 }, cy: { x: 50, y: 90 } };

describe('the view of two stories', () => {
  it('has the actors of both, those of the second under ids of their own', () => {
    expect(joined.actors.map(({ id }) => id)).toEqual(['ada', 'bo', 'cy', 'ada~2', 'bo~2']);
    expect(joined.stories).toEqual({ first: 'Ada’s', second: 'Bo’s' });
  });

  it('joins nobody of one story with anybody of the other', () => {
    for (const { from, to, key, relationship } of joined.legs) {
      expect(isOfSecond(to)).toBe(isOfSecond(from));
      expect([isOfSecond(key), isOfSecond(relationship)]).toEqual([isOfSecond(from), isOfSecond(from)]);
    }
    for (const { id, seats } of joined.meetings)
      for (const { actor } of seats) expect(isOfSecond(actor)).toBe(isOfSecond(id));
  });

  it('names each thing as the network does, once what marks the second is off', () => {
    expect(joined.legs.map(({ relationship }) => fromStoryId(relationship))).toEqual([
      ...first.legs.map(({ relationship }) => relationship),
      ...second.legs.map(({ relationship }) => relationship),
    ]);
    expect(joined.claims.map(({ claim }) => fromStoryId(claim))).toEqual(['said']);
  });

  it('lets stand out what only one tells, and leaves quiet what both do', () => {
    const { actors, legs, meetings, isSoft } = toStoriesHighlight(first, second);
    expect(actors).toEqual(['cy']);
    expect(legs.map((key) => fromStoryId(key).split('/')[0])).toEqual(['one', 'no']);
    expect(meetings).toEqual(['round~2']);
    expect(isSoft).toBe(true);
  });
});

describe('the places of two stories', () => {
  it.each(['across', 'down'] as const)('are the same, the second as far %s as leaves a gap', (axis) => {
    const places = placeStories(joined, POSITIONS, axis);
    const offset = { x: (places['ada~2']?.x ?? 0) - 0, y: (places['ada~2']?.y ?? 0) - 0 };
    for (const [id, { x, y }] of Object.entries(POSITIONS)) {
      expect(places[id]).toEqual({ x, y });
      expect(places[`${id}~2`]).toEqual({ x: x + offset.x, y: y + offset.y });
    }
    expect(axis === 'across' ? offset.x : offset.y).toBeGreaterThan(axis === 'across' ? 240 : 230);
    expect(axis === 'across' ? offset.y : offset.x).toBe(0);
  });

  it('are the given ones for one story', () => {
    expect(placeStories(first, POSITIONS, 'across')).toBe(POSITIONS);
  });

  it('lead back to one map, from either side', () => {
    const places = placeStories(joined, POSITIONS, 'down');
    const moved = { bo: { x: 7, y: 8 }, 'ada~2': places['ada~2'] ?? { x: 0, y: 0 } };
    expect(unplaceStories(moved, joined, POSITIONS, 'down')).toEqual({
      bo: { x: 7, y: 8 },
      ada: POSITIONS.ada,
    });
  });
});
