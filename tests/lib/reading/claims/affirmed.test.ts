/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const CLAIM = 'Omar Haddad said on Sunday that Jordan armed the rebels.';

/** Returns who answers the claim, and how. */
const answer = (sentence: string): string[] =>
  listSayings(readArticle(`${CLAIM} ${sentence}`))
    .filter((saying) => saying.endsWith(': Jordan armed the rebels'))
    .slice(1);

describe('findAffirmed', () => {
  it.each([
    'Iran said this was true.',
    'Iran said that the report was largely accurate.',
    'Iran conceded that this was true.',
  ])('takes it for a confirmation that somebody calls it true: %s', (sentence) => {
    expect(answer(sentence)).toEqual(['iran confirms: Jordan armed the rebels']);
  });

  it.each(['Iran asked whether this was true.', 'Iran said it was right to wait for the others.'])(
    'takes nothing else for one: %s',
    (sentence) => {
      expect(answer(sentence)).toEqual([]);
    },
  );
});

describe('findVerdict', () => {
  it.each([
    'Iran insisted that was not so.',
    'Iran said this was not the case.',
    'Iran said nothing of the sort had happened.',
    'The claim was quickly denied by Iran.',
  ])('takes it for a denial: %s', (sentence) => {
    expect(answer(sentence)).toEqual(['iran denies: Jordan armed the rebels']);
  });
});
