/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of who does what a verb says', () => {
  it.each([
    [
      'Ali Nasr denounced the truce, left the Tano Front and founded the Sena League.',
      'ali-nasr leads sena-league (fact)',
    ],
    ['Its founder, the lime farmer Ali Nasr, was paid by Chad.', 'chad funds ali-nasr (fact)'],
    ['The Tano Rifles, the force that had hunted Ali Nasr, left.', 'tano-rifles opposes ali-nasr (fact)'],
    ['With Chad’s help the Tano Front took the town.', 'chad backs tano-front (fact)'],
    ['Norden Shipping, a firm from Oslo hired by Chad, left.', null],
    ['Omar Said was ousted by his own chief of staff, Ali Nasr.', 'ali-nasr opposes omar-said (fact)'],
  ])('reads %j', (text, tie) => {
    if (tie) expect(read(text)).toContain(tie);
    else expect(read(text)).not.toContain('chad member-of norden-shipping (fact)');
  });

  it.each([
    ['The bishop met Ali Nasr, armed by Chad and hunted by Jordan.', 'bishop'],
    ['Chad, a state that had hunted Ali Nasr, left.', 'jordan'],
  ])('does not take another for the doer in %j', (text, wrong) => {
    expect(read(text).filter((tie) => tie.startsWith(wrong))).toEqual([]);
  });
});
