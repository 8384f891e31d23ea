/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

/** What such a sentence may say beside it. */
const ALLOWED = / asks /;

describe('findGoBetweenTies, of what passes through another', () => {
  it.each([
    [
      'Messages between Jordan and the Cedar Front passed through Ali Nasr.',
      'jordan mediates-via ali-nasr / cedar-front (fact)',
    ],
    [
      'Israel communicates with Hamas via Jordan and Georgia.',
      'israel mediates-via jordan / hamas (fact); israel mediates-via georgia / hamas (fact)',
    ],
    [
      'Ali Nasr acted as intermediary for Jordan with the Cedar Front.',
      'jordan mediates-via ali-nasr / cedar-front (fact)',
    ],
    [
      'Ali Nasr hands Omar Said a letter from the Cedar Committee.',
      'cedar-committee mediates-via ali-nasr / omar-said (fact)',
    ],
    [
      'Ali Nasr helped broker the truce between Jordan and the Cedar Front.',
      'jordan mediates-via ali-nasr / cedar-front (fact)',
    ],
  ])('reads each who passes it on: "%s"', (text, ties) => {
    expect(read(text)).toEqual(expect.arrayContaining(ties.split('; ')));
  });

  it.each([
    'Messages between Jordan and the Cedar Front could pass through Ali Nasr.',
    'Messages between Jordan and the Cedar Front no longer pass through Ali Nasr.',
  ])('makes no fact of what could pass: "%s"', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie) && !ALLOWED.test(tie))).toEqual([]);
  });
});
