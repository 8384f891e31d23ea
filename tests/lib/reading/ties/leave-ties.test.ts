/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

/** What such a sentence may say beside it. */
const ALLOWED = / asks /;

describe('findLeaveTies', () => {
  it.each([
    ['Jordan has let the Cedar Front treat its wounded in Irbid.', 'jordan backs cedar-front (fact)'],
    ['Jordan allowed the Cedar Front to open an office.', 'jordan backs cedar-front (fact)'],
  ])('reads whom somebody lets do what helps them: "%s"', (text, ties) => {
    expect(read(text)).toEqual(expect.arrayContaining(ties.split('; ')));
  });

  it.each([
    'Jordan would not let the Cedar Front open an office.',
    'Jordan will let the Cedar Front open an office.',
    'Ali Nasr asked Jordan to let the Cedar Front open an office.',
    'Jordan let the Cedar Front down.',
  ])('makes no fact where nobody is let: "%s"', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie) && !ALLOWED.test(tie))).toEqual([]);
  });
});
