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

  it.each([
    'Iran “categorically” denied arming Hamas.',
    'Iran "categorically and firmly" denied arming Hamas.',
    'Iran “firmly denied” arming Hamas.',
  ])('reads a verb of which the adverbs or all of it are quoted: %s', (text) => {
    expect(read(text)).toEqual(['iran denies: Iran armed Hamas']);
  });

  it('has the claim of who charges with what is denied, in words after "as"', () => {
    expect(read('Chad has denied arming Hamas, as a panel alleged.')).toEqual([
      'chad denies: Chad armed Hamas',
      'a-panel asserts: Chad armed Hamas',
    ]);
  });

  it.each(['Iran denied it too.', 'Iran denied it outright.', 'Iran rejected it as a fairy tale.'])(
    'answers the claim before: %s',
    (text) => {
      const [, answer] = read(`Chad armed Hamas, a clerk said. ${text}`);
      expect(answer).toMatch(/^iran (?:denies|rejects): Chad armed Hamas$/);
    },
  );

  it('takes a pronoun for no claim where nothing was said before', () => {
    expect(read('Iran rejected it as a fairy tale.')).toEqual([]);
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
