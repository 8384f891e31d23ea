import { resolveClaim } from '@/lib/reading/review/resolve-claim';
import type { ReviewContext } from '@/lib/reading/review/review-steps';
import type { SuggestionOf } from '@/lib/reading/review/suggestion';
import { toDraft } from './review-acts';

/** The claim on which a tie will rest once it is accepted. */
export function RestsOn({
  suggestion,
  context,
}: {
  suggestion: SuggestionOf<'tie'> | SuggestionOf<'uncovered'>;
  context: ReviewContext;
}) {
  const id = resolveClaim(suggestion, toDraft(context));
  const claim = context.network.claims.find((each) => each.id === id);
  return (
    claim && (
      <>
        {suggestion.kind === 'tie' ? ' · rests' : ' It rests'} on the claim “
        <bdi dir="auto">{claim.statement}</bdi>”
      </>
    )
  );
}
