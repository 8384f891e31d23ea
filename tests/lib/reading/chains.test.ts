/** @jest-environment node */
import { readArticle } from './read-article';

/** Returns who says something, and through whom: "omar-said < a-diplomat". */
function listChains(text: string): string[] {
  return readArticle(text).attributions.map(({ speaker, chain }) => [speaker, ...chain].join(' < '));
}

describe('readText, of what is said through others', () => {
  it.each([
    ['According to a diplomat, Omar Said said that Iran had met Hamas.', 'omar-said < a-diplomat'],
    ['A diplomat said that Omar Said had told him that Iran had met Hamas.', 'omar-said < a-diplomat'],
    ['A diplomat said he had been told by Omar Said that Iran had met Hamas.', 'omar-said < a-diplomat'],
    ['Reza Alavi said that, according to Omar Said, Iran had met Hamas.', 'omar-said < reza-alavi'],
    ['Iran had met Hamas, a diplomat said, citing Omar Said.', 'omar-said < a-diplomat'],
    ['Al Jazeera quoted Omar Said as saying that Iran had met Hamas.', 'omar-said < al-jazeera'],
    ['Omar Said told them, according to a diplomat, that Iran had met Hamas.', 'omar-said < a-diplomat'],
    ['Omar Said, according to a diplomat, told them that Iran had met Hamas.', 'omar-said < a-diplomat'],
    ['Omar Said, a diplomat said, had told them that Iran had met Hamas.', 'omar-said < a-diplomat'],
    ['Omar Said told Reza Alavi, a diplomat said, that Iran had met Hamas.', 'omar-said < a-diplomat'],
    ['A diplomat recalled Omar Said saying that Iran had met Hamas.', 'omar-said < a-diplomat'],
    ['A diplomat heard Omar Said say that Iran had met Hamas.', 'omar-said < a-diplomat'],
    ['By the account of a diplomat, Omar Said told them that Iran had met Hamas.', 'omar-said < a-diplomat'],
    ['Reuters reported, citing two officials, that Iran had met Hamas.', 'two-officials < reuters'],
    [
      'Omar Said told Reza Alavi that Iran had met Hamas, according to the notes that Lev Dan left.',
      'omar-said < lev-dan',
    ],
  ])('reads "%s"', (text, chain) => {
    expect(listChains(text)).toContain(chain);
  });

  it('takes papers for no actors, and no tie of what they are told', () => {
    const { actors, relationships } = readArticle(
      'Omar Said told Reuters on condition of anonymity that Iran had met Hamas. Iran told The Daily Times nothing.',
    );
    expect(actors.map(({ id }) => id)).toEqual(['omar-said', 'iran', 'hamas']);
    expect(relationships).toHaveLength(1);
  });

  it('says for whom a spokesman without a name speaks', () => {
    const { speakers, attributions } = readArticle(
      'A spokesman for Hezbollah denied that it had met Israel.',
    );
    expect(attributions).toMatchObject([{ stance: 'denies', speaker: speakers[0]?.id }]);
    expect(speakers).toMatchObject([{ attribution: 'a spokesman for Hezbollah', speaksFor: 'hezbollah' }]);
  });

  it('takes "neither confirmed it" for no confirmation, and "would deny" for no denial', () => {
    const stances = (text: string) => readArticle(text).attributions.map(({ stance }) => stance);
    expect(stances('An aide said Iran had met Hamas. Neither Iran nor Hamas confirmed it.')).toEqual([
      'asserts',
      'declines',
      'declines',
    ]);
    expect(stances('Iran would deny that it backs Hamas.')).toEqual([]);
  });

  it('reads a verdict in a relative clause, and the claim of another that is denied', () => {
    const sayings = (text: string) =>
      readArticle(text).attributions.map(({ speaker, stance }) => `${speaker} ${stance}`);
    expect(sayings('Israel said Iran had armed Hamas, a charge that Iran called a lie.')).toEqual([
      'israel asserts',
      'iran denies',
    ]);
    expect(sayings('Israel’s claim that Iran had armed Hamas was denied by Iran.')).toEqual([
      'israel asserts',
      'iran denies',
    ]);
  });
});
