import type { ResponseId } from '@/lib/vocabulary/relationship-type';
import { createPicker } from './carry-list';
import { memoize } from './memoize';
import type { Evidence, Network, Relationship } from './network';
import { collectTypes } from './types-of';

/** The answers to one claim that do the same to it. */
export type Answers = {
  readonly ties: Relationship[];
  readonly ids: string[];
  readonly evidence: Evidence[];
};

export type ClaimAnswers = Readonly<Record<ResponseId, Answers>>;

/** Returns the answers to each claim of a network, by its id. */
export const getAnswers: (network: Network) => ReadonlyMap<string, ClaimAnswers> = memoize(
  ({ relationships, relationshipTypes }: Network) =>
    getAnswersAmong(pickTiesWithClaim(relationships)).get(relationshipTypes),
);

/** An edit of something else leaves the ties that name a claim, and the types. */
const getAnswersAmong = memoize((ties: readonly Relationship[]) => ({
  get: memoize((relationshipTypes: Network['relationshipTypes']) => collectAnswers(ties, relationshipTypes)),
}));

/** Returns the ties that name a claim, in their order. */
export const pickTiesWithClaim: (relationships: readonly Relationship[]) => readonly Relationship[] =
  createPicker(({ claim }: Relationship) => claim !== null);

function collectAnswers(
  ties: readonly Relationship[],
  relationshipTypes: Network['relationshipTypes'],
): ReadonlyMap<string, ClaimAnswers> {
  const types = collectTypes({ relationshipTypes });
  const answers = new Map<string, ClaimAnswers>();
  const none = (): Answers => ({ ties: [], ids: [], evidence: [] });
  for (const tie of ties) {
    const response = tie.claim === null ? null : (types.get(tie.type)?.response ?? null);
    if (tie.claim === null || response === null) continue;
    const known = answers.get(tie.claim) ?? { denies: none(), confirms: none(), neither: none() };
    answers.set(tie.claim, known);
    known[response].ties.push(tie);
    known[response].ids.push(tie.id);
    // Who confirms speaks by name, however the document puts it.
    for (const item of tie.evidence) {
      known[response].evidence.push(
        item.speaker === null ? { ...item, speaker: tie.source, unnamedSpeaker: null } : item,
      );
    }
  }
  return answers;
}
