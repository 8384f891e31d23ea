import { findArabicGroup, findArabicName, isArabicVerb, isParticle } from '../arabic/arabic-names';
import { isArabic } from '../arabic/arabic-words';
import { findArabicBody, findUntitledName, measureArabicOutlet } from '../arabic/untitled-names';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { type Candidate, toKnownCandidate } from './candidate';
import type { KnownMatch, KnownNames } from './known-names';

/** Reads a known name that begins in small letters or in a script without capitals, or an Arabic name after a title. */
export function readPlain(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  known: KnownNames,
): { readonly found: readonly Candidate[]; readonly last: number } {
  const match = known.match(tokens, at);
  const isOther = match !== null && isPlainNoun(tokens, at, match);
  if (match && !isOther && at + match.length <= sentence.last)
    return { found: [toKnownCandidate(tokens, sentence, at, match)], last: at + match.length };
  if (!isArabic(tokenAt(tokens, at))) return { found: [], last: at + 1 };
  const outlet = measureArabicOutlet(tokens, at);
  if (outlet > 0) return { found: [], last: at + outlet };
  const isKnown = (place: number): boolean => known.match(tokens, place) !== null;
  const name = findArabicName(tokens, at, isKnown) ?? findUntitledName(tokens, at, isKnown);
  const group = name ? null : (findArabicBody(tokens, at, isKnown) ?? findArabicGroup(tokens, at));
  if (group && group.last <= sentence.last) {
    return { found: [{ ...group, sentence, ...BODY }], last: group.last };
  }
  if (!name || name.last > sentence.last) return { found: [], last: at + 1 };
  const between = Array.from({ length: name.first - at - 1 }, (_, offset) => at + 1 + offset).flatMap(
    (place) => {
      const found = known.match(tokens, place);
      if (found) return [toKnownCandidate(tokens, sentence, place, found)];
      const group = findArabicGroup(tokens, place);
      return group && group.last < name.first ? [{ ...group, sentence, ...BODY }] : [];
    },
  );
  const person = { match: null, hasTitle: true, hasArticle: false, isGroup: false, likeState: false };
  return { found: [...between, { ...name, sentence, ...person }], last: name.last };
}

/** Whether an Arabic word that is the name of a group is a noun here, with an owner: "فتح الطريق" is the opening of the road. */
function isPlainNoun(tokens: readonly Token[], at: number, { length, known }: KnownMatch): boolean {
  const next = tokenAt(tokens, at + 1);
  const isGroup = length === 1 && known.kind === 'group' && /^(?:فتح|امل)$/.test(tokenAt(tokens, at).norm);
  if (!isGroup || !isArabic(next)) return false;
  return !/^و|ية$/.test(next.norm) && !isArabicVerb(next) && !isParticle(next);
}

/** What is known of the name of a group that its noun begins. */
const BODY = { match: null, hasTitle: false, hasArticle: false, isGroup: true, likeState: false } as const;
