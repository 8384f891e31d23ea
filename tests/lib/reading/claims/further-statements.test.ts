/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('listFurtherStatements', () => {
  it.each([
    [
      'Omar Said avers that Jordan met Iran once; that no sum was named; and that Lev Dan told the press.',
      [
        'omar-said asserts: Jordan met Iran once',
        'omar-said asserts: no sum was named',
        'omar-said asserts: Lev Dan told the press',
      ],
    ],
    [
      'Omar Said said that Jordan was waiting and that Iran had trained Hamas.',
      ['omar-said asserts: Jordan was waiting', 'omar-said asserts: Iran had trained Hamas'],
    ],
  ])('reads all that one verb is followed by: "%s"', (text, sayings) => {
    expect(read(text)).toEqual(sayings);
  });

  it('leaves one statement whole that joins two verbs', () => {
    expect(read('Omar Said said that Jordan was waiting and Iran was not.')).toEqual([
      'omar-said asserts: Jordan was waiting and Iran was not',
    ]);
  });
});

describe('readInserted', () => {
  it('has who spoke before say what is told of another', () => {
    const text = 'Omar Said said that Jordan was waiting. President Lev Dan, he said, had met Iran.';
    expect(read(text)).toContain('omar-said asserts: President Lev Dan had met Iran');
  });

  it('has nobody say it of himself where nobody spoke before', () => {
    expect(read('President Lev Dan, he said, had met Iran.')).toEqual([]);
  });
});

describe('isOfText', () => {
  it('makes no speaker of a text that speaks of itself', () => {
    expect(read('This brief argues that Jordan armed Hamas.')).toEqual([]);
    expect(read('The brief argues that Jordan armed Hamas.')).toHaveLength(1);
  });
});
