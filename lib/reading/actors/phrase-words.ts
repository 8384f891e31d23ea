import type { TextBody } from '../reading-text';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { DETERMINERS } from '../words/function-words';
import { HELD_NOUNS, STANDING_NOUNS } from '../words/group-words';
import { isDescription, isFunctionWord } from '../words/word-kinds';
import type { TokenMention } from './mention-map';

/** Judges the words around a name: which of them describe it. */

/** Returns whether a determiner begins what describes a name; "that" begins a clause far more often. */
export function isArticle(word: string): boolean {
  return DETERMINERS.has(word) && word !== 'that';
}

/** Returns whether only determiners stand before a token of a phrase: "all the", and not "reporters that". */
export function isOpening(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    at === from ||
    DETERMINERS.has(tokenAt(tokens, at - 1).norm) ||
    /^(?:of|from)$/.test(tokenAt(tokens, at - 1).norm) ||
    tokenAt(tokens, at - 1).kind !== 'word'
  );
}

/** Returns whether a pronoun says whose something is: "its envoy", "met her aide". */
export function isPossessivePronoun({ tokens }: TextBody, { kind, first, last }: TokenMention): boolean {
  if (kind !== 'pronoun' || !/^(?:its|their|his|her|our|my)$/.test(tokenAt(tokens, first).norm)) return false;
  const next = tokenAt(tokens, last);
  return next.kind === 'word' && !isFunctionWord(next.norm);
}

/** Returns whether a word can describe an actor: no verb, and no word of grammar. */
export function isDescribing({ kind, norm }: Token): boolean {
  return kind === 'word' && !isFunctionWord(norm) && (!isActingVerb(norm) || isDescription(norm));
}

/** Returns whether no word of the same phrase stands before a pronoun: of "withdraw its troops" the phrase is "its troops". */
export function beginsPhrase(body: TextBody, mention: TokenMention): boolean {
  const before = tokenAt(body.tokens, mention.first - 1).norm;
  return isPossessivePronoun(body, mention) && !/^(?:of|from|all|both|half|and)$/.test(before);
}

/** What acts for who rules it: "Burhan's government". */
export const OF_RULERS =
  /^(?:government|administration|forces|troops|army|regime|men|fighters|militia|guards|wardens|soldiers|gunmen|riders)$/;

/** Who acts for a state without being named: "talks with Jordan's king". */
export const RULERS =
  /^(?:king|queen|emir|sultan|president|premier|chancellor|minister|presidency|ambassador|embassy|consulate|secretariat|prosecutors|police|judges|envoy|parliament|drone|jet|warplane|helicopter|gunboat|patrol|convoy|delegate|diplomat|officer|official|soldier|negotiator)$/;

/** Returns whether a noun after an actor's name stands for the actor: "Israeli jets", "Hamas positions". */
export function standsForOwner(noun: string): boolean {
  return STANDING_NOUNS.has(noun) || HELD_NOUNS.has(noun);
}
