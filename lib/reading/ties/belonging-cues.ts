import { toWords } from '../words/word-set';
import type { VerbCue } from './verb-cue';

/** Verbs by which one leads another, or belongs to them. */
export const BELONGING_CUES: readonly VerbCue[] = [
  /** "A heads B"; "B is led by A". */
  {
    rule: 'leads',
    type: 'leads',
    verbs: toWords(
      'leads led lead heads headed chairs chaired commands commanded rules ruled runs governs governed',
    ),
    links: [''],
    isPassive: true,
  },
  /** "A joined B"; "A works for B". */
  {
    rule: 'belongs',
    type: 'member-of',
    verbs: toWords('joined joins belongs belonged serves served works worked'),
    links: ['', 'to', 'in', 'for'],
  },
  /** "A represents B". */
  { rule: 'belongs', type: 'member-of', verbs: toWords('represents represented representing'), links: [''] },
  /** "A speaks for B". */
  { rule: 'speaks-for', type: 'member-of', verbs: toWords('speaks spoke speaking'), links: ['for'] },
];
