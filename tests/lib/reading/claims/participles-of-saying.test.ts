/** @jest-environment node */
import { listSayings, listTies, readArticle } from '../read-article';

describe('readAddition', () => {
  it.each([
    ['Jordan left the talks, saying that Iran had armed the rebels.', 'jordan'],
    ['Jordan left the talks, saying Iran had armed the rebels.', 'jordan'],
    ['On Monday, Jordan left the talks, insisting that Iran had armed the rebels.', 'jordan'],
    ['A senior diplomat left the talks, claiming that Iran had armed the rebels.', 'a-senior-diplomat'],
  ])('takes whom a sentence is about for who says what a participle adds: %s', (text, speaker) => {
    expect(listSayings(readArticle(text))).toEqual([`${speaker} asserts: Iran had armed the rebels`]);
  });

  it('makes a tie of it that its claim states, and a fact of the sentence itself', () => {
    const reading = readArticle('Jordan left the talks, saying that Iran had armed Hamas.');
    expect(listTies(reading)).toEqual(['iran arms hamas (fact)']);
    expect(reading.claims.flatMap((claim) => claim.relationships)).toEqual(
      reading.relationships.map(({ id }) => id),
    );
  });

  it('ends what a relative clause says with its comma', () => {
    const text = 'Omar Haddad, who claims that Iran armed the rebels, left on Monday.';
    expect(listSayings(readArticle(text))).toEqual(['omar-haddad asserts: Iran armed the rebels']);
  });

  it.each(['Local media', 'State media'])('lets %s speak', (media) => {
    const [saying] = listSayings(readArticle(`${media} reported that Iran armed the rebels.`));
    expect(saying).toMatch(/-media asserts: Iran armed the rebels$/);
  });

  it('reads no claim by a noun after a particle', () => {
    const text = 'Iran laughed off reports that it had armed the rebels.';
    expect(listSayings(readArticle(text))).toEqual(['iran rejects: it had armed the rebels']);
  });
});
