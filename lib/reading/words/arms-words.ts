import { type Token, tokenAt } from '../text/tokens';

const WITH_ARMS =
  /^(?:control|race|embargo|embargoes|deals?|dealers?|traders?|inspectors?|inspections?|sales?|exports?|shipments?|suppliers?|industry|trafficking|traffickers?|smuggling|smugglers?|caches?|depots?|reduction|treaty|manufacturers?|makers?|brokers?|experts?|advisers?|advisors?|purchases?|packages?|transfers?|monitors?|negotiators?|negotiations)$/;

/** Returns whether "arms" is a noun before another: "arms control adviser". */
export function isArmsCompound(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).norm === 'arms' && WITH_ARMS.test(tokenAt(tokens, at + 1).norm);
}

/** Returns whether such a noun speaks of people, who are given to nobody: "arms inspector". */
export function isArmsOffice(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1).norm;
  return (
    isArmsCompound(tokens, at) &&
    /^(?:control|race|embargo|embargoes|dealers?|traders?|inspectors?|suppliers?|traffickers?|smugglers?|manufacturers?|makers?|brokers?|experts?|advisers?|advisors?|monitors?|negotiators?)$/.test(
      next,
    )
  );
}
