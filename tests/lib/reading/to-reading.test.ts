/** @jest-environment node */
import { readArticle } from './read-article';

const listClaims = (text: string) =>
  readArticle(text).claims.map(({ statement, inFull }) => [statement, inFull]);

describe('toReading', () => {
  it('names who speaks of themselves in a claim, beside its own words', () => {
    expect(listClaims('Iran denied that it had armed Hamas.')).toEqual([
      ['it had armed Hamas', 'Iran had armed Hamas'],
    ]);
    expect(listClaims('Omar Haddad said he would resign on Monday.')).toEqual([
      ['he would resign on Monday', 'Omar Haddad would resign on Monday'],
    ]);
  });

  it('names nobody where the pronoun may be of another, or none begins it', () => {
    expect(listClaims('A clerk said he had left the town.')).toEqual([['he had left the town', undefined]]);
    expect(listClaims('Iran said that Chad had armed Hamas.')).toEqual([['Chad had armed Hamas', undefined]]);
  });
});
