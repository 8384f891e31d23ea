/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('findVerdict', () => {
  it.each([
    'Omar Said said nobody had been touched.',
    'Omar Said said that neither he nor any of them had been there.',
  ])('denies what another has just said, where nobody is said to have done it: "%s"', (answer) => {
    expect(read(`A welder who fled said he had been knocked down. ${answer}`).at(-1)).toBe(
      'omar-said denies: he had been knocked down',
    );
  });

  it('answers nothing that tells of others than what is denied', () => {
    const text =
      'Omar Reyes delivered a message from Ali Nasr to Iran, his office said. Reyes told reporters that he had not come to carry messages from Israel.';
    expect(read(text).filter((said) => said.includes('denies'))).toEqual([]);
  });

  it('makes a claim of it where nobody has said anything', () => {
    expect(read('Omar Said said nobody had been touched.')).toEqual([
      'omar-said asserts: nobody had been touched',
    ]);
  });

  it('takes what somebody had to say for no saying', () => {
    expect(read('What Omar Said had to say did not need much.')).toEqual([]);
    expect(read('Omar Said, deposed and held at a naval base, was visited by a doctor.')).toEqual([]);
  });
});
