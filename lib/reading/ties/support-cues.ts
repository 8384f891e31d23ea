import { toWords } from '../words/word-set';
import type { VerbCue } from './verb-cue';

/** Verbs by which one helps another, or stands with them. */

const HELP = toWords(
  'support backing weapons arms money aid funding training cash ammunition shelter drones missiles rockets rifles fuel equipment assistance fighters instructors advisers',
);

export const SUPPORT_CUES: readonly VerbCue[] = [
  /** "A backs B"; "B, funded by A"; "accused A of arming B". */
  {
    rule: 'backs',
    type: 'backs',
    verbs: toWords(
      'backs backed back backing helps helped helping aids aided aiding sheltered shelters sheltering harboured harbored harbouring harboring supports supported support supporting arms armed arm arming funds funded fund funding trains trained training supplies supplied supply supplying sponsors sponsored finances financed financing bankrolls bankrolled pays paid paying equips equipped equipping endorses endorsed',
    ),
    links: [''],
    isPassive: true,
  },
  /** "A sent weapons to B"; "A gave B money". */
  {
    rule: 'gives-help',
    type: 'backs',
    verbs: toWords(
      'gives gave give given giving provides provided provide providing sends sent send sending supplied supplies supplying shipped ships shipping delivered delivering sells sold sell selling smuggled smuggles smuggling',
    ),
    nouns: HELP,
    links: ['to'],
  },
  /** "A expressed support for B". */
  {
    rule: 'gives-support',
    type: 'backs',
    verbs: toWords('expressed voiced pledged declared reaffirmed reiterated'),
    nouns: toWords('support solidarity backing'),
    links: ['for', 'to', 'with'],
  },
  /** "A stood by B". */
  { rule: 'stands-by', type: 'backs', verbs: toWords('stands stand stood'), links: ['by', 'behind', 'with'] },
  /** "B received arms from A". */
  {
    rule: 'gets-help',
    type: 'backs',
    verbs: toWords('received receives receive receiving got gets obtained obtains'),
    nouns: HELP,
    links: ['from'],
    isInverse: true,
  },
  /** "A fought alongside B". */
  {
    rule: 'fights-beside',
    type: 'ally-of',
    verbs: toWords('fought fights fight fighting served'),
    links: ['alongside'],
  },
  /** "A is allied with B"; "A cooperates with B". */
  {
    rule: 'is-allied',
    type: 'ally-of',
    verbs: toWords(
      'allied aligned sided sides side siding cooperated cooperates cooperate cooperating coordinated coordinates coordinate coordinating',
    ),
    links: ['with', 'to'],
    isMutual: true,
  },
  /** "A, who is close to B". */
  {
    rule: 'is-close',
    type: 'ally-of',
    verbs: toWords('is are was were remains remained'),
    nouns: toWords('close loyal friendly'),
    links: ['to', 'with'],
  },
  /** "A and B are allies". */
  {
    rule: 'is-allied',
    type: 'ally-of',
    verbs: toWords('are were remain remained'),
    nouns: toWords('allies'),
    links: ['of'],
    isMutual: true,
  },
];
