import { findExtra, foldExtras } from '@/lib/graph/search/find-extra';
import type { Actor } from '@/lib/network/network';
import { parseOrThrow } from '../ferry-network';

const [ada, ben] = parseOrThrow({
  format: 'backchannel/1',
  id: 'two',
  title: 'Two',
  actors: [
    { id: 'ada', kind: 'person', name: 'Ada', city: 'Genève', 'main subject': 'Green deal' },
    { id: 'ben', kind: 'person', name: 'Ben' },
  ],
}).actors as readonly [Actor, Actor];

const find = (...words: string[]) => findExtra(foldExtras('actors', ada), words, ['ada']);

describe('findExtra', () => {
  it('finds by beginnings of words, and tells the first field that has one of them', () => {
    expect(find('geneve')).toEqual({ isWhole: true, why: 'city: Genève' });
    expect(find('gre', 'deal')).toEqual({ isWhole: false, why: 'main subject: Green deal' });
    expect(find('deal', 'geneve')).toEqual({ isWhole: true, why: 'main subject: Green deal' });
  });

  it('takes the other words from the names, and finds nothing by names alone', () => {
    expect(find('ada', 'geneve')?.why).toBe('city: Genève');
    expect(find('ada')).toBeNull();
    expect(find('geneve', 'zurich')).toBeNull();
  });

  it('finds nothing by names of fields, by parts of words, or in a thing without such fields', () => {
    expect(find('subject')).toBeNull();
    expect(find('neve')).toBeNull();
    expect(findExtra(foldExtras('actors', ben), ['geneve'], ['ben'])).toBeNull();
  });

  it('folds the fields of a thing once', () => {
    expect(foldExtras('actors', ada)).toBe(foldExtras('actors', ada));
  });
});
