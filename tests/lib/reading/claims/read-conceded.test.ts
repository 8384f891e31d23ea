/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('readConceded', () => {
  it.each([
    ['The truce, Omar Said conceded, had been broken.', 'omar-said confirms: The truce had been broken'],
    ['The truce had been broken, Omar Said admitted.', 'omar-said confirms: The truce had been broken'],
    [
      'The truce had been broken, Omar Said conceded, and Iran had looked away.',
      'omar-said confirms: The truce had been broken',
    ],
    [
      'Iran had broken the truce, a source from the port confirmed to reporters.',
      'a-source-from-the-port confirms: Iran had broken the truce',
    ],
  ])('has who admits it confirm what stands around: "%s"', (text, saying) => {
    expect(read(text)).toEqual([saying]);
  });

  it('leaves what is confirmed after the verb as it is', () => {
    expect(read('On Monday, Omar Said conceded that the truce had been broken.')).toEqual([
      'omar-said confirms: the truce had been broken',
    ]);
  });
});
