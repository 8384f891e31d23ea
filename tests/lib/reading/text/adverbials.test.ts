import { foldAdverbials } from '@/lib/reading/text/adverbials';
import { readTokens } from '@/lib/reading/text/tokens';

const fold = (text: string): string[] =>
  foldAdverbials(readTokens(text, { from: 0, to: text.length, isKnown: () => false })).map(
    ({ norm }) => norm,
  );

describe('foldAdverbials', () => {
  it.each([
    ['was at first paid by', ['was', 'adverbially', 'adverbially', 'paid', 'by']],
    ['has in turn armed it', ['has', 'adverbially', 'adverbially', 'armed', 'it']],
    ['has for two years armed', ['has', 'adverbially', 'adverbially', 'adverbially', 'armed']],
    ['was until recently quietly backed', ['was', 'adverbially', 'adverbially', 'quietly', 'backed']],
  ])('compares the adverbial of %j as adverbs', (text, norms) => {
    expect(fold(text)).toEqual(norms);
  });

  it.each([
    'at first it paid',
    'was at first sight a',
    'is in part the work',
    'has for the Union paid',
    'was at Last paid',
    'was in turn and',
  ])('leaves %j as it is', (text) => {
    expect(fold(text)).not.toContain('adverbially');
  });

  it('keeps where each token stands in the text', () => {
    const text = 'was at first paid';
    const tokens = readTokens(text, { from: 0, to: text.length, isKnown: () => false });
    const places = (list: typeof tokens) => list.map(({ start, end, text: word }) => [start, end, word]);
    expect(places(foldAdverbials(tokens))).toEqual(places(tokens));
  });
});
