/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

/** What such a sentence may say beside it. */
const ALLOWED = / asks /;

describe('findCausedTies', () => {
  it.each([
    ['Ali Nasr had Omar Said arrested over it.', 'ali-nasr detains omar-said (fact)'],
    ['Jordan has had Omar Said expelled.', 'jordan opposes omar-said (fact)'],
  ])('reads what somebody has done to another: "%s"', (text, ties) => {
    expect(read(text)).toEqual(expect.arrayContaining(ties.split('; ')));
  });

  it.each([
    'Ali Nasr wanted to have Omar Said arrested.',
    'Ali Nasr threatened to have Omar Said arrested.',
    'Ali Nasr failed to have Omar Said arrested.',
    'Had Ali Nasr arrested Omar Said, he would have fallen.',
  ])('makes no fact of a wish or a condition: "%s"', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie) && !ALLOWED.test(tie))).toEqual([]);
  });
});
