import type { Phrase, Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';

/** Reads who mediates by a noun, and between whom by what stands further on. */

const MEDIATORS = /^(?:mediators|facilitators|intermediaries|go-betweens)$/;
const MIDDLEMEN =
  /^(?:mediator|facilitator|intermediary|go-between|middleman|courier|messenger|conduit|broker)$/;
const TALKS = toWords(
  'talks negotiations deal agreement truce ceasefire cease-fire accord meeting meetings contacts dialogue exchange swap pact settlement compromise gaps differences message messages letters offers proposals notes',
);
const MAX_TO_TALKS = 14;
const MAX_TO_VERB = 4;

/**
 * Returns the mediations of "Jordanian and Chadian mediators have suspended talks between A and B" and of "the go-between carrying
 * messages between A and B was Omar Daud".
 */
export function findMediatorNouns(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { norm } = tokenAt(tokens, at);
    if (MEDIATORS.test(norm)) ties.push(...readMediators(clauses, sentence, at));
    else if (MIDDLEMEN.test(norm)) ties.push(...readMiddleman(clauses, sentence, at));
  }
  return ties;
}

type Pair = { readonly left: Phrase; readonly right: Phrase; readonly end: number };

/** Returns two whom "and" joins, also before "was"; null where there are others. */
function readPair(phrases: Phrases, from: number, limit: number): Pair | null {
  const [left, right, ...others] = phrases.listAfter(from, limit);
  if (!left || others.length > 0) return null;
  const isJoined = !right && tokenAt(phrases.body.tokens, left.last).norm === 'and';
  const other = right ?? (isJoined ? phrases.after(left.last + 1, limit) : null);
  return other ? { left, right: other, end: other.last } : null;
}

/** Returns the two between whom there are talks, told of after a noun; null for none. */
function findPair({ phrases }: Clauses, { last }: Sentence, noun: number): Pair | null {
  const { tokens } = phrases.body;
  for (let at = noun + 1; at < Math.min(last, noun + MAX_TO_TALKS); at += 1) {
    const { text, norm } = tokenAt(tokens, at);
    if (/^[.;:!?]$/.test(text) || /^(?:said|says|denied|that)$/.test(norm)) return null;
    if (!TALKS.has(norm) || tokenAt(tokens, at + 1).norm !== 'between') continue;
    return readPair(phrases, at + 2, last);
  }
  return null;
}

function readMediators(clauses: Clauses, sentence: Sentence, noun: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const pair = findPair(clauses, sentence, noun);
  if (!pair) return [];
  const vias: Phrase[] = [];
  // "Saudi, US and Jordanian mediators".
  for (let at = noun - 1; at >= sentence.first; at -= 1) {
    const mention = phrases.mentions.at(at);
    const { text, norm } = tokenAt(tokens, at);
    if (mention && mention.actor.kind !== 'person' && !tokenAt(tokens, at).isPossessive) {
      vias.push({ mention, first: mention.first, last: mention.last, isWeak: false });
      at = mention.first;
    } else if (text !== ',' && norm !== 'and' && norm !== 'fellow') break;
  }
  return toTies(clauses, sentence, { noun, verb: findVerb(clauses, sentence, noun), pair, vias });
}

/** Returns where the verb stands that says what mediators do: the last word before what is no function word. */
function findVerb({ phrases }: Clauses, { last }: Sentence, noun: number): number {
  const { tokens } = phrases.body;
  for (let at = noun + 1; at < Math.min(last, noun + MAX_TO_VERB + 1); at += 1)
    if (!isFunctionWord(tokenAt(tokens, at).norm)) return at;
  return noun;
}

/** Reads "the go-between carrying messages between A and B was the trader Omar Daud". */
function readMiddleman(clauses: Clauses, sentence: Sentence, noun: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  if (!/^(?:the|their|whose|main|chief|first|only|key)$/.test(tokenAt(tokens, noun - 1).norm)) return [];
  const direct =
    tokenAt(tokens, noun + 1).norm === 'between' ? readPair(phrases, noun + 2, sentence.last) : null;
  const pair = direct ?? findPair(clauses, sentence, noun);
  if (!pair || !/^(?:was|is|were|are|became)$/.test(tokenAt(tokens, pair.end).norm)) return [];
  const via = phrases.after(pair.end + 1, sentence.last);

  if (!via || via.isWeak || via.mention.first > pair.end + MAX_TO_VERB) return [];
  return toTies(clauses, sentence, { noun, verb: pair.end, pair, vias: [via] });
}

type Found = {
  readonly noun: number;
  readonly verb: number;
  readonly pair: Pair;
  readonly vias: readonly Phrase[];
};

function toTies({ phrases }: Clauses, sentence: Sentence, { noun, verb, pair, vias }: Found): DraftTie[] {
  const { left, right } = pair;
  const modality = judgeModality(phrases.body, { sentence, verb, end: verb + 1 });
  return vias.flatMap((via): DraftTie[] => {
    const actors = new Set([left.mention.actor, via.mention.actor, right.mention.actor]);
    if (actors.size < 3) return [];
    const ends = { source: left.mention, target: via.mention, third: right.mention };
    const tier = left.isWeak || right.isWeak ? 'possible' : 'found';
    return [
      { type: 'mediates-via', ...ends, tier, rule: 'mediators', modality, sentence, cue: noun, part: null },
    ];
  });
}
