import { findOwnerOfThing } from '../actors/owned-things';
import type { Phrase, Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { isBe } from '../ties/verb-subjects';
import { isArmsOffice } from '../words/arms-words';
import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../words/function-words';
import { isFunctionWord } from '../words/word-kinds';
import type { Argument } from './verb-arguments';

/** Finds what is given where it stands before the verb: "the rifles were given by", "rifles given by", "the rifles that Jordan gave". */

/** A thing before a verb that gives it. */
export type GivenThing = {
  readonly noun: string;
  /** Whether the verb is passive: then who gives it stands after "by". */
  readonly isPassive: boolean;
  /** Whose it is: "Israel's offer". */
  readonly owners: readonly Phrase[];
  /** From whom and to whom it is, where its own words say so: "a message from Iran to Israel was passed on by". */
  readonly ends: readonly Argument[];
};

/** How many words may stand between such a thing and its verb. */
const MAX_FLOW = 12;

/** Returns what is given by a verb that stands after it; null where no noun stands there. */
export function findGivenThing(
  clauses: Clauses,
  sentence: Sentence,
  verb: number,
  findSubjects: () => readonly Phrase[],
): GivenThing | null {
  const { tokens } = clauses.phrases.body;
  const noun = tokenAt(tokens, verb - 1);
  const isParticiple = /(?:ed|en|n|t|d|^made)$/.test(tokenAt(tokens, verb).norm);
  let at = verb - 1;
  while (
    at > sentence.first &&
    (AUXILIARIES.has(tokenAt(tokens, at).norm) || isAdverb(tokenAt(tokens, at).norm))
  )
    at -= 1;
  const isAfterBe = tokens.slice(at + 1, verb).some(({ norm }) => isBe(norm));
  if (isParticiple && isAfterBe) return toThing(clauses, at, true) ?? findFlow(clauses, sentence, at);
  if (isParticiple && at === verb - 1 && PREPOSITIONS.has(tokenAt(tokens, verb + 1).norm)) {
    const thing = noun.kind === 'word' ? toThing(clauses, at, true) : null;
    if (thing) return thing;
  }
  const before = findSubjects()[0]?.first;
  if (before === undefined || before > verb) return null;
  const link = tokenAt(tokens, before - 1).norm;
  return toThing(clauses, /^(?:that|which)$/.test(link) ? before - 2 : before - 1, false);
}

/** Returns a thing whose words end with whom it is for: "Israel's offer to Hamas was relayed". */
function findFlow(clauses: Clauses, { first }: Sentence, end: number): GivenThing | null {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  for (let noun = end - 1; noun >= first && noun > end - MAX_FLOW; noun -= 1) {
    const link = tokenAt(tokens, noun + 1).norm;
    if (link !== 'to' && link !== 'from') continue;
    const origins = link === 'from' ? phrases.listAfter(noun + 2, end + 1) : [];
    const to = link === 'from' ? (origins.at(-1)?.last ?? end) : noun + 1;
    const targets = tokenAt(tokens, to).norm === 'to' ? phrases.listAfter(to + 1, end + 1) : [];
    // "A message from Iran was delivered to Chad": to whom, the verb says.
    const isWhole = [targets.at(-1)?.last, origins.at(-1)?.last].includes(end + 1);
    const thing = isWhole ? toThing(clauses, noun, true) : null;
    if (thing) return { ...thing, ends: [toArgument('from', origins), toArgument('to', targets)].flat() };
  }
  return null;
}

function toArgument(preposition: string, actors: readonly Phrase[]): Argument | [] {
  const [{ first } = { first: 0 }, last] = [actors[0], actors.at(-1)?.last ?? 0];
  return actors.length > 0 ? { preposition, first, last, nouns: [], actors, owners: [] } : [];
}

function toThing({ phrases }: Clauses, at: number, isPassive: boolean): GivenThing | null {
  const { norm, kind } = tokenAt(phrases.body.tokens, at);
  const isNoun =
    kind === 'word' &&
    !phrases.mentions.at(at) &&
    !isFunctionWord(norm) &&
    !isArmsOffice(phrases.body.tokens, at);
  return isNoun ? { noun: norm, isPassive, owners: findOwners(phrases, at), ends: [] } : null;
}

/** Returns whose a noun is, where that stands right before it: "Israel's offer", "the Israeli offer". */
function findOwners({ body, mentions }: Phrases, noun: number): readonly Phrase[] {
  const mention = findOwnerOfThing(body, mentions, noun);
  return mention ? [{ mention, first: mention.first, last: mention.last, isWeak: false }] : [];
}
