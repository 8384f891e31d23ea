/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

/** What such a sentence may say beside it. */
const ALLOWED = / asks /;

describe('readText, of what somebody wants to come to another', () => {
  it.each([
    ['Ali Nasr has demanded the dissolution of the Cedar Cell.', 'ali-nasr opposes cedar-cell (fact)'],
    ['Ali Nasr called for the arrest of Omar Said.', 'ali-nasr opposes omar-said (fact)'],
    ['The Cedar League demanded Omar Said’s resignation.', 'cedar-league opposes omar-said (fact)'],
  ])('reads that they are against them: "%s"', (text, ties) => {
    expect(read(text)).toEqual(expect.arrayContaining(ties.split('; ')));
  });

  it.each([
    'Ali Nasr did not call for the arrest of Omar Said.',
    'Nobody called for the arrest of Omar Said.',
    'If Ali Nasr called for the arrest of Omar Said, he would lose.',
    'Ali Nasr called for talks with Omar Said.',
  ])('makes no fact where nobody wants it: "%s"', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie) && !ALLOWED.test(tie))).toEqual([]);
  });
});
