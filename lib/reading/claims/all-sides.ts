import type { Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';

export const ALL_SIDES = /^(?:both|all|neither)$/;
export const SIDES =
  /^(?:sides|parties|governments|camps|two|of|them|the|named|involved|those|concerned|capitals|side|party|countries|men|women|leaders|armies|companies|company|firms|ministries|teams|clubs|groups|banks|embassies|unions)$/;

/** Returns whether both or all sides do what the verb at a token says, without being named: "both companies declined". */
export function isAllSides(
  { body: { tokens }, mentions }: Phrases,
  { first }: Sentence,
  verb: number,
): boolean {
  for (let at = verb - 1; at >= first && at > verb - 9; at -= 1) {
    const { norm } = tokenAt(tokens, at);
    if (ALL_SIDES.test(norm)) return at + 1 === verb || SIDES.test(tokenAt(tokens, at + 1).norm);
    if (mentions.at(at)) return false;
  }
  return false;
}
