import type { TokenMention } from '../actors/mention-map';
import type { Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { isFunctionWord } from '../words/word-kinds';
import { BETWEEN_NOUNS, COMPOUNDS } from './between-nouns';
import type { DraftTie } from './draft-tie';
import { judgeNoun } from './judge-noun';
import { judgeModality } from './modality';
import { NOUN_CUES, type NounCue } from './noun-cues';

/** Returns the ties of compounds and nouns: "Iran-backed Hezbollah", "talks between Israel and Lebanon". */
export function findPhraseTies(phrases: Phrases, sentence: Sentence): DraftTie[] {
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.isJoined) ties.push(...readCompound(phrases, sentence, at));
    else if (token.norm === 'between') ties.push(...readBetween(phrases, sentence, at));
    else if (!phrases.mentions.at(at)) ties.push(...readNounWith(phrases, sentence, at));
  }
  return ties;
}

function readCompound({ body, mentions, after }: Phrases, sentence: Sentence, at: number): DraftTie[] {
  const left = mentions.at(at - 1);
  const type = COMPOUNDS.get(tokenAt(body.tokens, at).norm);
  const pair = mentions.at(at);
  if (left && pair && pair.actor !== left.actor)
    return readPair({ body, mentions, after } as Phrases, sentence, left, pair);
  if (!left || !type) return [];
  for (let next = at + 1; next < Math.min(sentence.last, at + 6); next += 1) {
    const mention = mentions.at(next);
    if (mention?.kind === 'demonym') continue;
    // "Turkish-backed fighters of the Northern Shield".
    const isOf = tokenAt(body.tokens, next).norm === 'of' && MEN.test(tokenAt(body.tokens, next - 1).norm);
    if (isOf && tokenAt(body.tokens, next + 1).norm === 'the') next += 1;
    if (isOf) continue;
    if (mention) {
      if (mention.actor === left.actor) return [];
      const part = { first: left.first, last: mention.last };
      const ends = { source: left, target: mention, third: null };
      return [{ type, ...ends, tier: 'found', rule: 'compound', modality: 'fact', sentence, cue: at, part }];
    }
    // "The Serb-run half of Bosnia", "the Iran-backed movement attacked Israel".
    const { kind, norm } = tokenAt(body.tokens, next);
    if (kind !== 'word' || isFunctionWord(norm) || (next > at + 1 && isActingVerb(norm))) return [];
  }
  return [];
}

/** Those of a group who are backed, armed or led as it is. */
const MEN =
  /^(?:fighters|militiamen|militia|militias|troops|soldiers|forces|rebels|units|brigades|gunmen|commanders|men|wing|faction|factions|cadres|guerrillas|battalions)$/;

/** Reads "the Israel-Hezbollah war". */
function readPair(
  { body }: Phrases,
  sentence: Sentence,
  left: TokenMention,
  right: TokenMention,
): DraftTie[] {
  for (let at = right.last; at < right.last + 3; at += 1) {
    const type = BETWEEN_NOUNS.get(tokenAt(body.tokens, at).norm);
    if (!type) continue;
    const modality = judgeModality(body, { sentence, verb: at, end: at });
    const ends = { source: left, target: right, third: null };
    return [{ type, ...ends, tier: 'found', rule: 'pair', modality, sentence, cue: at, part: null }];
  }
  return [];
}

function readBetween(phrases: Phrases, sentence: Sentence, at: number): DraftTie[] {
  const { tokens } = phrases.body;
  const [left, second] = phrases.listAfter(at + 1, sentence.last);
  const isAnd = left && tokenAt(tokens, left.last).norm === 'and';
  const right = second ?? (isAnd ? phrases.after(left.last + 1, sentence.last) : null);
  if (!left || !right || left.mention.actor === right.mention.actor) return [];
  for (let noun = at - 1; noun >= sentence.first && noun > at - MAX_TO_BETWEEN; noun -= 1) {
    const type = BETWEEN_NOUNS.get(tokenAt(tokens, noun).norm);
    if (!type) {
      // "A meeting held on 11 January 2022 in Suva between": farther off only past where and when.
      if (at - noun > NEAR_BETWEEN && !isPlaceOrTime(tokenAt(tokens, noun))) return [];
      continue;
    }
    const judged = judgeNoun(phrases.body, { sentence, noun, end: right.last });
    const isSure = !left.isWeak && !right.isWeak;
    const ends = { source: left.mention, target: right.mention, third: null };
    return [
      {
        type,
        ...ends,
        tier: isSure ? 'found' : 'possible',
        rule: 'between',
        modality: judged,
        sentence,
        cue: noun,
        part: null,
      },
    ];
  }
  return [];
}

const MAX_TO_BETWEEN = 12;
const NEAR_BETWEEN = 5;

function isPlaceOrTime({ norm, kind, isCapital }: Token): boolean {
  return kind === 'number' || isCapital || /^(?:held|on|in|at|of|the|last|early|late)$/.test(norm);
}

/** Reads "Hochstein's talks with Berri", "Iranian support for Hezbollah" and "the support of Iran for". */
function readNounWith(phrases: Phrases, sentence: Sentence, at: number): DraftTie[] {
  const { tokens } = phrases.body;
  const cue = findNounCue(tokenAt(tokens, at).norm, tokenAt(tokens, at + 1).norm);
  const owner = cue && findOwner(phrases, sentence, at);
  if (!cue || !owner || (cue.type !== 'talks-to' && isEnded(phrases, sentence, owner.first))) return [];
  return phrases.listAfter(at + 2, sentence.last).flatMap((other): DraftTie[] => {
    if (other.mention.actor === owner.actor) return [];
    const modality = judgeNoun(phrases.body, { sentence, noun: at, end: other.last });
    const ends = { source: owner, target: other.mention, third: null };
    const tier = other.isWeak || cue.isPossible ? ('possible' as const) : ('found' as const);
    return [{ type: cue.type, ...ends, tier, rule: 'noun-with', modality, sentence, cue: at, part: null }];
  });
}

/** Whether it is said that something ends: "lifted its sanctions on". */
function isEnded({ body }: Phrases, { first }: Sentence, owner: number): boolean {
  const { norm } = tokenAt(body.tokens, owner - 1);
  return (
    owner > first &&
    /^(?:lift|eas|end|waiv|remov|drop|scrap|suspend|withdr|call|abandon|renounc|halt|stop)/.test(norm)
  );
}

function findNounCue(noun: string, link: string): NounCue | undefined {
  return NOUN_CUES.find(({ nouns, links }) => nouns.has(noun) && links.has(link));
}

const MAX_BEFORE_NOUN = 3;

/** Returns whose a noun is: right before it, with an adjective between at most. */
function findOwner({ body, mentions }: Phrases, { first }: Sentence, at: number): TokenMention | null {
  for (let before = at - 1; before >= first && before >= at - MAX_BEFORE_NOUN; before -= 1) {
    const mention = mentions.at(before);
    const { kind, norm, isPossessive } = tokenAt(body.tokens, before);
    if (mention) {
      const isPronoun = mention.kind === 'pronoun' && /^(?:its|his|her|their|our|my)$/.test(norm);
      return isPossessive || isPronoun || mention.kind === 'demonym' ? mention : null;
    }
    if (kind !== 'word' || isFunctionWord(norm) || isActingVerb(norm)) return null;
  }
  return null;
}
