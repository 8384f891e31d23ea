/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('ImpersonalReader', () => {
  it('reads what somebody is said to have done as a claim of nobody, which they may deny', () => {
    const reading = readArticle('Karim Daher is said to have met Lev Dan. Daher denies it.');
    expect(listSayings(reading)).toEqual([
      'all asserts: Karim Daher is said to have met Lev Dan',
      'karim-daher denies: Karim Daher is said to have met Lev Dan',
    ]);
    expect(reading.attributions[0]?.flag).toBe('The text does not say who says so');
  });

  it.each([
    [
      'Omar Said is said to have replied that Iran would wait for Jordan.',
      'omar-said asserts: Iran would wait for Jordan',
    ],
    [
      '“They came from the hills,” Omar Said is reported to have said.',
      'omar-said asserts: They came from the hills',
    ],
  ])('has them say what they are said to have said: "%s"', (text, saying) => {
    expect(read(text)).toEqual([saying]);
  });

  it.each([
    'Omar Said is believed by everyone in the village.',
    'The strait said to be the deepest in the world lies off Oman.',
    'Iran is known to have armed Hamas.',
  ])('reads nothing of other participles: "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});
