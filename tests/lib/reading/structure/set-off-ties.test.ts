/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of what is said of a name without a verb', () => {
  it.each([
    ['Loyal to Chad, the Tano Front refused.', 'tano-front ally-of chad (fact)'],
    ['The Tano Front, loyal to Chad, refused.', 'tano-front ally-of chad (fact)'],
    ['The Tano Front, at odds with Chad, refused.', 'tano-front opposes chad (fact)'],
    [
      'The Tano Front, bound to Chad by a treaty that was signed in 2011, refused.',
      'tano-front ally-of chad (past)',
    ],
    ['Ali Nasr, close to Omar Said, left.', 'ali-nasr ally-of omar-said (fact)'],
  ])('reads %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    'Chad, close to Jordan, was shelled.',
    'Chad, hardly loyal to Jordan, refused.',
    'Chad, no longer loyal to Jordan, refused.',
    'If Chad, loyal to Jordan, refused, it would lose.',
  ])('makes no fact of %j', (text) => {
    expect(read(text).filter((one) => /chad .* jordan \((?:fact|past)\)/.test(one))).toEqual([]);
  });
});
