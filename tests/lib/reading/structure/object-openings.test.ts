/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

describe('skipObjectOpening', () => {
  it.each([
    'Chad armed what was left of Hamas.',
    'Chad armed the remnants of Hamas.',
    'Chad armed a group called Hamas.',
    'Chad armed the movement known as Hamas.',
    'Chad armed parties such as Hamas.',
    'Chad armed several groups including Hamas.',
  ])('finds who is named behind other words: %s', (text) => {
    expect(listTies(readArticle(text))).toEqual(['chad arms hamas (fact)']);
  });

  it('takes nobody for what somebody only asks or says', () => {
    expect(listTies(readArticle('Chad asked what was left for Hamas.'))).toEqual([]);
  });
});

describe('readPhraseAfter', () => {
  it('goes on past an aside, before and after a verb', () => {
    expect(listTies(readArticle('Chad armed Iran and, a year later, Hamas.'))).toEqual([
      'chad arms iran (fact)',
      'chad arms hamas (fact)',
    ]);
    expect(listTies(readArticle('Iran and, a year later, Chad armed Hamas.'))).toEqual([
      'iran arms hamas (fact)',
      'chad arms hamas (fact)',
    ]);
  });
});
