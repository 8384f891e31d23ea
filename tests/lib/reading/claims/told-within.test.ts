/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));
const CHARGE = 'Israel accused Iran of theft. ';

describe('claims told in the middle of a sentence', () => {
  it.each([
    ['According to the Harbour Times, Iran left in May.', 'the-harbour-times asserts: Iran left in May'],
    ['Iran left in May, according to the Harbour Times.', 'the-harbour-times asserts: Iran left in May'],
    [
      'According to Omar Said, Iran and Jordan agreed to leave.',
      'omar-said asserts: Iran and Jordan agreed to leave',
    ],
    ['The rifles, according to the memo, came from Iran.', 'the-memo asserts: The rifles came from Iran'],
    [
      'They were, according to Omar Said, from the committee, and they wanted names.',
      'omar-said asserts: They were from the committee, and they wanted names',
    ],
    ['Jordan blames Israel.', 'jordan asserts: Israel is to blame'],
    ['The army blamed “soldiers in our clothes”.', 'the-army asserts: soldiers in our clothes are to blame'],
    ['Omar Said accepted that no prints had been found.', 'omar-said confirms: no prints had been found'],
    [
      'Israel accused Iran of theft. The spokesman of the recognised government rejected the accusations.',
      'the-spokesman-of-the-recognised-government rejects: Iran is guilty of theft',
    ],
    [
      'Israel said Iran sold the rifles. The diocese says the same.',
      'the-diocese confirms: Iran sold the rifles',
    ],
  ])('are read: %s', (text, saying) => {
    expect(read(text)).toContain(saying);
  });

  it.each([
    'The two sides agreed that talks would resume in May.',
    'Omar Said and Mira Lim agreed that the road was closed.',
    '“Did anyone see it?” asked Omar Said.',
    'Omar Said was blamed by nobody.',
  ])('are not made of what nobody claims: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('has nobody silent of whom it is not said', () => {
    expect(
      read(`${CHARGE}Nobody at the Mossad has replied.`).filter((one) => /declines|unreachable/.test(one)),
    ).toEqual([]);
    expect(read(`${CHARGE}The Mossad has not replied.`)).toContain(
      'mossad declines: Iran is guilty of theft',
    );
  });

  it('tells a group of a people from another that was named', () => {
    expect(
      read('The European Handball Union was sued. The French federation said it had returned the money.'),
    ).toEqual(['the-french-federation asserts: it had returned the money']);
  });
});
