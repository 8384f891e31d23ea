/** @jest-environment node */
import { readTokens } from '@/lib/reading/text/tokens';
import { findDominatingThat } from '@/lib/reading/ties/dominating-that';
import { listTies, readArticle } from '../read-article';

function find(text: string, verb: string): string | null {
  const tokens = readTokens(text, { from: 0, to: text.length, isKnown: () => false });
  const at = findDominatingThat(
    tokens,
    0,
    tokens.findIndex(({ norm }) => norm === verb),
  );
  return at === null ? null : (tokens[at - 1]?.norm ?? null);
}

describe('findDominatingThat', () => {
  it('finds the clause of a verb past an aside', () => {
    expect(find('Rumours that Jordan, stung by the raid, attacked Hamas', 'attacked')).toBe('rumours');
  });

  it('passes over a "that" of the aside itself', () => {
    expect(find('He hopes that Jordan, in a move that surprised all, attacked Hamas', 'attacked')).toBe(
      'hopes',
    );
  });

  it('finds none where another clause has begun', () => {
    expect(find('He hopes that Chad leaves, but Jordan attacked Hamas', 'attacked')).toBeNull();
    expect(find('He hopes that Chad leaves; Jordan attacked Hamas', 'attacked')).toBeNull();
  });
});

describe('readText, of doubt before an aside', () => {
  it.each([
    'Nobody believes that Jordan, stung by the raid, attacked Hamas.',
    'Iran hopes that Jordan, stung by the raid, attacked Hamas.',
    'It is not true that Jordan, whose cities are small, attacked Hamas.',
    'It is unclear whether Iran said that Jordan attacked Hamas.',
    'If Iran said that Jordan attacked Hamas, Chad would leave.',
    'Perhaps Jordan, stung by the raid, attacked Hamas.',
    'It may be that Jordan, stung by the raid, attacked Hamas.',
    'The claim that Jordan, stung by the raid, attacked Hamas is false.',
    'Jordan planned an attack on Hamas.',
  ])('makes no fact of %j', (text) => {
    expect(listTies(readArticle(text))).not.toContain('jordan opposes hamas (fact)');
  });

  it('leaves what another clause says', () => {
    expect(listTies(readArticle('Perhaps Iran left; Jordan attacked Hamas.'))).toContain(
      'jordan opposes hamas (fact)',
    );
  });

  it('leaves what a clause says of a name', () => {
    expect(listTies(readArticle('Nobody believes that Jordan, which attacked Hamas, left.'))).toContain(
      'jordan opposes hamas (fact)',
    );
  });
});
