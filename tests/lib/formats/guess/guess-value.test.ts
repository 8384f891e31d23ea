import { guessType } from '@/lib/formats/guess/guess-value';

describe('guessType', () => {
  it.each([
    ['is an envoy to', 'envoy-to'],
    ['is envoy to', 'envoy-to'],
    ['Envoy', 'envoy-to'],
    ['goes through', 'mediates-via'],
    ['mediates via', 'mediates-via'],
    ['Mediations', 'mediates-via'],
    ['is ally of', 'ally-of'],
    ['is member of', 'member-of'],
    ['serves', 'member-of'],
    ['belongs to', 'member-of'],
  ])('knows "%s", as a page or a file of this program says it now or said it before', (words, id) => {
    expect(guessType(words)).toMatchObject({ to: id, confidence: 'sure' });
  });

  it('knows nothing of other words', () => {
    expect(guessType('dances with')).toBeNull();
  });
});
