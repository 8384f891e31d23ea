/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('addNearReferences', () => {
  it.each([
    'Lady Ann Torv spoke, and Omar Said left the hall. Twice a month she met Hamas.',
    'Lady Ann Torv spoke.\n\nTwice a month she met Hamas.',
  ])('is sure of the only person whom the text calls so: %j', (text) => {
    expect(read(text)).toContain('lady-ann-torv talks-to hamas (fact)');
  });

  it.each([
    ['two are called so', 'Lady Ann Torv met Lady Eve Marsh.\n\nTwice a month she met Hamas.'],
    [
      'somebody without a name is spoken of',
      'Lady Ann Torv spoke.\n\nA woman at the gate said she met Hamas.',
    ],
    ['a given name alone tells it, in another paragraph', 'Omar Said spoke.\n\nTwice a month he met Hamas.'],
  ])('is not where %s', (_, text) => {
    expect(read(text).filter((tie) => tie.includes('hamas'))).toEqual([]);
  });
});
