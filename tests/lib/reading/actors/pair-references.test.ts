/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('addPairReferences', () => {
  it('takes brothers and sisters for two of one surname', () => {
    const text = 'Ann Torv and Eve Torv left. The sisters met Hamas.';
    expect(read(text)).toEqual(['ann-torv talks-to hamas (fact)', 'eve-torv talks-to hamas (fact)']);
    expect(read('Ann Torv and Eve Marsh left. The sisters met Hamas.')).toEqual([]);
  });

  it('takes both sides for two that were joined a sentence before the last', () => {
    const text = 'Fighting between Iran and Israel went on. Hamas waited. Omar Said met both sides.';
    expect(read(text)).toEqual(
      expect.arrayContaining(['omar-said talks-to iran (fact)', 'omar-said talks-to israel (fact)']),
    );
    const three = 'Fighting between Iran, Israel and Chad went on. Hamas waited. Omar Said met both sides.';
    expect(read(three).filter((tie) => tie.startsWith('omar-said'))).toEqual([]);
  });

  it('takes "they" after it for the same two', () => {
    const text = 'Iran and Israel waited. Omar Said went to both sides, and they met Hamas.';
    expect(read(text)).toEqual(
      expect.arrayContaining(['iran talks-to hamas (fact)', 'israel talks-to hamas (fact)']),
    );
    const other = 'Iran and Israel waited. Omar Said went to both sides and to Chad, and they met Hamas.';
    expect(read(other).filter((tie) => tie.includes('iran talks-to hamas'))).toEqual([]);
  });
});
