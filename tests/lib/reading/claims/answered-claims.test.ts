/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));
const last = (text: string): string | undefined => read(text).at(-1);

describe('AnsweredClaims', () => {
  const SAID = 'Qatar closed the port, an official said. ';

  it.each([
    ['declines', 'The court is looking into payments by Iran. Iran declined to comment.'],
    ['unreachable', 'Iran was paid twice in May. Iran could not be reached.'],
    ['denies', 'Iran was paid twice in May. Iran denies this.'],
    ['rejects', 'Iran was paid twice in May. Iran rejected the claim.'],
  ])('%s what the paper has just said of who answers, where no claim speaks of them', (stance, text) => {
    expect(last(SAID + text)).toMatch(new RegExp(`^iran ${stance}: (?:Iran was paid|The court is)`));
  });

  it('answers a claim that speaks of who answers before what the paper says', () => {
    expect(
      last('Iran closed the port, an official said. Jordan waited for Iran. Iran declined to comment.'),
    ).toBe('iran declines: Iran closed the port');
  });

  it('answers nothing that the paper says in another paragraph', () => {
    expect(last(`${SAID}Iran was paid twice in May.\n\nIran declined to comment.`)).toBe(
      'iran declines: Qatar closed the port',
    );
  });

  it('denies a deed that was not claimed before as what it is, in the past', () => {
    expect(last('Iran denies having been infiltrated.')).toBe('iran denies: Iran was infiltrated');
    expect(last(`${SAID}Iran denied any link to Hamas.`)).toBe('iran denies: any link to Hamas');
  });

  it('answers with the words after the particle', () => {
    expect(last('Iran has ruled out a second landing.')).toBe('iran rejects: a second landing');
    expect(last('Iran doubts that Jordan knew of it.')).toBe('iran denies: Jordan knew of it');
  });

  it.each([
    'Omar Said has dismissed his driver.',
    'Iran dismissed Omar Said.',
    'Iran has turned down a plea for help.',
    'Omar Said refused.',
  ])('reads no answer where no claim is turned away: "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes no relative clause for a claim: "the condition that Jordan had set"', () => {
    expect(read('Iran rejected the condition that Jordan had set.')).not.toContain(
      'iran rejects: Jordan had set',
    );
  });
});
