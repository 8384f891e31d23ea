import { endSentence } from '@/lib/network/end-sentence';

it.each([
  ['add “A talks to B”', 'add “A talks to B”.'],
  ['add the claim “They met.”', 'add the claim “They met.”'],
  ['They met', 'They met.'],
  ['Did they meet?', 'Did they meet?'],
])('%s ends as a sentence', (words, sentence) => {
  expect(endSentence(words)).toBe(sentence);
});
