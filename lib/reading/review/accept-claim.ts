import { buildAddition } from '@/lib/network/changes/edit-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import { LIMITS } from '@/lib/network/limits';
import { toSlug } from '@/lib/network/nearest';
import type { Claim, Evidence } from '@/lib/network/network';
import type { ReadAttribution } from '../reading';
import { type Acceptance, type AcceptanceDraft, refuse } from './acceptance-draft';
import { findAccepted } from './review-queue';
import { listSuggestions, type SuggestionOf } from './suggestion';

/** Adds a claim with those who say so, on which the ties rest that were accepted before it. */
export function acceptClaim(suggestion: SuggestionOf<'claim'>, draft: AcceptanceDraft): Acceptance {
  const { claim, key } = suggestion;
  const statement = (draft.state.corrections[key]?.statement ?? claim.inFull ?? claim.statement).trim();
  if (statement === '') return refuse('A claim needs a statement.');
  const id = toFreeId(draft.network, 'claims', statement.slice(0, 60));
  const thing: Claim = {
    id,
    statement: statement.slice(0, LIMITS.prose),
    relationships: listAcceptedTies(claim.relationships, draft),
    meetings: [],
    notes: '',
    evidence: listSaid(suggestion, draft),
  };
  const { operations, label } = buildAddition(draft.network, 'claims', thing);
  draft.add(operations, { ...draft.network, claims: [...draft.network.claims, thing] });
  return draft.finish(label, id);
}

/** Returns who says so: as it was read, or those whom a person has chosen in place of it. */
function listSaid({ speakers, key }: SuggestionOf<'claim'>, draft: AcceptanceDraft): readonly Evidence[] {
  const chosen = (draft.state.corrections[key]?.speakers ?? []).filter(draft.has);
  const [first] = speakers;
  if (chosen.length === 0 || !first) return speakers.map((said) => toSpokenEvidence(said, draft));
  return chosen.map((speaker) => {
    const name = draft.network.actors.find(({ id }) => id === speaker)?.name ?? '';
    return draft.quote(first, { attribution: name.slice(0, LIMITS.line), speaker });
  });
}

/** Returns the evidence that somebody says so: an accepted actor as its speaker, all others by the words of the text. */
export function toSpokenEvidence(said: ReadAttribution, draft: AcceptanceDraft): Evidence {
  const { subject, state, has } = draft;
  const speaker = findAccepted(subject.reading, state, said.speaker, has);
  const document = draft.ensureDocument();
  const unnamed = subject.reading.speakers.find(({ id }) => id === said.speaker);
  return draft.quote(said, {
    attribution: describeSpeaker(said, subject.reading).slice(0, LIMITS.line),
    speaker,
    ...(speaker === null &&
      unnamed && {
        unnamedSpeaker: toSlug(`${unnamed.attribution} ${document}`).slice(0, LIMITS.id).replace(/-+$/, ''),
      }),
  });
}

/** Returns who says so in words: "Najib Mikati, according to a senior diplomat". */
export function describeSpeaker(
  { speaker, chain }: Pick<ReadAttribution, 'speaker' | 'chain'>,
  { actors, speakers }: Pick<AcceptanceDraft['subject']['reading'], 'actors' | 'speakers'>,
): string {
  const names = new Map([
    ...actors.map(({ id, name }) => [id, name] as const),
    ...speakers.map(({ id, attribution }) => [id, attribution] as const),
  ]);
  const own = speaker === null ? '' : (names.get(speaker) ?? '');
  // The nearest to the reader says last what all others have said.
  const through = chain.filter((id) => id !== speaker).flatMap((id) => names.get(id) ?? []);
  return [own, ...through.toReversed().map((name) => `according to ${name}`)]
    .filter((part) => part !== '')
    .join(', ');
}

function listAcceptedTies(
  ids: readonly string[],
  { subject, state, has }: AcceptanceDraft,
): readonly string[] {
  return listSuggestions(subject.reading).flatMap((each) => {
    if (each.kind !== 'tie' || !ids.includes(each.tie.id)) return [];
    const decision = state.decisions[each.key];
    return decision?.kind === 'accepted' && has(decision.thing) ? [decision.thing] : [];
  });
}
