import { listTies, readArticle } from '../read-article';

describe('who is reached through another', () => {
  it.each([
    ['Iran conveyed its terms to Israel through Jordan.', 'iran mediates-via jordan / israel (fact)'],
    ['Iran passed its terms to Israel through Jordan.', 'iran mediates-via jordan / israel (fact)'],
    [
      'The United States relies on Jordan as an intermediary with Hamas.',
      'united-states mediates-via jordan / hamas (fact)',
    ],
    ['Georgia turned to Chad as a mediator with Hamas.', 'georgia mediates-via chad / hamas (fact)'],
    ['Iran has turned to Jordan to reach Israel.', 'iran mediates-via jordan / israel (fact)'],
  ])('is told nothing by the first, and backs nobody: %s', (text, tie) => {
    expect(listTies(readArticle(text))).toEqual([tie]);
  });

  it('is backed where nothing goes through them', () => {
    expect(listTies(readArticle('Iran relies on Chad.'))).toEqual(['chad backs iran (fact)']);
  });
});
