import { guessType } from '@/lib/formats/guess/guess-value';
import { READY_TYPES } from '@/lib/vocabulary/ready-types';

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

  it.each([
    ['arms', 'arms', 'sure'],
    ['Funding', 'funds', 'sure'],
    ['negotiates_with', 'negotiates-with', 'sure'],
    ['signs-with', 'signs-with', 'sure'],
    ['supplies weapons', 'arms', 'likely'],
    ['Guarantor of', 'guarantees', 'likely'],
    ['takesHostage', 'detains', 'likely'],
    ['встреча', 'meets', 'likely'],
    ['supports', 'backs', 'likely'],
    ['talks', 'talks-to', 'sure'],
  ])('takes "%s" for %s, which is %s', (words, to, confidence) => {
    expect(guessType(words)).toMatchObject({ to, confidence });
  });

  it('takes no word for a ready type that would turn the tie round', () => {
    for (const { type, inverseSynonyms } of READY_TYPES) {
      for (const words of inverseSynonyms) expect([words, guessType(words)]).toEqual([words, null]);
      if (!type.symmetric) expect(guessType(type.inverseLabel)).toBeNull();
    }
  });

  it('knows nothing of other words', () => {
    expect(guessType('dances with')).toBeNull();
  });
});
