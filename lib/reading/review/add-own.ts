import { BLANK_ACTOR } from '@/lib/network/blank-actor';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import type { Actor } from '@/lib/network/network';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { Span } from '../reading';
import { addTie, type TieEnds } from './accept-tie';
import { type Acceptance, AcceptanceDraft } from './acceptance-draft';
import { decide } from './review-state';
import type { ReviewContext, ReviewMove } from './review-steps';

/** Adds a tie that was not read: on a claim, else on the words of the text where a person has found it. */
export function addOwnTie(
  context: ReviewContext,
  ends: TieEnds,
  { span, claim }: { readonly span: Span; readonly claim: string | null },
): ReviewMove {
  const draft = toDraft(context);
  const evidence = claim ? [] : [draft.quoteSpan(span)];
  return toMove(context, addTie({ ends, evidence, claim }, draft));
}

/** Adds an actor that was not read. */
export function addOwnActor(
  context: ReviewContext,
  { name, kind }: { readonly name: string; readonly kind: ActorKindId },
): ReviewMove {
  const draft = toDraft(context);
  const words = name.replace(/\s+/g, ' ').trim();
  if (words === '') return { ok: false, message: 'An actor needs a name.' };
  draft.ensureDocument();
  const id = toFreeId(draft.network, 'actors', words);
  const thing: Actor = { ...BLANK_ACTOR, id, kind, name: words };
  const { operations, label } = buildAddition(draft.network, 'actors', thing);
  draft.add(operations, draft.network);
  return toMove(context, draft.finish(label, id));
}

function toDraft({ network, subject, state }: ReviewContext): AcceptanceDraft {
  return new AcceptanceDraft(network, subject, state);
}

/** What was added stands for no suggestion: the review stays where it is. */
function toMove({ state }: ReviewContext, added: Acceptance): ReviewMove {
  if (!added.ok) return added;
  const label = added.change?.label ?? '';
  return {
    ok: true,
    change: added.change,
    state: decide(state, { label, decisions: {}, current: state.current, changes: 1 }),
  };
}
