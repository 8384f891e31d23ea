import { isNamed, proposeHead } from '@/lib/formats/import-workflow/network-head';
import { toSizeWords } from '@/lib/formats/import-workflow/size-words';

describe('what a network may be called', () => {
  it.each([
    [{ id: '', title: '' }, 'our_ties 2024.csv.gz', { id: 'our-ties-2024', title: 'our ties 2024' }],
    [{ id: '', title: 'Les Misérables' }, 'x.gexf', { id: 'les-miserables', title: 'Les Misérables' }],
    [{ id: 'Mis 1', title: 'Les Misérables' }, 'x.gexf', { id: 'mis-1', title: 'Les Misérables' }],
    [{ id: '', title: 'شبكة' }, 'x.csv', { id: 'network', title: 'شبكة' }],
    [{ id: '', title: '' }, '', { id: 'network', title: 'Network' }],
    [{ id: '', title: '' }, 'C:\\data\\talks.csv', { id: 'talks', title: 'talks' }],
  ])('%j of %j: %j', (said, file, head) => {
    expect(proposeHead(said, file)).toEqual(head);
    expect(isNamed(proposeHead(said, file))).toBe(true);
  });

  it('is short enough for a file', () => {
    const { id, title } = proposeHead({ id: '', title: 'long '.repeat(1_000) }, '');
    expect([id.length, title.length]).toEqual([99, 1_000]);
  });

  it('is an id and some words', () => {
    expect(isNamed({ id: 'Our Talks', title: 'Our talks' })).toBe(false);
    expect(isNamed({ id: 'our-talks', title: '  ' })).toBe(false);
  });
});

it.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [12_345, '12 kB'],
  [52_400_000, '52.4 MB'],
])('%d bytes are told as %j', (bytes, words) => {
  expect(toSizeWords(bytes)).toBe(words);
});
