import { toTieTags, toTypeWords } from '@/lib/figure/map/tie-words';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { chain, leg, viewOf } from '@/tests/lib/cytoscape/small-view';

describe('toTypeWords', () => {
  it('says each type of the vocabulary in a word', () => {
    expect([...toTypeWords(RELATIONSHIP_TYPES).values()]).toEqual([
      'envoy',
      'mediation',
      'alliance',
      'denial',
      'talks',
      'backing',
      'rivalry',
      'leadership',
      'membership',
      'request',
      'confirmation',
      'refusal to comment',
      'not reached',
      'rejection',
    ]);
  });

  it('leaves whole labels to two types that would have one word', () => {
    const [type] = RELATIONSHIP_TYPES;
    if (!type) throw new Error('The vocabulary has no types.');
    const types = [
      { ...type, id: 'a', label: 'talks to' },
      { ...type, id: 'b', label: 'talks of' },
    ];
    expect([...toTypeWords(types).values()]).toEqual(['talks to', 'talks of']);
  });
});

describe('toTieTags', () => {
  const small = viewOf(...chain('mission', 'envoy-to', ['state', 'envoy', 'host']), leg('a', 'b'));

  it('is empty where nothing stands on ties', () => {
    expect(toTieTags(small, new Map(), false).size).toBe(0);
  });

  it('has one tag for a tie, however many legs it has', () => {
    expect([...toTieTags(small, new Map([['mission', 7]]), true)]).toEqual([
      ['mission', { word: 'envoy', count: null, number: 7 }],
      ['a-b', { word: 'talks', count: null, number: null }],
    ]);
  });

  it('says no types in words where there are too many ties to read', () => {
    const many = Array.from({ length: 501 }, (_, at) => leg(`a${at}`, `b${at}`));
    expect(toTieTags(viewOf(...many), new Map(), true).size).toBe(0);
  });

  it('has no numbers that no note would explain', () => {
    expect([...toTieTags(small, new Map([['mission', 301]]), false)]).toEqual([]);
  });
});
