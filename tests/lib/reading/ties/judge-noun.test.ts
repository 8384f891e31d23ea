/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

/** What such a sentence may say beside it. */
const ALLOWED = / asks /;

describe('judgeNoun', () => {
  it.each([
    [
      'The alliance of the Cedar Front with the Tano Brigade did not last.',
      'cedar-front ally-of tano-brigade (fact)',
    ],
    ['A letter from Ali Nasr to Omar Said was never answered.', 'ali-nasr talks-to omar-said (fact)'],
    [
      'The arrest of Omar Said by the Tano Brigade set off a week of fighting.',
      'tano-brigade opposes omar-said (fact)',
    ],
  ])('leaves what did not last as it was: "%s"', (text, ties) => {
    expect(read(text)).toEqual(expect.arrayContaining(ties.split('; ')));
  });

  it.each([
    'A meeting between Ali Nasr and Omar Said failed to materialise.',
    'The letter from Ali Nasr to Omar Said was never sent.',
    'The talks between Jordan and the Cedar Front have not begun.',
    'The United Nations prevented a Jordanian attack on Iran.',
    'The arrest of Omar Said by the Tano Brigade is set for May.',
  ])('makes no fact of what did not come about: "%s"', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie) && !ALLOWED.test(tie))).toEqual([]);
  });
});
