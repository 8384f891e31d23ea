import { applyChange } from '@/lib/network/changes/apply-change';
import type { Change } from '@/lib/network/changes/change';
import type { Network } from '@/lib/network/network';
import { joinActor } from './accept-actor';
import { acceptSuggestion } from './accept-suggestion';
import { acceptTyped, type TieEnds } from './accept-tie';
import { type Acceptance, AcceptanceDraft } from './acceptance-draft';
import { findNeighbour, type ReviewQueue } from './review-queue';
import { type Decision, decide, type ReviewState } from './review-state';
import type { ReviewSubject } from './review-subject';
import { isPassage, type Suggestion, type SuggestionOf } from './suggestion';

/** Where a review stands: what is reviewed, the network that it adds to, and what was decided. */
export type ReviewContext = {
  readonly subject: ReviewSubject;
  readonly network: Network;
  readonly state: ReviewState;
};

/** What a step leaves: the change that the network is to be given, and the review once it has it. */
export type ReviewMove =
  | { readonly ok: true; readonly change: Change | null; readonly state: ReviewState }
  | { readonly ok: false; readonly message: string };

/** Accepts a suggestion as it is, with what was corrected. */
export function accept(context: ReviewContext, suggestion: Suggestion): ReviewMove {
  const { network, subject, state } = context;
  return toMove(context, suggestion, acceptSuggestion(suggestion, network, subject, state));
}

/**
 * Adds the tie of a type between two actors of a sentence of which nothing was found. A passage stays in view after it: it may tell of
 * further ties.
 */
export function acceptTypedTie(
  context: ReviewContext,
  suggestion: SuggestionOf<'uncovered'>,
  ends: Pick<TieEnds, 'type' | 'source' | 'target'>,
): ReviewMove {
  const move = toMove(context, suggestion, acceptTyped(suggestion, ends, toDraft(context)));
  return move.ok && isPassage(suggestion)
    ? { ...move, state: { ...move.state, current: suggestion.key } }
    : move;
}

/** Goes on from a passage to what is open behind it. */
export function leavePassage({ state }: Pick<ReviewContext, 'state'>): ReviewState {
  return { ...state, current: null };
}

/** Takes an actor of the text for an actor of the network, or for another actor of the text, which is accepted with it. */
export function acceptAs(
  context: ReviewContext,
  suggestion: SuggestionOf<'actor'>,
  as: { readonly actor: string } | { readonly suggestion: SuggestionOf<'actor'> },
): ReviewMove {
  if ('actor' in as) return toMove(context, suggestion, joinActor(suggestion, as.actor, toDraft(context)));
  const first = accept(context, as.suggestion);
  if (!first.ok) return first;
  const decision = first.state.decisions[as.suggestion.key];
  if (decision?.kind !== 'accepted') return first;
  const network = first.change ? tryChange(context.network, first.change) : context.network;
  if (!network) return { ok: false, message: 'The other actor cannot be added.' };
  const second = acceptAs({ ...context, network }, suggestion, { actor: decision.thing });
  if (!second.ok) return second;
  const changes = [first.change, second.change].filter((change) => change !== null);
  const change = joinChanges(changes);
  const decisions: Record<string, Decision> = { [as.suggestion.key]: decision, [suggestion.key]: decision };
  return {
    ok: true,
    change,
    state: decide(context.state, {
      label: change?.label ?? '',
      decisions,
      current: null,
      changes: change ? 1 : 0,
    }),
  };
}

/** Accepts all actors that are open and known already, as one step. */
export function acceptKnown(context: ReviewContext, queue: ReviewQueue): ReviewMove {
  const decisions: Record<string, Decision> = {};
  const changes: Change[] = [];
  let { network } = context;
  for (const suggestion of listKnown(queue)) {
    const accepted = acceptSuggestion(suggestion, network, context.subject, context.state);
    if (!accepted.ok) continue;
    const next = accepted.change ? tryChange(network, accepted.change) : network;
    if (!next) continue;
    network = next;
    if (accepted.change) changes.push(accepted.change);
    decisions[suggestion.key] = { kind: 'accepted', thing: accepted.thing };
  }
  const count = Object.keys(decisions).length;
  const label = `add ${count} known ${count === 1 ? 'actor' : 'actors'}`;
  const change = joinChanges(changes, label);
  return {
    ok: true,
    change,
    state: decide(context.state, { label, decisions, current: null, changes: change ? 1 : 0 }),
  };
}

/** Returns the open actors that the network or the directory knows. */
export function listKnown({ all }: ReviewQueue): readonly SuggestionOf<'actor'>[] {
  return all.flatMap(({ suggestion, place }) =>
    suggestion.kind === 'actor' && suggestion.actor.known && place === 'open' ? [suggestion] : [],
  );
}

/** What the steps are called that change no network. */
export const STEP_LABELS = { rejected: 'reject a suggestion', skipped: 'skip a suggestion' } as const;

/** Rejects or skips a suggestion, and goes on. */
export function dismiss(
  { state }: Pick<ReviewContext, 'state'>,
  suggestion: Suggestion,
  kind: 'rejected' | 'skipped',
): ReviewState {
  return decide(state, {
    label: STEP_LABELS[kind],
    decisions: { [suggestion.key]: { kind } },
    current: null,
  });
}

/** Looks at the suggestion before or behind the one that is looked at. */
export function goTo(state: ReviewState, queue: ReviewQueue, direction: -1 | 1): ReviewState {
  const key = findNeighbour(queue, direction);
  return key === null ? state : { ...state, current: key };
}

function toMove({ state }: ReviewContext, { key }: Suggestion, accepted: Acceptance): ReviewMove {
  if (!accepted.ok) return accepted;
  const { change, thing } = accepted;
  const decisions: Record<string, Decision> = { [key]: { kind: 'accepted', thing } };
  const label = change?.label ?? 'accept a suggestion';
  return {
    ok: true,
    change,
    state: decide(state, { label, decisions, current: null, changes: change ? 1 : 0 }),
  };
}

function toDraft({ network, subject, state }: ReviewContext): AcceptanceDraft {
  return new AcceptanceDraft(network, subject, state);
}

function joinChanges(changes: readonly Change[], label?: string): Change | null {
  const [first] = changes;
  if (!first) return null;
  return {
    label: label ?? changes.map((change) => change.label).join(' and '),
    operations: changes.flatMap(({ operations }) => operations),
  };
}

function tryChange(network: Network, change: Change): Network | null {
  const applied = applyChange(network, change);
  return applied.ok ? applied.network : null;
}
