import { buildResponse } from '@/lib/network/changes/add-response';
import { buildEvidenceEdit } from '@/lib/network/changes/edit-thing';
import { findThing } from '@/lib/network/changes/find-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import type { Evidence, Network } from '@/lib/network/network';
import type { ReadClaim, Reading, ReadStance } from '../reading';
import { toSpokenEvidence } from './accept-claim';
import { type Acceptance, type AcceptanceDraft, refuse } from './acceptance-draft';
import { findAcceptedClaim } from './resolve-claim';
import { findAccepted } from './review-queue';
import type { SuggestionOf } from './suggestion';

/** The type of a tie that each stance becomes, in the order of the digits that choose it. */
export const RESPONSE_TYPES = [
  'denies',
  'confirms',
  'declines-comment',
  'could-not-be-reached',
  'rejects',
] as const;

/** What each is called beside the words of the claim. */
export const RESPONSE_WORDS: ReadonlyMap<string, string> = new Map([
  ['denies', 'denies'],
  ['confirms', 'confirms'],
  ['declines-comment', 'declines to comment'],
  ['could-not-be-reached', 'could not be reached'],
  ['rejects', 'rejects the proposal'],
]);

const STANCE_TYPES: Readonly<Record<ReadStance, (typeof RESPONSE_TYPES)[number] | null>> = {
  asserts: null,
  denies: 'denies',
  confirms: 'confirms',
  declines: 'declines-comment',
  unreachable: 'could-not-be-reached',
  rejects: 'rejects',
};

/** Who answers a claim, and how, with what was corrected. */
export type ResponseParts = { readonly type: string; readonly speakers: readonly string[] };

export function resolveResponse(
  { attribution, claim, key }: SuggestionOf<'response'>,
  { subject, state, has }: AcceptanceDraft,
): ResponseParts {
  const correction = state.corrections[key] ?? {};
  const isDenial = attribution.stance === 'rejects' && !isProposal(claim, attribution.quote, subject.reading);
  const stance = isDenial ? 'denies' : attribution.stance;
  // A spokesman without a name answers for those for whom they speak.
  const unnamed = subject.reading.speakers.find(({ id }) => id === attribution.speaker);
  const read = findAccepted(subject.reading, state, unnamed?.speaksFor ?? attribution.speaker, has);
  return {
    type: correction.type ?? STANCE_TYPES[stance] ?? 'confirms',
    speakers: (correction.speakers ?? (read ? [read] : [])).filter(has),
  };
}

const PROPOSAL =
  /\b(?:proposals?|offers?|demands?|requests?|calls?|plans?|deals?|terms|truce|cease-?fire|conditions?|invitations?|ultimatum|initiatives?|compromise)\b|مقترح|اقتراح|عرض|طلب|خطة|مبادرة|هدنة|شروط|دعوة/iu;

/** Returns whether what is rejected was asked or proposed. Whoever rejects what is said to be so denies it. */
function isProposal(claim: ReadClaim, quote: string, { relationships }: Reading): boolean {
  const ties = relationships.filter(({ id }) => claim.relationships.includes(id));
  return ties.some(({ type }) => type === 'asks') || PROPOSAL.test(quote);
}

/** Adds what is answered to a claim: for each actor who answers a tie, for an unnamed one who confirms a piece of evidence. */
export function acceptResponse(suggestion: SuggestionOf<'response'>, draft: AcceptanceDraft): Acceptance {
  const { attribution } = suggestion;
  const claim = findAcceptedClaim(suggestion.claim, draft);
  if (!claim) return refuse('Accept the claim first: this answers it.');
  const { type, speakers } = resolveResponse(suggestion, draft);
  const evidence = toSpokenEvidence(attribution, draft);
  if (speakers.length === 0 && type === 'confirms') return addConfirmation(claim, evidence, draft);
  if (speakers.length === 0)
    return refuse(
      attribution.speaker === null
        ? 'The text does not say who they are. Choose them, then accept.'
        : 'Only an actor can answer a claim. Choose who it is, or accept that actor first.',
    );
  const labels: string[] = [];
  let last = '';
  for (const speaker of speakers) {
    const target = type === 'rejects' ? findProposer(draft.network, claim, speaker) : null;
    if (type === 'rejects' && !target)
      return refuse('Whose proposal is rejected is not known. Press 1 to take it as a denial of the claim.');
    last = addResponse(
      { type, speaker, claim, target, evidence: { ...evidence, ...toSaid(evidence, speaker) } },
      draft,
      labels,
    );
  }
  return draft.finish(labels.join(' and '), last);
}

function toSaid({ attribution }: Evidence, speaker: string): Partial<Evidence> {
  return { speaker, attribution, unnamedSpeaker: null };
}

type NewResponse = {
  readonly type: string;
  readonly speaker: string;
  readonly claim: string;
  readonly target: string | null;
  readonly evidence: Evidence;
};

function addResponse(
  { type, speaker, claim, target, evidence }: NewResponse,
  draft: AcceptanceDraft,
  labels: string[],
): string {
  const rest = {
    type,
    source: speaker,
    onBehalfOf: null,
    toward: null,
    modality: null,
    from: null,
    to: null,
    notes: '',
    evidence: [evidence],
  };
  if (type === 'rejects' && target) {
    const id = toFreeId(draft.network, 'relationships', `${speaker} rejects ${target}`);
    labels.push(draft.addTie({ ...rest, id, target, claim: null }));
    return id;
  }
  const { label, operations } = buildResponse(draft.network, { type, speaker, claim, evidence: [evidence] });
  labels.push(label);
  const id = toFreeId(draft.network, 'relationships', `${speaker} ${type} ${claim}`);
  draft.add(operations, {
    ...draft.network,
    relationships: [...draft.network.relationships, { ...rest, id, target: null, claim }],
  });
  return id;
}

function addConfirmation(claim: string, evidence: Evidence, draft: AcceptanceDraft): Acceptance {
  const { label, operations } = buildEvidenceEdit(
    draft.network,
    { list: 'claims', id: claim },
    { was: null, now: evidence },
  );
  draft.add(operations, draft.network);
  return draft.finish(label, claim);
}

/** Returns the actor whose proposal is rejected: of a tie of the claim, the end that is not the speaker; else who makes the claim. */
function findProposer(network: Network, id: string, speaker: string): string | null {
  const claim = findThing(network, { list: 'claims', id });
  const ties = claim?.relationships.flatMap(
    (tie) => findThing(network, { list: 'relationships', id: tie }) ?? [],
  );
  const ends = (ties ?? []).flatMap(({ source, target }) => [source, target]);
  const speakers = (claim?.evidence ?? []).map((item) => item.speaker);
  return [...ends, ...speakers].find((end) => end !== null && end !== speaker) ?? null;
}
