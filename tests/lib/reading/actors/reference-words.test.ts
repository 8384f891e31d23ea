/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readReference', () => {
  it.each([
    ['The Gnine Band left. Jordan fought the gang for two days.', 'jordan opposes gnine-band (fact)'],
    ['The Gnine Band left. Jordan attacked the group in May.', 'jordan opposes gnine-band (fact)'],
    ['Fjordbank met Jordan. The bank met Omar Said.', 'fjordbank talks-to omar-said (fact)'],
  ])('reads a group’s noun before words that say when, and the end of a name, in %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    ['where another may be meant', 'The Gnine Band left. Jordan fought the gang in Irbid.'],
    ['of whom something is said', 'The Gnine Band left. Jordan fought the gang of Irbid.'],
    ['of which a peaceful body is none', 'Kestrel Hospital left. Jordan attacked the gang.'],
    ['that no name has', 'Kestrel Marine left. Jordan attacked the bank.'],
  ])('reads no noun %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
