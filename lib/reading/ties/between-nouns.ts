import { toWords } from '../words/word-set';

/** Nouns of what is between two, with the type that they make. */
export const BETWEEN_NOUNS: ReadonlyMap<string, string> = new Map([
  ...[
    ...toWords(
      'rapprochement talks meeting meetings negotiations discussions dialogue call calls conversations conversation contacts channel channels backchannel back-channel correspondence ' +
        'agreement agreements deal truce accord ceasefire treaty summit exchange exchanges encounter contract settlement session understanding memorandum',
    ),
  ].map((word) => [word, 'talks-to'] as const),
  ...[
    ...toWords(
      'bloodshed shelling war fighting conflict clashes hostilities battle battles feud rivalry fire quarrel row dispute tensions animosity standoff enmity skirmishes confrontation rift split vendetta breach rupture hostility spat showdown firefight stand-off',
    ),
  ].map((word) => [word, 'opposes'] as const),
  ...[...toWords('alliance pact coalition partnership friendship collaboration cooperation')].map(
    (word) => [word, 'ally-of'] as const,
  ),
]);

/** The second parts of compounds, with the type of tie from the first to what follows. */
export const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ...[
    ...toWords(
      'backed supported armed funded sponsored trained financed subsidised subsidized equipped supplied bankrolled protected sheltered',
    ),
  ].map((word) => [word, 'backs'] as const),
  ...[
    ...toWords(
      'led run controlled owned ruled headed dominated administered managed governed founded commanded',
    ),
  ].map((word) => [word, 'leads'] as const),
  ...[...toWords('allied aligned affiliated linked')].map((word) => [word, 'ally-of'] as const),
]);
