import { toActingWords } from '@/lib/explorer/versions/author-words';

describe('who has changed something, at the beginning of a sentence', () => {
  it.each([
    [['Mona'], 'Mona'],
    [['Mona', 'Jo', 'Mona'], 'Mona and Jo'],
    [['this machine'], 'Another window'],
    [['local', 'this machine'], 'Another window'],
    [['this machine', 'Jo'], 'Another window and Jo'],
    [['Jo', 'this machine'], 'Jo and another window'],
    [['alias'], 'alias'],
    [[], 'Somebody'],
  ])('%j', (authors, words) => {
    expect(toActingWords(authors)).toBe(words);
  });
});
