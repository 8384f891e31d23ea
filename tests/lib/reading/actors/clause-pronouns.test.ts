/** @jest-environment node */
import { readArticle } from '../read-article';

/** Returns for whom the last of some words stands, by its id; null where it is for nobody, or not surely. */
function findMeant(text: string, words: string): string | null {
  const start = text.lastIndexOf(words);
  const { actors } = readArticle(text);
  return actors.find(({ mentions }) => mentions.some((mention) => mention.start === start))?.id ?? null;
}

describe('addClausePronouns', () => {
  it.each([
    ['Hamas met Iran, and Jordan recalled its envoy.', 'its', 'jordan'],
    ['Iran told Hamas that Omar Said had asked Jordan to use its influence.', 'its', 'jordan'],
    ['Iran met Israel, which has since withdrawn its envoy.', 'its', 'israel'],
    ['Iran fined Hamas, a firm in Doha, and its owner.', 'its', 'hamas'],
    ['Omar Said asked Ali Nasr to pull back his men.', 'his', 'ali-nasr'],
    ['Omar Said asked Ali Nasr to leave; Ali Nasr said that he would.', 'he', 'ali-nasr'],
    ['Omar Said met Reza Alavi; Ali Nasr said he would consult his party.', 'his', 'ali-nasr'],
  ])('takes the subject of its own clause: %s', (text, words, actor) => {
    expect(findMeant(text, words)).toBe(actor);
  });

  it.each([
    ['what is done to another’s', 'Hamas met Iran, and Jordan attacked its envoy.', 'its'],
    ['what is told to another', 'Reza Alavi left. Omar Said and Ali Nasr told Reza Alavi he would go.', 'he'],
    ['a new clause', 'Iran met Hamas, and Israel trained Jordan but its troops left.', 'its'],
    ['who says it without a name', 'Omar Said met Ali Nasr. A guard said he would go.', 'he'],
  ])('takes nobody for %s: %s', (_, text, words) => {
    expect(findMeant(text, words)).toBeNull();
  });

  it('takes none of the other gender', () => {
    expect(findMeant('Sir Omar Said met Lady Ann Torv. Sir Omar Said said she would go.', 'she')).not.toBe(
      'sir-omar-said',
    );
  });
});
