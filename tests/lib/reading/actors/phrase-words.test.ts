/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

describe('beginsPhrase', () => {
  it('lets a phrase begin with "its", and not with the verb before it', () => {
    const text = 'Omar Said handed both men a text that calls on Jordan to withdraw its troops.';
    expect(listTies(readArticle(text))).toEqual([]);
  });

  it('leaves a phrase that begins with it', () => {
    const text = 'Jordan left. Its troops attacked Hamas.';
    expect(listTies(readArticle(text))).toContain('jordan opposes hamas (fact)');
  });
});
