import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { compareStories, type StoryComparison } from '@/lib/graph/stories/compare-stories';
import { toContradictionWords, toPartsWords } from '@/lib/graph/stories/story-words';
import { suggestStories } from '@/lib/graph/stories/suggest-stories';
import { createNetwork } from '@/tests/fixtures/create-network';

const by = (speaker: string) => [{ document: 'paper', speaker, attribution: speaker }];

/** Ada says that there was an offer, Bo denies it; Ada has Cy and Di as allies, Bo as rivals; both say that Cy talks to Di. */
const graph = buildNetworkGraph(
  createNetwork({
    actors: ['ada', 'bo', 'cy', 'di'].map((id) => ({
      id,
      kind: 'person',
      name: id.slice(0, 1).toUpperCase() + id.slice(1),
    })),
    documents: [{ id: 'paper', title: 'Paper' }],
    relationships: [
      { id: 'offer', type: 'asks', source: 'ada', target: 'bo' },
      { id: 'no', type: 'denies', source: 'bo', claim: 'offered', evidence: by('bo') },
      { id: 'allies', type: 'ally-of', source: 'cy', target: 'di', evidence: by('ada') },
      { id: 'rivals', type: 'opposes', source: 'di', target: 'cy', evidence: by('bo') },
      { id: 'talk', type: 'talks-to', source: 'cy', target: 'di', evidence: [...by('ada'), ...by('bo')] },
    ],
    claims: [
      { id: 'offered', statement: 'Ada made an offer.', relationships: ['offer'], evidence: by('ada') },
      { id: 'rumour', statement: 'It rained.', evidence: [{ document: 'paper', attribution: 'a diplomat' }] },
    ],
  }),
);

function compare(told: readonly string[], beside: readonly string[], lens: 'all' | 'mediation' = 'all') {
  const filter = (tellers: readonly string[]) => filterNetwork(graph, { ...NO_FILTER, lens, told: tellers });
  return compareStories(graph, filter(told), filter(beside));
}

const swap = ({ onlyFirst, onlySecond, ...rest }: StoryComparison) => ({
  ...rest,
  onlyFirst: onlySecond,
  onlySecond: onlyFirst,
});

describe('two stories', () => {
  const comparison = compare(['speaker:ada'], ['speaker:bo']);

  it('have what only one tells, and what both do', () => {
    expect(comparison.onlyFirst).toEqual({ relationships: ['offer', 'allies'], claims: [], meetings: [] });
    expect(comparison.onlySecond).toEqual({ relationships: ['no', 'rivals'], claims: [], meetings: [] });
    expect(comparison.both).toEqual({ relationships: ['talk'], claims: ['offered'], meetings: [] });
  });

  it('contradict each other in what one says and the other denies, and in who is for whom', () => {
    expect(comparison.contradictions).toEqual([
      { kind: 'claim', claim: 'offered', saidBy: 'first', denials: ['no'] },
      {
        kind: 'pair',
        actors: ['cy', 'di'],
        friendlyIn: 'first',
        friendly: ['allies'],
        hostile: ['rivals'],
      },
    ]);
  });

  it('contradict each other in the same when they are swapped', () => {
    const swapped = compare(['speaker:bo'], ['speaker:ada']);
    const turned = comparison.contradictions.map((each) =>
      each.kind === 'claim' ? { ...each, saidBy: 'second' } : { ...each, friendlyIn: 'second' },
    );
    expect({ ...swapped, contradictions: [] }).toEqual({ ...swap(comparison), contradictions: [] });
    expect(swapped.contradictions).toEqual(turned);
  });

  it('contradict each other whatever the lens hides', () => {
    expect(compare(['speaker:ada'], ['speaker:bo'], 'mediation').contradictions).toEqual(
      comparison.contradictions,
    );
  });

  it('do not contradict each other where one tells the claim with its denial, or has two for and against each other', () => {
    expect(compare(['document:paper'], ['speaker:bo']).contradictions).toEqual([]);
    expect(compare(['document:paper'], ['document:paper']).contradictions).toEqual([]);
  });

  it('say in words what each says', () => {
    expect(comparison.contradictions.map((each) => toContradictionWords(graph, each))).toEqual([
      { about: 'Ada made an offer.', first: 'It is said.', second: 'Bo denies it.' },
      { about: 'Cy and Di', first: 'Cy is an ally of Di.', second: 'Di opposes Cy.' },
    ]);
    expect(toPartsWords(comparison.onlyFirst)).toBe('2 ties');
    expect(toPartsWords(comparison.both)).toBe('1 tie and 1 claim');
    expect(toPartsWords({ relationships: [], claims: [], meetings: [] })).toBe('nothing');
  });

  it('are suggested where a claim is denied: who says it, and who denies it', () => {
    expect(suggestStories(graph)).toEqual([{ told: ['speaker:ada'], beside: ['speaker:bo'] }]);
    expect(suggestStories(buildNetworkGraph(createNetwork({})))).toEqual([]);
  });
});
