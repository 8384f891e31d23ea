import { toWords } from '../words/word-set';
import type { VerbCue } from './verb-cue';

/** Verbs by which one is against another. */
export const CONFLICT_CUES: readonly VerbCue[] = [
  /** "A cut ties with B". */
  {
    rule: 'cuts-ties',
    type: 'opposes',
    verbs: toWords('cut cuts severed severs broke suspended'),
    nouns: toWords('ties relations'),
    links: ['with'],
  },
  /** "A attacked B"; "B was ousted by A". */
  {
    rule: 'fights',
    type: 'opposes',
    verbs: toWords(
      'threatened threatens threaten threatening attacked attacks attack attacking bombed bombs bombing shelled shelling fights fought fighting fight opposes opposed oppose opposing raided invaded invades besieged struck ambushed condemned condemns denounced denounces sanctioned ousted overthrew toppled targeted targets targeting battled battles battling',
    ),
    links: [''],
    isPassive: true,
  },
  /** "A detained B"; "B was arrested by A". */
  {
    rule: 'detains',
    type: 'opposes',
    verbs: toWords(
      'detained detains detaining arrested arrests arresting jailed jails kidnapped abducted expelled expels captured assassinated',
    ),
    links: [''],
    isPassive: true,
  },
  /** "A and B accused each other": who accuses another makes a claim, and no tie yet. */
  { rule: 'clashes', type: 'opposes', verbs: toWords('accused accuse accuses blamed blame'), links: [] },
  /** "A distrusts B". */
  {
    rule: 'resents',
    type: 'opposes',
    verbs: toWords(
      'resents resented hates hated despises despised distrusts distrusted mistrusts mistrusted',
    ),
    links: [''],
  },
  /** "A fired on B". */
  {
    rule: 'fires-on',
    type: 'opposes',
    verbs: toWords('fired fires fire firing opened'),
    links: ['on', 'at'],
  },
  /** "A and B clashed". */
  {
    rule: 'clashes',
    type: 'opposes',
    verbs: toWords('clashed clashes clash clashing quarrelled quarreled'),
    links: ['with'],
    isMutual: true,
  },
  /** "A and B traded fire". */
  {
    rule: 'trades-fire',
    type: 'opposes',
    verbs: toWords('exchanged exchange exchanging traded trade trades trading'),
    nouns: toWords('fire blows strikes attacks shelling threats accusations barbs'),
    links: ['with'],
    isMutual: true,
  },
  /** "A split from B". */
  {
    rule: 'splits',
    type: 'opposes',
    verbs: toWords('split splits defected broke broken'),
    links: ['from', 'with'],
  },
  /** "A and B are enemies". */
  {
    rule: 'is-rival',
    type: 'opposes',
    verbs: toWords('are were remain remained'),
    nouns: toWords('rivals enemies foes adversaries'),
    links: ['of'],
    isMutual: true,
  },
  /** "A is at war with B". */
  {
    rule: 'is-at-war',
    type: 'opposes',
    verbs: toWords('is are was were'),
    nouns: toWords('war'),
    links: ['with'],
    isMutual: true,
  },
];
