import { listTies, readArticle } from '../read-article';

const listFacts = (text: string): string[] =>
  listTies(readArticle(text)).filter((tie) => /\((?:fact|past)\)$/.test(tie));

describe('isTakenBack', () => {
  it.each([
    'According to rumours, Jordan gave arms to Hamas.',
    'Jordan gave Hamas arms, it is rumoured.',
    'Jordan, the rumour goes, gave arms to Hamas.',
    'A rumour in the market says Jordan gave arms to Hamas.',
    'Ali Nasr took a letter to Hamas. It was never delivered.',
    'Jordan sent Ali Nasr to Hamas. He never arrived.',
    'Omar Said told Ali Nasr that he should carry a letter to Hamas. He did not.',
    'Ali Nasr carries letters to Hamas, Omar Said thinks. He does not.',
  ])('makes no fact of what a rumour tells, or the next sentence takes back: “%s”', (text) => {
    expect(listFacts(text).filter((tie) => tie.includes('hamas'))).toEqual([]);
  });

  it.each([
    'Jordan gave arms to Hamas. It did not regret it.',
    'Jordan gave arms to Hamas. He did not believe it.',
    'Jordan gave arms to Hamas. The rumour goes that Chad knew.',
  ])('keeps what is said before a sentence that speaks of something else: “%s”', (text) => {
    expect(listFacts(text)).toContain('jordan arms hamas (fact)');
  });
});
