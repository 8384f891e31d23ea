/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const SAID = 'A clerk said Chad had armed Hamas.';

/** Returns what is answered to the clerk. */
const answer = (text: string): readonly string[] => listSayings(readArticle(`${SAID} ${text}`)).slice(1);

describe('readAlike', () => {
  it.each([
    'Iran denied it, as did Israel.',
    'Iran denied it; so did Israel.',
    'Iran denied it. So did Israel.',
    'Iran denied it, and Israel did too.',
  ])('reads who else answers: %s', (text) => {
    expect(answer(text)).toEqual([
      'iran denies: Chad had armed Hamas',
      'israel denies: Chad had armed Hamas',
    ]);
  });

  it('reads who else says so', () => {
    expect(answer('Iran said that Omar Daud had left, as did Israel.')).toEqual([
      'iran asserts: Omar Daud had left',
      'israel asserts: Omar Daud had left',
    ]);
  });

  it('takes nobody to say what they only do as well', () => {
    expect(answer('Iran left, as did Israel.')).toEqual([]);
  });
});

describe('who denies, in other words', () => {
  it.each([
    'Iran issued a statement denying the report.',
    'A denial came from Iran.',
    'A denial was issued by Iran.',
    'Iran contradicted the clerk.',
    'Iran said it was unaware of any such delivery.',
  ])('is found: %s', (text) => {
    expect(answer(text)).toEqual(['iran denies: Chad had armed Hamas']);
  });

  it('is who speaks after the document that opens the sentence', () => {
    expect(answer('In a statement denying the report, Iran said that Chad wanted peace.')).toEqual([
      'iran denies: Chad had armed Hamas',
      'iran asserts: Chad wanted peace',
    ]);
  });

  it('rejects by a word that belongs to the verb', () => {
    expect(answer('Iran laughed it off.')).toEqual(['iran rejects: Chad had armed Hamas']);
  });

  it('confirms by a yes', () => {
    expect(answer('“Yes, they did,” Iran said.')).toEqual(['iran confirms: Chad had armed Hamas']);
  });
});
