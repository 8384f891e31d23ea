import { adoptType } from '@/lib/network/changes/adopt-type';
import { toFreeId } from '@/lib/network/changes/free-id';
import type { PlainRelationship } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import type { ReadRelationship } from '../reading';
import { type Acceptance, type AcceptanceDraft, refuse } from './acceptance-draft';
import { isOnlyDenied } from './only-denied';
import { resolveClaim } from './resolve-claim';
import { findAccepted } from './review-queue';
import type { Correction } from './review-state';
import type { SuggestionOf } from './suggestion';
import { findUncoveredSpan } from './uncovered-pair';

/** The ends of a tie as the network would have it: ids of its actors, null for one that is not accepted. */
export type TieEnds = {
  readonly type: string;
  readonly source: string | null;
  readonly target: string | null;
  readonly third: string | null;
  readonly isProposed: boolean;
};

/** Returns the ends of a tie with what was corrected. A conditional or planned one is proposed, whatever was corrected. */
export function resolveTie(
  { tie, key }: SuggestionOf<'tie'>,
  { subject, state, has }: AcceptanceDraft,
): TieEnds {
  const correction: Correction = state.corrections[key] ?? {};
  const find = (id: string | null) => findAccepted(subject.reading, state, id, has);
  const ends = {
    source: correction.source ?? find(tie.source),
    target: correction.target ?? find(tie.target),
  };
  return {
    type: correction.type ?? tie.type,
    source: correction.isSwapped ? ends.target : ends.source,
    target: correction.isSwapped ? ends.source : ends.target,
    third: correction.third === undefined ? find(tie.third) : correction.third,
    isProposed: isOnlyProposed(tie) || correction.isProposed === true,
  };
}

/** Returns whether a sentence says only that something may be or shall be so. */
export function isOnlyProposed({ modality }: ReadRelationship): boolean {
  return modality === 'conditional' || modality === 'planned';
}

/** Adds a tie: on its claim, where that was accepted, else on the sentence that says so. */
export function acceptTie(suggestion: SuggestionOf<'tie'>, draft: AcceptanceDraft): Acceptance {
  const { tie } = suggestion;
  const ends = resolveTie(suggestion, draft);
  const claim = resolveClaim(suggestion, draft);
  const isDenied = isOnlyDenied(draft.subject.reading, suggestion.claim);
  if (tie.modality === 'negated' && !isDenied)
    return refuse(
      'The sentence says that this is not so. Reject it, or type what the sentence does say below.',
    );
  if (tie.modality === 'negated' && !claim)
    return refuse('Somebody denies this. Accept the claim first: the tie rests on it, and is contested.');
  const evidence = claim ? [] : tie.evidence.map((quote) => draft.quote(quote));
  return addTie({ ends, evidence, claim }, draft);
}

/** Adds a tie of a type that the person has chosen between two actors of a sentence: on the claim that it makes, where that was accepted. */
export function acceptTyped(
  suggestion: SuggestionOf<'uncovered'>,
  ends: Pick<TieEnds, 'type' | 'source' | 'target'>,
  draft: AcceptanceDraft,
): Acceptance {
  const claim = resolveClaim(suggestion, draft);
  const evidence = claim ? [] : [draft.quoteSpan(findUncoveredSpan(suggestion, draft))];
  const isProposed = isProposedAt(suggestion, draft, ends);
  return addTie({ ends: { ...ends, third: null, isProposed }, evidence, claim }, draft);
}

/** Returns whether a rule has read of the same two, in these words, nothing but what may be or shall be: their tie is proposed then. */
export function isProposedAt(
  suggestion: SuggestionOf<'uncovered'>,
  draft: AcceptanceDraft,
  { source, target }: Pick<TieEnds, 'source' | 'target'>,
): boolean {
  const { subject, state, has } = draft;
  const span = findUncoveredSpan(suggestion, draft);
  const read = subject.reading.relationships.filter((tie) => {
    const ends = [tie.source, tie.target].map((id) => findAccepted(subject.reading, state, id, has));
    const isHere = tie.evidence.some(({ start, end }) => start < span.end && end > span.start);
    return isHere && ends.includes(source) && ends.includes(target);
  });
  return read.length > 0 && read.every(isOnlyProposed);
}

type NewTie = {
  readonly ends: TieEnds;
  readonly evidence: PlainRelationship['evidence'];
  readonly claim: string | null;
};

/** Adds a tie with its evidence, or to the claim on which it rests. */
export function addTie({ ends, evidence, claim }: NewTie, draft: AcceptanceDraft): Acceptance {
  const { source, target, third } = ends;
  if (!source || !target) return refuse('Both ends have to be accepted actors first.');
  if (source === target)
    return refuse('Both ends are the same actor. Change one of them, or reject the tie.');
  const { operations, adopting } = adoptType(draft.network, ends.type);
  draft.add(operations, adopting);
  const type = collectTypes(draft.network).get(ends.type);
  if (!type) return refuse('The network does not know this type of tie. Choose another.');
  const id = toFreeId(draft.network, 'relationships', `${source} ${ends.type} ${target}`);
  const label = draft.addTie({
    id,
    type: type.id,
    source,
    target,
    claim: null,
    onBehalfOf: type.third?.role === 'onBehalfOf' ? third : null,
    toward: type.third?.role === 'toward' ? third : null,
    modality: ends.isProposed ? 'proposed' : null,
    from: null,
    to: null,
    notes: '',
    evidence,
  });
  if (claim) {
    const item = { op: 'item', list: 'claims', id: claim, field: 'relationships', at: null } as const;
    draft.add([{ ...item, was: null, now: id }], draft.network);
  }
  return draft.finish(label, id);
}
