import type { ReadClaim, Span } from '../reading';
import type { AcceptanceDraft } from './acceptance-draft';
import { listSuggestions, type SuggestionOf } from './suggestion';
import { findUncoveredSpan } from './uncovered-pair';

/** Returns the id of an accepted claim in the network; null when it was not accepted. */
export function findAcceptedClaim(claim: ReadClaim, { subject, state, has }: AcceptanceDraft): string | null {
  const suggestion = listSuggestions(subject.reading).find(
    (each) => each.kind === 'claim' && each.claim.id === claim.id,
  );
  const decision = suggestion && state.decisions[suggestion.key];
  return decision?.kind === 'accepted' && has(decision.thing) ? decision.thing : null;
}

/** Returns the claim on which a tie would rest: what was chosen, else the accepted one that it was read in or that its sentence makes. */
export function resolveClaim(
  suggestion: SuggestionOf<'tie'> | SuggestionOf<'uncovered'>,
  draft: AcceptanceDraft,
): string | null {
  const chosen = draft.state.corrections[suggestion.key]?.claim;
  if (chosen !== undefined) return chosen !== null && draft.has(chosen) ? chosen : null;
  if (suggestion.kind === 'uncovered') return findClaimAt(findUncoveredSpan(suggestion, draft), draft);
  return suggestion.claim && findAcceptedClaim(suggestion.claim, draft);
}

/** Returns the accepted claim that is made in words of the text; null for none, or for several. */
export function findClaimAt(span: Span, draft: AcceptanceDraft): string | null {
  const found = listSuggestions(draft.subject.reading).flatMap((each) => {
    if (each.kind !== 'claim') return [];
    const isMade = each.speakers.some(({ start, end }) => start < span.end && end > span.start);
    return (isMade && findAcceptedClaim(each.claim, draft)) || [];
  });
  const [claim] = new Set(found);
  return claim !== undefined && found.every((each) => each === claim) ? claim : null;
}
