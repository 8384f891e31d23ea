/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

describe('readText, of what is done to what belongs to somebody', () => {
  it.each([
    ['Iran funds Hamas’s radio station.', 'iran funds hamas (fact)'],
    ['Iran attacked Israeli convoys.', 'iran opposes israel (fact)'],
    ['Iran recalled its ambassador from Jordan.', 'iran opposes jordan (fact)'],
    ['Iran lent Hamas $300m.', 'iran funds hamas (fact)'],
    ['Iran signed a treaty with Jordan.', 'iran signs-with jordan (fact)'],
    ['Iran owns a stake in Hamas.', 'iran funds hamas (fact)'],
    ['Talks between Iran and Jordan resumed on Monday.', 'iran talks-to jordan (fact)'],
  ])('ties the two: %s', (text, tie) => {
    expect(listTies(readArticle(text))).toContain(tie);
  });

  it.each(['Iran attacked Israel’s enemies.', 'Iran attacked Israel’s claims.'])(
    'ties nobody where it belongs to others, or is only said: %s',
    (text) => {
      expect(listTies(readArticle(text))).toEqual([]);
    },
  );
});
