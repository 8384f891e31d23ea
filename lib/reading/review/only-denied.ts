import type { ReadClaim, Reading } from '../reading';

/** Returns whether a text has somebody deny or reject a claim, and nobody make it. */
export function isOnlyDenied(
  { attributions }: Pick<Reading, 'attributions'>,
  claim: ReadClaim | null,
): boolean {
  const stances = attributions.flatMap((said) => (claim && said.claim === claim.id ? [said.stance] : []));
  return (
    stances.some((stance) => stance === 'denies' || stance === 'rejects') &&
    !stances.some((stance) => stance === 'asserts' || stance === 'confirms')
  );
}
