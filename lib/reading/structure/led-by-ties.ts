import type { TokenMention } from '../actors/mention-map';
import type { Phrase } from '../actors/phrases';
import type { ReadModality } from '../reading';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { DraftTie } from '../ties/draft-tie';
import { findAfterComma } from '../ties/far-subjects';
import { judgeModality } from '../ties/modality';
import { isTyingVerb } from '../ties/tying-verbs';
import { findSubjects } from '../ties/verb-subjects';
import { isActingVerb } from '../words/acting-words';
import { readPhraseAfter } from './noun-phrases';

/** Reads who leads a group where no verb says so of them: "at the head of the Front stands", "with Nasr at its head", "its command passed to". */

const POSTS =
  /^(?:command|control|leadership|chairmanship|presidency|helm|stewardship|directorship|management|reins)$/;
const HEADS = /^(?:head|helm|top)$/;
const STANDS = /^(?:is|was|stands|stood|sits|sat|are|were)$/;
const PASSES = /^(?:passed|passes|went|fell|falls|reverted|devolved)$/;
const MAX_OF_PHRASE = 12;

/** Who leads whom, by what is said from one token to another. */
type Led = {
  readonly leaders: readonly Phrase[];
  readonly group: TokenMention;
  readonly cue: number;
  readonly end: number;
};

/** Returns the ties of those who lead a group by where they stand. */
export function findLedByTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { norm } = tokenAt(tokens, at);
    const led = HEADS.test(norm)
      ? (readAtHead(clauses, sentence, at) ?? readWithAtHead(clauses, sentence, at))
      : POSTS.test(norm)
        ? readPassed(clauses, sentence, at)
        : null;
    if (led) ties.push(...toTies(clauses, sentence, led));
  }
  return ties;
}

/** Reads "at the head of the Front stands Ali Nasr". */
function readAtHead(clauses: Clauses, sentence: Sentence, head: number): Led | null {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const isAt = tokenAt(tokens, head - 2).norm === 'at' && tokenAt(tokens, head - 1).norm === 'the';
  if (!isAt || tokenAt(tokens, head + 1).norm !== 'of') return null;
  const [group] = phrases.listAfter(head + 2, sentence.last);
  if (!group || group.isWeak) return null;
  // "Seized the island at the head of the Front": who seized it.
  if (!STANDS.test(tokenAt(tokens, group.last).norm)) {
    const leaders = findActing(clauses, sentence, head - 2);
    return { leaders: leaders.filter(isPerson), group: group.mention, cue: head, end: group.last };
  }
  const leaders = readPhraseAfter(phrases, sentence, group.last + 1);
  return { leaders, group: group.mention, cue: group.last, end: group.last + 1 };
}

/** Returns who does what the nearest verb before a token says. */
function findActing(clauses: Clauses, sentence: Sentence, end: number): readonly Phrase[] {
  const { tokens } = clauses.phrases.body;
  for (let at = end - 1; at > sentence.first && at > end - MAX_OF_PHRASE; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return [];
    const isVerb = isActingVerb(norm) || isTyingVerb(norm) || /[a-z]{2}ed$/.test(norm);
    if (isVerb && !clauses.phrases.mentions.at(at)) return findSubjects(clauses, sentence, at);
  }
  return [];
}

function isPerson({ mention }: Phrase): boolean {
  return mention.actor.kind === 'person';
}

/** Reads "with Ali Nasr at its head, the Front" and "the Front, with Ali Nasr at its head,". */
function readWithAtHead(clauses: Clauses, sentence: Sentence, head: number): Led | null {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const own = tokenAt(tokens, head - 1).norm;
  if (tokenAt(tokens, head - 2).norm !== 'at' || !/^(?:its|their|the)$/.test(own)) return null;
  const leaders = phrases.listBefore(head - 2, sentence.first);
  const [leader] = leaders;
  const opening = (leader?.first ?? 0) - 1;
  if (!leader || tokenAt(tokens, opening).norm !== 'with') return null;
  const isAside = tokenAt(tokens, opening - 1).text === ',';
  const before = isAside ? phrases.before(opening - 1, sentence.first) : null;
  const group = before ?? (opening === sentence.first ? findAfterComma(clauses, sentence, head)[0] : null);
  return group ? { leaders, group: group.mention, cue: head, end: head + 1 } : null;
}

/** Reads "command of the Front passed to Ali Nasr" and "the Front's leadership went to Ali Nasr". */
function readPassed({ phrases }: Clauses, sentence: Sentence, noun: number): Led | null {
  const { tokens } = phrases.body;
  const owner = phrases.mentions.at(noun - 1);
  const isOwned = owner !== null && tokenAt(tokens, noun - 1).isPossessive;
  const [of] = tokenAt(tokens, noun + 1).norm === 'of' ? phrases.listAfter(noun + 2, sentence.last) : [];
  const group = of && !of.isWeak ? of.mention : isOwned ? owner : null;
  if (!group) return null;
  const from = of ? of.last : noun + 1;
  let verb = from;
  while (verb < from + 3 && !PASSES.test(tokenAt(tokens, verb).norm)) verb += 1;
  if (!PASSES.test(tokenAt(tokens, verb).norm)) return null;
  for (let at = verb + 1; at < Math.min(sentence.last, verb + MAX_OF_PHRASE); at += 1) {
    if (tokenAt(tokens, at).kind === 'sign') return null;
    if (tokenAt(tokens, at).norm !== 'to') continue;
    return { leaders: readPhraseAfter(phrases, sentence, at + 1), group, cue: verb, end: at };
  }
  return null;
}

function toTies({ phrases }: Clauses, sentence: Sentence, { leaders, group, cue, end }: Led): DraftTie[] {
  if (group.actor.kind !== 'group') return [];
  const modality: ReadModality = judgeModality(phrases.body, { sentence, verb: cue, end });
  return leaders.flatMap(({ mention, isWeak }): DraftTie[] => {
    if (mention.actor === group.actor || mention.actor.kind === 'state') return [];
    const tier = isWeak ? 'possible' : 'found';
    const ends = { source: mention, target: group, third: null };
    return [{ type: 'leads', ...ends, tier, rule: 'led-by', modality, sentence, cue, part: null }];
  });
}
