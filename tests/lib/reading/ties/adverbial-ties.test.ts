/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of what stands beside a verb', () => {
  it.each([
    ['With money from Iran, Hamas attacked Jordan.', 'iran funds hamas (fact)'],
    ['With rifles from Iran, Hamas attacked Jordan.', 'iran arms hamas (fact)'],
    ['With the help of Iran, Hamas attacked Jordan.', 'iran backs hamas (fact)'],
    ['Hamas was founded by Omar Haddad with money from Iran.', 'iran funds hamas (fact)'],
  ])('reads %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each(['Without money from Iran, Hamas left.', 'Hamas might return with money from Iran.'])(
    'makes no fact of %j',
    (text) => {
      expect(read(text).filter((tie) => /funds.*\((?:fact|past)\)$/.test(tie))).toEqual([]);
    },
  );
});
