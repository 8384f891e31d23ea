/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('AnswerReader', () => {
  it('confirms what is not disputed', () => {
    expect(
      read('The dinners took place, a clerk said. Omar Said did not dispute that the dinners took place.'),
    ).toEqual(['a-clerk asserts: The dinners took place', 'omar-said confirms: The dinners took place']);
  });

  it('confirms nothing that nobody would dispute, or that is neither', () => {
    expect(read('Omar Said could not deny that the dinners took place.')).toEqual([]);
  });

  it('declines what somebody neither confirms nor denies, as the words after say', () => {
    expect(read('The ministry would neither confirm nor deny that an envoy had been sent.')).toEqual([
      'the-ministry declines: an envoy had been sent',
    ]);
    expect(
      read('Hamas paid twice, a clerk said. Iran has neither acknowledged nor ruled out a payment.').at(-1),
    ).toBe('iran declines: a payment');
  });

  it('declines the claim before where the words after point to it', () => {
    expect(read('Iran armed Hamas, a clerk said. Iran neither confirmed nor denied it.').at(-1)).toBe(
      'iran declines: Iran armed Hamas',
    );
  });

  it('declines what somebody would not tell', () => {
    expect(read('Omar Said would not say who carried the message.')).toEqual([
      'omar-said declines: who carried the message',
    ]);
    expect(read('Iran did not answer the court’s request for border records.')).toEqual([
      'iran declines: request for border records',
    ]);
  });
});
