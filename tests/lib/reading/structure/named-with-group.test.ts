/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of people who are named with their group', () => {
  it.each([
    [
      'Organisers from the Fruit Union, among them Rosa Diaz, were barred from the fields.',
      'rosa-diaz member-of fruit-union (fact)',
    ],
    [
      'Two leaders of the Tano Front, including Ali Nasr, met Omar Said in Doha.',
      'ali-nasr member-of tano-front (fact)',
    ],
    [
      'Omar Said met Ali Nasr in Doha. Nasr’s militia, the Tano Front, left.',
      'ali-nasr leads tano-front (fact)',
    ],
    [
      'Omar Said met Ali Nasr in Doha. Nasr’s party, the Tano Front, left.',
      'ali-nasr member-of tano-front (fact)',
    ],
    [
      'Two Tano Front volunteers, Ali Nasr and Rosa Diaz, were detained by Jordan.',
      'rosa-diaz member-of tano-front (fact)',
    ],
    [
      'Jordan arrested two members of the Tano Front, Ali Nasr and Rosa Diaz.',
      'ali-nasr member-of tano-front (fact)',
    ],
  ])('ties them in %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    'Critics of the Tano Front, including Ali Nasr, met Omar Said in Doha.',
    'Omar Said met Ali Nasr in Doha. Nasr’s rivals, the Tano Front, left.',
  ])('ties nobody in %j', (text) => {
    expect(read(text).filter((tie) => /ali-nasr (?:member-of|leads)/.test(tie))).toEqual([]);
  });
});
