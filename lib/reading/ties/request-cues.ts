import { toWords } from '../words/word-set';
import type { VerbCue } from './verb-cue';

/** Verbs by which one wants something of another. */
export const REQUEST_CUES: readonly VerbCue[] = [
  /** "A asked B to"; "B was urged by A". */
  {
    rule: 'asks',
    type: 'asks',
    verbs: toWords(
      'asked ask asks asking urged urge urges urging pressed presses begged begs implored lobbied lobbies lobbying petitioned',
    ),
    links: [''],
    isPassive: true,
  },
  /** "A invited B to". */
  {
    rule: 'asks',
    type: 'asks',
    verbs: toWords(
      'invited invites ordered orders instructed instructs encouraged encourages pressured pressures',
    ),
    links: [''],
    isPassive: true,
    needs: 'to',
  },
  /** "A called on B to". */
  { rule: 'calls-on', type: 'asks', verbs: toWords('called calls call calling'), links: ['on', 'upon'] },
  /** "A appealed to B". */
  { rule: 'appeals-to', type: 'asks', verbs: toWords('appealed appeals appeal'), links: ['to'] },
  /** "A wants B to". */
  { rule: 'wants', type: 'asks', verbs: toWords('wants want wanted'), links: [''], needs: 'to' },
  /** "A demanded that B". */
  { rule: 'demands', type: 'asks', verbs: toWords('demanded demands demand insisted'), links: ['that'] },
];
