import type { Network } from '@/lib/network/network';
import { acceptActor } from './accept-actor';
import { acceptClaim } from './accept-claim';
import { acceptResponse } from './accept-response';
import { acceptTie } from './accept-tie';
import { type Acceptance, AcceptanceDraft, refuse } from './acceptance-draft';
import type { ReviewState } from './review-state';
import type { ReviewSubject } from './review-subject';
import type { Suggestion } from './suggestion';

/** Returns what accepting a suggestion does to a network, with what the person has corrected. */
export function acceptSuggestion(
  suggestion: Suggestion,
  network: Network,
  subject: ReviewSubject,
  state: ReviewState,
): Acceptance {
  const draft = new AcceptanceDraft(network, subject, state);
  switch (suggestion.kind) {
    case 'actor':
      return acceptActor(suggestion, draft);
    case 'tie':
      return acceptTie(suggestion, draft);
    case 'claim':
      return acceptClaim(suggestion, draft);
    case 'response':
      return acceptResponse(suggestion, draft);
    case 'uncovered':
      return refuse(
        `Choose a type to say how the two are tied, or reject the ${suggestion.uncovered.scope}.`,
      );
  }
}
