/** How far a tie has come to be, where it is not as it is reported: offered, planned or under a condition. */
export const MODALITY_IDS = ['proposed'] as const;
export type ModalityId = (typeof MODALITY_IDS)[number];

/** What forms and legends say of a proposed tie. */
export const PROPOSED_WORDS = 'Proposed: offered, planned or conditional';

const WORDS: ReadonlySet<string> = new Set(['proposed', 'offered', 'planned', 'conditional']);

/** Returns the modality that a word of another program stands for; null for any other word. */
export function guessModality(word: string): ModalityId | null {
  return WORDS.has(word.trim().toLowerCase()) ? 'proposed' : null;
}
