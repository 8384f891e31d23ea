/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

/** What such a sentence may say beside it. */
/** What else these sentences say: who asks, and who is against another. */
const ALLOWED = / (?:asks|opposes) /;

describe('listCopulaRoles', () => {
  it.each([
    [
      'The appointment of Ali Nasr as head of the Cedar Trust surprised the union.',
      'ali-nasr leads cedar-trust (fact)',
    ],
    ['Omar Said was succeeded by Ali Nasr as chair of the Cedar Trust.', 'ali-nasr leads cedar-trust (fact)'],
    [
      'The Cedar League, of which Ali Nasr is treasurer, lent it money.',
      'ali-nasr member-of cedar-league (fact)',
    ],
  ])('reads an office after "as" and "of which": "%s"', (text, ties) => {
    expect(read(text)).toEqual(expect.arrayContaining(ties.split('; ')));
  });

  it.each([
    'The possible election of Ali Nasr as head of the Cedar Trust worries Jordan.',
    'The proposed appointment of Ali Nasr as head of the Cedar Trust was debated.',
    'Jordan opposes the appointment of Ali Nasr as head of the Cedar Trust.',
    'Jordan regards Ali Nasr as head of the Cedar Trust.',
  ])('gives nobody an office that is only thought of: "%s"', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie) && !ALLOWED.test(tie))).toEqual([]);
  });
});
