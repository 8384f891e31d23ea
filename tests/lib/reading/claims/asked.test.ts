/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

describe('readAsked', () => {
  it.each([
    'Asked whether Iran armed the rebels, the minister declined to comment.',
    'The minister, asked whether Iran armed the rebels, declined to comment.',
    'The minister declined to comment when asked whether Iran armed the rebels.',
    'Pressed on Monday if Iran armed the rebels, the minister declined to comment.',
  ])('takes what somebody was asked for what they do not answer: %s', (text) => {
    expect(listSayings(readArticle(text))).toEqual(['the-minister declines: Iran armed the rebels']);
  });

  it('takes an answer of two words for one to the question', () => {
    const text = 'Omar Haddad, asked by reporters whether Iran armed the rebels, said it had not.';
    expect(listSayings(readArticle(text))).toEqual(['omar-haddad denies: Iran armed the rebels']);
  });
});
