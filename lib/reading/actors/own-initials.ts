import { type Token, tokenAt } from '../text/tokens';
import { GROUP_NOUNS, NO_ACTOR_WORDS } from '../words/group-words';
import type { Candidate } from './candidate';
import { toInitials } from './group-name';
import { isOfThing } from './things';

const MAX_BACK = 8;

/** Returns initials that a text gives to what is no actor, whoever is known by them: "the Internal Security Act (ISA)", "tear gas grenades (TGG)". */
export function listOwnInitials(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): ReadonlySet<string> {
  const ends = new Set(candidates.flatMap(({ last, isOfficeWord }) => (isOfficeWord ? [] : [last])));
  return new Set(
    candidates.flatMap(({ match, first, last }) => {
      const { text, norm } = tokenAt(tokens, first);
      const isEnclosed = tokenAt(tokens, first - 1).text === '(' && tokenAt(tokens, last).text === ')';
      const capitals = text.replace(/\p{Ll}/gu, '');
      // "MoU" as well.
      const isInitials = last - first === 1 && /^\p{Lu}(?:\p{Lu}{1,5}|\p{Ll}\p{Lu}+)$/u.test(text);
      if (!isEnclosed || !isInitials || ends.has(first - 1)) return [];
      const isThing = isOfThing(tokens, first - 1);
      return (match || isThing) && areInitials(tokens, first - 2, capitals, isThing) ? [norm] : [];
    }),
  );
}

const THINGS = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** Returns whether capitals are the initials of what a text names in full, and what is no actor: "GBRD" of "the Great Blue River Dam". */
export function areOfThing(tokens: readonly Token[], initials: string): boolean {
  const kept = THINGS.get(tokens) ?? listThingInitials(tokens);
  THINGS.set(tokens, kept);
  return kept.has(initials);
}

function listThingInitials(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, { norm, isCapital }] of tokens.entries()) {
    if (!isCapital || !NO_ACTOR_WORDS.has(norm) || tokenAt(tokens, at + 1).isCapital) continue;
    let first = at;
    while (at - first < MAX_BACK && tokenAt(tokens, first - 1).isCapital) first -= 1;
    if (at - first > 1) found.add(toInitials(tokens.slice(first, at + 1).map(({ norm: word }) => word)));
  }
  return found;
}

/** Returns candidates of which initials are no longer a known actor's where the text has a group of these initials, and not the known one by its name. */
export function keepOwnInitials(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const isShort = ({ first, last }: Candidate): boolean =>
    last - first === 1 && /^\p{Lu}{3,6}$/u.test(tokenAt(tokens, first).text);
  const named = new Set<string>();
  const initials = new Set<string>();
  for (const candidate of candidates) {
    const { match, first, last, isGroup } = candidate;
    if (match && !isShort(candidate)) named.add(match.known.known.actor);
    else if (!match && isGroup && last - first > 2)
      initials.add(toInitials(tokens.slice(first, last).map(({ norm }) => norm)));
  }
  if (initials.size === 0) return candidates;
  return candidates.map((candidate) => {
    const { match, first } = candidate;
    const isOwn =
      match?.known.kind === 'group' &&
      isShort(candidate) &&
      initials.has(tokenAt(tokens, first).text) &&
      !named.has(match.known.known.actor);
    return isOwn ? { ...candidate, match: null } : candidate;
  });
}

/** Whether some capitals are those of the words that end at a token: "Internal Security Act", of a thing also "tear gas grenades". */
function areInitials(tokens: readonly Token[], end: number, initials: string, isThing: boolean): boolean {
  let left = initials.length;
  for (let at = end; at > end - MAX_BACK && left > 0; at -= 1) {
    const { text, norm, kind, isCapital } = tokenAt(tokens, at);
    // "His movement for change (MFC)".
    if (kind !== 'word' || (!isCapital && GROUP_NOUNS.has(norm))) return false;
    const isLetter = text.charAt(0).toUpperCase() === initials.charAt(left - 1);
    if (!isCapital && !(isThing && isLetter)) {
      if (!/^(?:of|for|and|the|on|to)$/.test(text)) return false;
      continue;
    }
    if (!isLetter) return false;
    left -= 1;
  }
  return left === 0;
}
