import type { ReadModality, ReadRelationship } from '../reading';

/** How a sentence says what it says, for people; null for what is simply so. */
const MODALITIES: Readonly<Record<ReadModality, string | null>> = {
  fact: null,
  past: 'said of the past',
  conditional: 'said with “if” or “would”: enters as proposed only',
  planned: 'planned or announced: enters as proposed only',
  negated: 'the sentence says that it is not so: cannot be accepted',
};

export function describeModality(modality: ReadModality, isDenied = false): string | null {
  return isDenied && modality === 'negated'
    ? 'somebody denies it: rests on the claim, and is contested'
    : MODALITIES[modality];
}

/** The id of the rule under which suggestions of a second reader come. */
export const MODEL_RULE = 'model';

/** Returns why a tie is suggested, in words. */
export function describeTier({ tier, rule }: Pick<ReadRelationship, 'tier' | 'rule'>): string {
  if (rule === MODEL_RULE) return 'suggested by the second reader, a model';
  const words = rule.replaceAll('-', ' ');
  return tier === 'found' ? `found by the pattern “${words}”` : `only possible, by the cue “${words}”`;
}
