import { filterNetwork, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import {
  describeFocused,
  describeHidden,
  describeHiddenTies,
  toFilterSentence,
} from '@/lib/graph/filter/filter-sentence';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { buildFerryGraph } from '../ferry-network';

const graph = buildFerryGraph();
const ALL_BUT_TWO = RELATIONSHIP_TYPES.map(({ id }) => id).filter(
  (id) => id !== 'envoy-to' && id !== 'talks-to',
);

describe('toFilterSentence', () => {
  const toWords = (changes: Partial<NetworkFilter>) => toFilterSentence(graph, { ...NO_FILTER, ...changes });

  it.each<[string, Partial<NetworkFilter>]>([
    ['Everything', {}],
    ['Mediation channels', { lens: 'mediation' }],
    [
      'Mediation channels, since October 2024, without 1 document',
      { lens: 'mediation', since: '2024-10', without: ['wire'] },
    ],
    ['All ties, without 2 documents', { without: ['wire', 'post', 'wire'] }],
    ['All ties, only Envoys and Talks', { types: ['envoy-to', 'talks-to'] }],
    ['All ties, only 4 of 9 types', { types: ['envoy-to', 'talks-to', 'asks', 'backs'] }],
    ['All except Envoys and Talks, since 2024', { types: ALL_BUT_TWO, since: '2024' }],
    ['Mediation channels except Envoys and Talks', { types: ALL_BUT_TWO, lens: 'mediation' }],
    ['Everything', { types: RELATIONSHIP_TYPES.map(({ id }) => id) }],
    ['All ties, only ties of no type', { types: [] }],
    ['All ties, only people and states', { kinds: ['person', 'state'] }],
    ['All ties, only contested or reported', { standings: ['contested', 'reported'] }],
    ['All ties, until 2024', { until: '2024' }],
    ['All ties, from 1979 to 27 September 2024', { since: '1979', until: '2024-09-27' }],
    ['All ties, in October 2024', { since: '2024-10', until: '2024-10' }],
    ['All ties, matching “ferry”', { q: ' ferry ' }],
    ['Claims and denials, within 1 step of Ana Envoy', { lens: 'contested', focus: ['envoy'] }],
    ['All ties, within 2 steps of Chief and Militia', { focus: ['chief', 'militia'], hops: 2 }],
    ['All ties, within 3 steps of 4 actors', { focus: ['chief', 'militia', 'envoy', 'speaker'], hops: 3 }],
    ['All ties, within 1 step of no-such', { focus: ['no-such'] }],
  ])('%s', (sentence, changes) => {
    expect(toWords(changes)).toBe(sentence);
  });
});

describe('describeFocused', () => {
  it('parts the names of several actors as a list does', () => {
    expect(describeFocused({ focus: ['chief', 'militia'], hops: 2 }, graph)).toBe(
      'Chief, Militia and those within 2 steps',
    );
  });
});

describe('describeHidden', () => {
  const toWords = (changes: Partial<NetworkFilter>) =>
    describeHidden(filterNetwork(graph, { ...NO_FILTER, ...changes }));

  it('counts what is hidden and the filters that hide it, and names these', () => {
    expect(toWords({ lens: 'mediation', types: ['asks'] })).toBe(
      'The lens and the relationship types hide 7 actors, 9 ties and 2 claims',
    );
  });

  it('speaks of one as of one', () => {
    expect(toWords({ without: ['old'] })).toBe('The documents left out hide 1 tie and 1 claim');
  });

  it('is empty when nothing is hidden, even where something is restricted', () => {
    expect(toWords({})).toBe('');
    expect(toWords({ since: '1900' })).toBe('');
  });
});

describe('describeHiddenTies', () => {
  const toWords = (changes: Partial<NetworkFilter>) =>
    describeHiddenTies(filterNetwork(graph, { ...NO_FILTER, ...changes }));

  it('counts the actors and ties that are not on a figure, and says what hides them', () => {
    expect(toWords({ lens: 'mediation', types: ['asks'] })).toBe(
      '7 actors and 9 ties hidden by the lens and the relationship types',
    );
    expect(toWords({ without: ['old'] })).toBe('1 tie hidden by the documents left out');
  });

  it('is empty when all are shown', () => {
    expect(toWords({})).toBe('');
  });
});
