import { toWords } from '../words/word-set';
import type { VerbCue } from './verb-cue';

/** Verbs by which two are in contact. */

const TALKS = toWords(
  'talks talk meeting meetings negotiations discussions consultations conversations conversation call contacts contact dialogue lunch dinner breakfast',
);
const MESSAGES = toWords(
  'message messages letter letters note notes word signal telegram email emails cable cables',
);

export const CONTACT_CUES: readonly VerbCue[] = [
  /** "A met B"; "A and B last met". */
  {
    rule: 'meets',
    type: 'talks-to',
    verbs: toWords('met meets meet meeting'),
    links: ['', 'with'],
    isMutual: true,
  },
  /** "A dined with B"; "A sat down with B". */
  {
    rule: 'meets',
    type: 'talks-to',
    verbs: toWords('dined dines lunched sat sits huddled conferred'),
    links: ['with'],
    isMutual: true,
  },
  /** "A went on to see B". */
  {
    rule: 'meets',
    type: 'talks-to',
    verbs: toWords('visited visits'),
    bases: toWords('see visit'),
    links: [''],
    isOfPeople: true,
  },
  /** "A shook hands with B". */
  {
    rule: 'meets',
    type: 'talks-to',
    verbs: toWords('shook shake shakes'),
    nouns: toWords('hands'),
    links: ['with'],
    isMutual: true,
  },
  /** "A spoke to B"; "A and B have spoken". */
  {
    rule: 'speaks-with',
    type: 'talks-to',
    verbs: toWords(
      'spoke speak speaks spoken speaking talked talk talks talking negotiated negotiate negotiates negotiating communicated communicates corresponded',
    ),
    links: ['with', 'to'],
    isMutual: true,
  },
  /** "A and B held talks"; "A had a meeting with B". */
  {
    rule: 'holds-talks',
    type: 'talks-to',
    verbs: toWords(
      'held hold holds holding had have has opened resumed began exchanged maintained maintains maintain keeps kept established',
    ),
    nouns: TALKS,
    links: ['with'],
    isMutual: true,
  },
  /** "A phoned B"; "A was received by B"; "A did call B". */
  {
    rule: 'calls',
    type: 'talks-to',
    verbs: toWords(
      'phoned telephoned contacted contacts phones called rang received hosted hosts hosting welcomed summoned accompanied',
    ),
    bases: toWords('call phone telephone ring contact receive host welcome summon'),
    links: [''],
    isPassive: true,
  },
  /** "A wrote to B". */
  {
    rule: 'writes',
    type: 'talks-to',
    verbs: toWords('wrote writes written write writing complained complains'),
    links: ['to'],
  },
  /** "A sent a letter to B". */
  {
    rule: 'sends-word',
    type: 'talks-to',
    verbs: toWords('sent sends send wrote gave handed delivered'),
    nouns: MESSAGES,
    links: ['to'],
  },
  /** "A told B that"; "A warned B". */
  {
    rule: 'tells',
    type: 'talks-to',
    verbs: toWords(
      'told tells tell briefed informed consulted assured reassured warned warns notified notifies alerted',
    ),
    links: [''],
    isPassive: true,
  },
  /** "A is in contact with B". */
  {
    rule: 'is-in-touch',
    type: 'talks-to',
    verbs: toWords('is are was were been remains remained stayed kept keeps'),
    nouns: toWords('contact touch talks negotiations'),
    in: /^in$/,
    links: ['with'],
    isMutual: true,
  },
  /** "A was on the phone with B". */
  {
    rule: 'is-in-touch',
    type: 'talks-to',
    verbs: toWords('is are was were been'),
    nouns: toWords('phone line'),
    in: /^on$/,
    links: ['with', 'to'],
    isMutual: true,
  },
  /** "A agreed with B"; "A and B signed a truce". */
  {
    rule: 'agrees',
    type: 'talks-to',
    verbs: toWords('agreed agree agrees signed'),
    links: ['with'],
    isMutual: true,
  },
  /** "A restored relations with B". */
  {
    rule: 'has-ties',
    type: 'talks-to',
    verbs: toWords('restored established resumed maintains maintained re-established'),
    nouns: toWords('ties relations'),
    links: ['with'],
    isMutual: true,
  },
];
