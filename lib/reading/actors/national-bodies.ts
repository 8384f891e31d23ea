import { type Token, tokenAt } from '../text/tokens';
import type { KnownMatch, KnownNames } from './known-names';

/** Bodies of the United Nations of which states have some of the same name, written without whose they are. */
const SHARED_NAMES = /^(?:security council|general assembly|human rights council|secretariat)$/;
/** Who a council of a state has, and that of the United Nations has not. */
const SECRETARY = /^(?:secretary|chairman|chairwoman|head|chief|deputy)$/;
const MAX_TO_OFFICE = 3;

/** Returns whether a name that a body of the United Nations has is a state's here: "Russia's Security Council", "the secretary of the Security Council". */
export function isNationalBody(
  tokens: readonly Token[],
  at: number,
  { known, length }: KnownMatch,
  names: KnownNames,
): boolean {
  if (known.kind !== 'group') return false;
  const words = tokens.slice(at, at + length).map(({ norm }) => norm);
  if (!SHARED_NAMES.test(words.join(' '))) return false;
  const before = names.match(tokens, at - 1);
  const isOwned =
    before?.known.kind === 'state' && (before.use === 'demonym' || tokenAt(tokens, at - 1).isPossessive);
  return isOwned || isOfSecretary(tokens, at, length);
}

function isOfSecretary(tokens: readonly Token[], at: number, length: number): boolean {
  if (SECRETARY.test(tokenAt(tokens, at + length).norm)) return true;
  let office = tokenAt(tokens, at - 1).norm === 'the' ? at - 2 : at - 1;
  if (tokenAt(tokens, office).norm !== 'of') return false;
  for (office -= 1; office >= 0 && office > at - 2 - MAX_TO_OFFICE; office -= 1)
    if (SECRETARY.test(tokenAt(tokens, office).norm)) return true;
  return false;
}
