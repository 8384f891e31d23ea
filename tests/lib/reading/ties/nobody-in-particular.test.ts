/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

describe('isOfNobody and isOfSome', () => {
  it.each([
    'There are allegations that Iran armed Israel.',
    'Jordan spoke of claims that Iran armed Israel.',
    'Amid reports that Iran armed Israel, Jordan left.',
    'Some in Amman say that Iran armed Israel.',
    'Many believe that Iran armed Israel.',
    'Iran, they say, armed Israel.',
  ])('make no fact of what nobody in particular says: %s', (text) => {
    expect(listTies(readArticle(text))).toEqual(['iran arms israel (conditional)']);
  });

  it('leave what somebody says to them', () => {
    expect(listTies(readArticle('Some ministers met in Amman. Iran armed Israel, they said.'))).toEqual([
      'iran arms israel (fact)',
    ]);
  });
});
