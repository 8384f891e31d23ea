/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('resolvePronoun', () => {
  const TEXT = 'Mrs Rana Khalil met General Omar Said in May. Mr Said was courteous. ';

  it('has "she" be a woman and "he" a man', () => {
    expect(read(`${TEXT}The truce would hold, she said.`)).toEqual([
      'rana-khalil asserts: The truce would hold',
    ]);
    expect(read(`${TEXT}The truce would hold, he said.`)).toEqual([
      'omar-said asserts: The truce would hold',
    ]);
  });

  it('finds the only woman of the last paragraphs', () => {
    expect(
      read('Mrs Rana Khalil met Mr Omar Said.\n\nMr Said was late. The truce would hold, she said.'),
    ).toEqual(['rana-khalil asserts: The truce would hold']);
  });

  it('finds nobody where several may be meant', () => {
    expect(
      read('Mrs Rana Khalil met Mrs Dina Aziz.\n\nIran was late. The truce would hold, she said.'),
    ).toEqual([]);
  });
});
