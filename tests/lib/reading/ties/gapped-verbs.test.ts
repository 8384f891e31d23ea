/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of a verb that is left out', () => {
  it.each([
    [
      'Iran arms the Cedar Brigade and Jordan the Tano Front.',
      'iran arms cedar-brigade (fact); jordan arms tano-front (fact)',
    ],
  ])('reads both: "%s"', (text, ties) => {
    expect(read(text)).toEqual(expect.arrayContaining(ties.split('; ')));
  });
});
