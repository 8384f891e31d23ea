import { QUANTIFIERS } from '../actors/new-speakers';
import { toSingular } from '../actors/speaker-nouns';
import type { UnnamedPhrase } from '../actors/unnamed';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { Party } from '../ties/parties';
import { isActingVerb } from '../words/acting-words';
import { DAYS_AND_MONTHS, DETERMINERS, isAdverb } from '../words/function-words';
import { isOfficeWord } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';

/** How many words may stand before a name and describe it: "the forum moderator". */
const MAX_DESCRIBED = 4;
const MAX_MODIFIERS = 5;
/** What joins a noun to a name that says whose it is, or where: "rivals of the Front". */
const JOINING = /^(?:of|to|for|by|from|with|in|at|near|inside|within|on|around|under|behind)$/;
/** Words between a noun and what joins it to a name: "loyal to", "seen by". */
const DESCRIBING =
  /[a-z]{2}(?:ed|ing)$|^(?:loyal|close|near|hostile|opposed|faithful|sympathetic|familiar|seen|written|drawn|held|kept|sent|shown|known|given|taken|run|led|fed|hidden|found|left|made|brought|up)$/;
/** What an author has done with a text: it is the author who speaks. */
const WRITTEN =
  /^(?:signed|written|issued|posted|published|sent|released|drafted|drawn|recorded|authored|penned|shared|made|filed|led|run|headed)$/;
/** Nouns of times and ways that open a sentence beside who speaks: "the day after". */
const NO_SPEAKERS =
  /^(?:day|week|month|year|hour|time|moment|night|morning|evening|end|beginning|middle|wake|face|case|light|spite|terms|way|place|part|one|first|second|rest|most|many|some|all|both|none|each|event|course|name|hands?|address|view|opinion|eyes|words|account|weeks|days|months|years|hours)$/;

/**
 * Returns who speaks where the name right before the verb only says whose they are or who is with them: "aides to the chancellor admit", "a
 * ledger seen by the Herald suggests", "rivals of the Front, among them Reyes, say". Null where nothing of the kind stands there.
 */
export function findPhraseHead(clauses: Clauses, sentence: Sentence, party: Party): Party | null {
  const { mentions, body } = clauses.phrases;
  const { tokens } = body;
  let joint = party.first - 1;
  for (let steps = 0; steps < MAX_DESCRIBED && isDescription(tokens, joint); steps += 1) joint -= 1;
  if (joint <= sentence.first || !JOINING.test(tokenAt(tokens, joint).norm)) return null;
  let noun = joint - 1;
  const isDone = DESCRIBING.test(tokenAt(tokens, noun).norm) && !isOfficeWord(tokenAt(tokens, noun).norm);
  if (isDone) noun -= 1;
  // "Written by Reyes", "a post by Reyes": it is hers.
  const isBy = tokenAt(tokens, joint).norm === 'by';
  if (isBy && (!isDone || WRITTEN.test(tokenAt(tokens, joint - 1).norm))) return null;
  if (noun < sentence.first || mentions.at(noun) || !isNoun(tokens, noun, sentence)) return null;
  const phrase = toPhrase(clauses, sentence, noun, party);
  return phrase && { kind: 'unnamed', speakers: [phrase], first: phrase.first, last: party.last };
}

function isDescription(tokens: readonly Token[], at: number): boolean {
  const { norm, kind, isCapital } = tokenAt(tokens, at);
  if (kind !== 'word' || JOINING.test(norm)) return false;
  return isCapital || DETERMINERS.has(norm) || (!isFunctionWord(norm) && !isActingVerb(norm));
}

function isNoun(tokens: readonly Token[], at: number, { first }: Sentence): boolean {
  const { norm, kind, isCapital, isPossessive } = tokenAt(tokens, at);
  if (kind !== 'word' || isPossessive || (isCapital && at > first) || NO_SPEAKERS.test(norm)) return false;
  if (isFunctionWord(norm) || isActingVerb(norm) || isAdverb(norm) || DAYS_AND_MONTHS.has(norm)) return false;
  return norm.length > 2 && !/[a-z]{2}(?:ed|ing)$/.test(norm);
}

/** Returns the words of a speaker whose noun stands at a token; null where they do not begin a clause. */
function toPhrase(
  { phrases: { mentions, body } }: Clauses,
  sentence: Sentence,
  noun: number,
  party: Party,
): UnnamedPhrase | null {
  const { tokens } = body;
  const modifiers: string[] = [];
  let first = noun;
  let isOpen = false;
  while (first > sentence.first && !isOpen && modifiers.length < MAX_MODIFIERS) {
    const { norm, kind, isPossessive } = tokenAt(tokens, first - 1);
    const mention = mentions.at(first - 1);
    if (mention && isPossessive) {
      modifiers.unshift(...mention.actor.words);
      first = mention.first;
      isOpen = true;
    } else if (DETERMINERS.has(norm) || QUANTIFIERS.has(norm) || kind === 'number') {
      first -= 1;
      isOpen = true;
    } else if (kind === 'word' && !isFunctionWord(norm) && !isActingVerb(norm) && !isAdverb(norm)) {
      modifiers.unshift(norm);
      first -= 1;
    } else break;
  }
  const isPlural = /[^s]s$|^(?:wo)?men$|^people$/.test(tokenAt(tokens, noun).norm);
  if (!(isOpen || isPlural) || !beginsClause(tokens, sentence, first)) return null;
  const opening = tokenAt(tokens, first).norm;
  return {
    first,
    headEnd: noun + 1,
    last: party.last,
    head: toSingular(tokenAt(tokens, noun).norm),
    modifiers,
    isDefinite: /^(?:the|that|this|these|those|its|his|her|their)$/.test(opening),
    isPlural,
    speaksFor: null,
  };
}

function beginsClause(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  if (at === first) return true;
  const { text, norm } = tokenAt(tokens, at - 1);
  return /^[,;:–—]$/.test(text) || /^(?:and|but|that|while|as|because|although|though|if|yet)$/.test(norm);
}
