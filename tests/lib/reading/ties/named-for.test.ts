/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

/** What such a sentence may say beside it. */
const ALLOWED = / asks /;

describe('isPlanned, of who is named or has left', () => {
  it.each([
    ['Jordan named Ali Nasr last month to succeed Omar Said.', 'ali-nasr succeeds omar-said (fact)'],
    ['Ali Nasr left the Cedar Front to found the Tano League.', 'ali-nasr leads tano-league (fact)'],
  ])('is done: "%s"', (text, ties) => {
    expect(read(text)).toEqual(expect.arrayContaining(ties.split('; ')));
  });

  it.each([
    'Ali Nasr was named to succeed Omar Said but declined.',
    'Ali Nasr did not leave the Cedar Front to join the Tano League.',
    'Ali Nasr wants to succeed Omar Said.',
  ])('is not done: "%s"', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie) && !ALLOWED.test(tie))).toEqual([]);
  });
});
