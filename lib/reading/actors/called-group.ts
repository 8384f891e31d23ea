import { type Token, tokenAt } from '../text/tokens';
import { GROUP_NOUNS } from '../words/group-words';
import { isOfficeWord } from '../words/office-words';
import { toWords } from '../words/word-set';

/** Nouns that say of a name that it is no person's, beside those of groups. Lower case. */
const BODIES = toWords(
  'firm charity agency bank consortium contractor subsidiary affiliate operator shipyard startup start-up broadcaster think-tank watchdog ' +
    'developer insurer lender manufacturer brokerage conglomerate collective syndicate network outfit supplier carrier refiner publisher ' +
    'foundation institute university corporation enterprise cooperative offshoot offshoots ngo mercenaries hackers federation supermarket',
);
const MAX_WORDS = 7;

function isBody(word: string): boolean {
  return GROUP_NOUNS.has(word) || BODIES.has(word);
}

/** Returns whether the words beside a name say that it is a group's: "the firm Kestrel Nine", "Ash Locker, a gang", "Netfort, which". */
export function isCalledGroup(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokenAt(tokens, first - 1);
  if (before.kind === 'word' && !before.isCapital && isBody(before.norm) && !before.isPossessive) return true;
  if (tokenAt(tokens, last - 1).isPossessive) return false;
  const after = tokenAt(tokens, last);
  if (isBody(after.norm) && !after.isCapital && !isOfficeWord(tokenAt(tokens, last + 1).norm)) return true;
  if (after.text !== ',') return false;
  const next = tokenAt(tokens, last + 1).norm;
  if (next === 'which' || next === 'whose') return next === 'which';
  return /^(?:an?|the)$/.test(next) && endsInBody(tokens, last + 2);
}

/** Whether the noun of a description is a group's: "a Colombian gang", and not "a party leader" or "a friend of the group". */
function endsInBody(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + MAX_WORDS; at += 1) {
    const { norm, kind, isPossessive } = tokenAt(tokens, at);
    const next = tokenAt(tokens, at + 1);
    if (kind !== 'word' || isPossessive || isOfficeWord(norm) || /^(?:of|in|for|with|who)$/.test(norm))
      return isBody(norm) && !isPossessive;
    const isHead =
      next.kind === 'sign' ||
      /^(?:of|in|for|with|which|that|based|working|led|run|owned|from|by|founded|created|linked|close|funded|backed)$/.test(
        next.norm,
      );
    if (isBody(norm) && isHead && next.text !== '-') return true;
  }
  return false;
}
