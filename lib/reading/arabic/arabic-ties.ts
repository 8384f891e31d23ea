import type { TokenMention } from '../actors/mention-map';
import type { Phrases } from '../actors/phrases';
import type { ReadModality } from '../reading';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { DraftTie } from '../ties/draft-tie';
import {
  ACCUSED_DEEDS,
  ARABIC_CUES,
  CARRIED,
  CARRYING,
  CONDITIONS,
  FROM,
  isArabic,
  isOneOf,
  NEGATIONS,
  TITLE_PARTS,
  TITLES,
  TO,
} from './arabic-words';

const MAX_REACH = 9;

/** Returns the ties of an Arabic sentence: the verb stands before its subject or after it, and the object after both. */
export function findArabicTies(phrases: Phrases, sentence: Sentence): DraftTie[] {
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = tokenAt(tokens, at);
    if (!isArabic(token) || phrases.mentions.at(at)) continue;
    if (isOneOf(token, CARRYING)) ties.push(...readCarrier(phrases, sentence, at));
    ties.push(...readAccused(phrases, sentence, at));
    const cue = ARABIC_CUES.find(({ verbs }) => isOneOf(token, verbs));
    const ends = cue && findEnds(phrases, sentence, at);
    if (!cue || !ends) continue;
    const { rule, type } = cue;
    ties.push({
      type,
      ...ends,
      third: null,
      tier: 'found',
      rule,
      modality: judge(phrases, sentence, at),
      sentence,
      cue: at,
      part: null,
    });
  }
  return ties;
}

/** Reads "accused the Emirates of arming": it is theirs, in the claim of who accuses them. */
function readAccused(phrases: Phrases, sentence: Sentence, at: number): DraftTie[] {
  const type = ACCUSED_DEEDS.get(tokenAt(phrases.body.tokens, at).norm);
  const source = phrases.mentions.at(at - 1);
  const target = nextMention(phrases, sentence, at + 1);
  if (!type || !source || !target || source.actor === target.actor) return [];
  const place = { modality: judge(phrases, sentence, at), sentence, cue: at, part: null };
  return [{ ...place, type, source, target, third: null, tier: 'found', rule: 'arabic-accused' }];
}

/** Whether only titles and descriptions stand between a verb and a name. */
function isNear({ body, mentions }: Phrases, verb: number, name: number): boolean {
  for (let at = verb + 1; at < name; at += 1) {
    const token = tokenAt(body.tokens, at);
    if (!isOneOf(token, TITLES) && !isOneOf(token, TITLE_PARTS) && !mentions.at(at) && at > verb + 1)
      return false;
  }
  return true;
}

function findEnds(phrases: Phrases, sentence: Sentence, verb: number) {
  const before = phrases.mentions.at(verb - 1);
  const first = nextMention(phrases, sentence, verb + 1);
  if (!first) return null;
  if (before && before.kind !== 'demonym')
    return before.actor === first.actor ? null : { source: before, target: first };
  // The subject follows its verb at once.
  if (!isNear(phrases, verb, first.first)) return null;
  const second = nextMention(phrases, sentence, first.last);
  return second && second.actor !== first.actor ? { source: first, target: second } : null;
}

function nextMention({ body, mentions }: Phrases, { last }: Sentence, from: number): TokenMention | null {
  for (let at = from; at < Math.min(last, from + MAX_REACH); at += 1) {
    const mention = mentions.at(at);
    if (mention && mention.kind !== 'demonym') return mention;
    if (/^[،؛.]$/.test(tokenAt(body.tokens, at).text)) return null;
  }
  return null;
}

/** Reads "carried a message from A to B". */
function readCarrier(phrases: Phrases, sentence: Sentence, verb: number): DraftTie[] {
  const { tokens } = phrases.body;
  const carrier = phrases.mentions.at(verb - 1) ?? phrases.mentions.at(verb + 1);
  let noun = verb + 1;
  while (noun < verb + 6 && !CARRIED.has(tokenAt(tokens, noun).norm)) noun += 1;
  if (!carrier || noun === verb + 6) return [];
  const from = findAfter(phrases, sentence, noun, FROM);
  const to = findAfter(phrases, sentence, noun, TO);
  if (!to || to.actor === carrier.actor) return [];
  const place = {
    modality: judge(phrases, sentence, verb),
    sentence,
    cue: verb,
    part: null,
    tier: 'found' as const,
  };
  if (!from)
    return [{ ...place, type: 'talks-to', rule: 'arabic-carries', source: carrier, target: to, third: null }];
  return [
    { ...place, type: 'mediates-via', rule: 'arabic-carries', source: from, target: carrier, third: to },
  ];
}

function findAfter(phrases: Phrases, sentence: Sentence, from: number, word: string): TokenMention | null {
  for (let at = from; at < Math.min(sentence.last, from + MAX_REACH); at += 1)
    if (tokenAt(phrases.body.tokens, at).norm === word) return nextMention(phrases, sentence, at + 1);
  return null;
}

function judge({ body: { tokens } }: Phrases, { first, last }: Sentence, verb: number): ReadModality {
  for (let at = verb - 1; at >= Math.max(first, verb - 3); at -= 1)
    if (isOneOf(tokenAt(tokens, at), NEGATIONS)) return 'negated';
  for (let at = first; at < last; at += 1)
    if (isOneOf(tokenAt(tokens, at), CONDITIONS) || tokenAt(tokens, at).text === '؟') return 'conditional';
  return /^[وف]?(?:سي|ست|سن)/.test(tokenAt(tokens, verb).norm) || tokenAt(tokens, verb - 1).norm === 'سوف'
    ? 'planned'
    : 'fact';
}
