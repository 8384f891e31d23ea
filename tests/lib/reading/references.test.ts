/** @jest-environment node */
import { listMentions, listTies, readArticle } from './read-article';

describe('readText, of whom a sentence goes on to speak', () => {
  it('takes "he" and "she" that begin a sentence for the person whom the sentence before is about', () => {
    const text = 'Reza Alavi met Omar Said in Muscat. He also met Hamas.';
    expect(listTies(readArticle(text))).toEqual([
      'reza-alavi talks-to omar-said (fact)',
      'reza-alavi talks-to hamas (fact)',
    ]);
  });

  it('takes "it" and "its" for a state, and "the group" for one band', () => {
    const text = 'Iran has long denied the charge. It backs Hamas. The group met Hezbollah.';
    expect(listTies(readArticle(text))).toEqual([
      'iran backs hamas (fact)',
      'hamas talks-to hezbollah (fact)',
    ]);
  });

  it('takes "the rebels" for the group that the text calls so', () => {
    const text = 'Hamas rebels met Iran. Israel attacked the rebels.';
    expect(listTies(readArticle(text))).toContain('israel opposes hamas (fact)');
  });

  it.each([
    ['two are spoken of together', 'Reza Alavi and Omar Said met Hamas. He left.'],
    [
      'a paragraph ends between',
      'Reza Alavi met Hamas.\n\nHe left for home that night, and nobody knew why.',
    ],
    ['the verb has no subject', 'Iran met Hamas. It was reported that Israel knew.'],
    ['who says it has no name', 'Reza Alavi met Omar Said. A diplomat said he was ill.'],
  ])('takes nobody where %s', (_, text) => {
    const mentions = Object.values(listMentions(text, readArticle(text))).flat();
    expect(mentions.filter((words) => /^(?:he|she|it)$/i.test(words))).toEqual([]);
  });

  it('reads who is named after what describes them', () => {
    const text = 'Omar Said sent a letter to Hamas through the banker’s widow, Leila Haddad, on Monday.';
    expect(listTies(readArticle(text))).toContain('omar-said mediates-via leila-haddad / hamas (fact)');
  });

  it('leaves a sentence to be looked at while two of its actors are tied by nothing', () => {
    const { uncovered, relationships } = readArticle('Iran backs Hamas, and Israel knows it.');
    expect(relationships).toHaveLength(1);
    expect(uncovered[0]?.actors).toEqual(['iran', 'hamas', 'israel']);
    expect(readArticle('Iran backs Hamas.').uncovered).toEqual([]);
  });
});
