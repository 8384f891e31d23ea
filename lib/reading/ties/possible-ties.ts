import type { Phrases } from '../actors/phrases';
import type { ReadModality } from '../reading';
import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb, isSpeechVerb } from '../words/acting-words';
import { DETERMINERS } from '../words/function-words';
import { GROUP_NOUNS, OWN_GROUP_NOUNS, STANDING_NOUNS } from '../words/group-words';
import { BETWEEN_NOUNS } from './between-nouns';
import { CUES_BY_WORD, saysOther } from './cues';
import type { DraftTie } from './draft-tie';
import { judgeNoun } from './judge-noun';
import { findLightVerb, isGerund } from './light-verb';
import { isReal, judgeModality } from './modality';
import { hasInfinitive } from './unreal-openings';
import { isBe } from './verb-subjects';

const MAX_DISTANCE = 18;

/** Returns the ties that a sentence may tell of: a cue with an actor on each side, of which no rule made more. */
export function findPossibleTies(
  phrases: Phrases,
  sentence: Sentence,
  found: readonly DraftTie[],
): DraftTie[] {
  const { body, mentions } = phrases;
  const used = new Set(found.map(({ cue }) => cue));
  const ties: DraftTie[] = [];
  const known = new Set(
    found.flatMap(({ source, target, third }) =>
      listPairs([source.actor.key, target.actor.key, third?.actor.key]),
    ),
  );
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { norm } = tokenAt(body.tokens, at);
    const cue = CUES_BY_WORD.get(norm)?.find(({ nouns }) => !nouns);
    const isNoun = BETWEEN_NOUNS.has(norm) && /^(?:an?|the)$/.test(tokenAt(body.tokens, at - 1).norm);
    const type = isNoun ? BETWEEN_NOUNS.get(norm) : (cue?.type ?? BETWEEN_NOUNS.get(norm));
    // "Accused of arming": no rule has told who is meant.
    if (/^(?:of|for)$/.test(tokenAt(body.tokens, at - 1).norm) && norm.endsWith('ing')) continue;
    if (saysOther(body.tokens, at) || tokenAt(body.tokens, at).isJoined) continue;
    // "Talked about arming Hamas": with nobody.
    if (type === 'talks-to' && /^(?:about|of)$/.test(tokenAt(body.tokens, at + 1).norm)) continue;
    if (isDoneToSubject(body.tokens, at)) continue;
    // "Resisted sending rifles to": what is resisted is the sending.
    if (isGerund(body.tokens, at + 1)) continue;
    // "With the support of": a noun, whose direction is not read.
    if (!BETWEEN_NOUNS.has(norm) && DETERMINERS.has(tokenAt(body.tokens, at - 1).norm)) continue;
    if (!type || used.has(at) || mentions.at(at) || !(isActingVerb(norm) || BETWEEN_NOUNS.has(norm) || cue))
      continue;
    const source = findNear(phrases, sentence, at, -1);
    const target = hasOtherObject(phrases, at) ? null : findNear(phrases, sentence, at, 1);
    if (!source || !target || source.actor === target.actor) continue;
    if ((type === 'leads' || type === 'member-of') && target.actor.kind === 'person') continue;
    const [pair = ''] = listPairs([source.actor.key, target.actor.key]);
    if (known.has(pair)) continue;
    known.add(pair);
    const modality = BETWEEN_NOUNS.has(norm)
      ? judgeNoun(body, { sentence, noun: at, end: target.last })
      : judgeCue(body, sentence, at, target.first);
    ties.push({
      type,
      source,
      target,
      third: null,
      tier: 'possible',
      rule: 'cue',
      modality,
      sentence,
      cue: at,
      part: null,
    });
  }
  return ties;
}

/** Whether a verb is passive, and by whom it is done stands not after it: "was offered the post of". */
function isDoneToSubject(tokens: readonly Token[], verb: number): boolean {
  const before = tokenAt(tokens, verb - 1).norm;
  const isPassive =
    (isBe(before) || /^(?:stands?|stood)$/.test(before)) && /ed$/.test(tokenAt(tokens, verb).norm);
  return isPassive && [1, 2, 3, 4].every((step) => tokenAt(tokens, verb + step).norm !== 'by');
}

/** Returns how a sentence says what a cue may say: what one only gets ready to do is planned. */
function judgeCue(body: TextBody, sentence: Sentence, verb: number, end: number): ReadModality {
  const own = judgeModality(body, { sentence, verb, end });
  // "Avoided taking orders from": what looks like a verb may be what another takes.
  const light = isReal(own) ? findLightVerb(body.tokens, sentence.first, verb) : null;
  const judged = light === null ? own : judgeModality(body, { sentence, verb: light, end: verb });
  return isReal(judged) && hasInfinitive(body.tokens, verb + 1, end) ? 'planned' : judged;
}

/** Returns the nearest actor on one side of a cue, in its own clause; null for none. */
function findNear({ body, mentions }: Phrases, { first, last }: Sentence, from: number, step: 1 | -1) {
  for (let at = from + step; at >= first && at < last && Math.abs(at - from) <= MAX_DISTANCE; at += step) {
    const mention = mentions.at(at);
    // "Venezuela shelters them, Colombia says": who says it is another.
    const isTeller = mention && step === 1 && tokenAt(body.tokens, at - 1).text === ',';
    if (isTeller && isSpeechVerb(tokenAt(body.tokens, mention.last).norm)) return null;
    if (mention) return mention;
    const { norm, text } = tokenAt(body.tokens, at);
    if (/^[;:]$/.test(text) || ENDS_CLAUSE.test(norm)) return null;
  }
  return null;
}

const ENDS_CLAUSE =
  /^(?:that|while|but|although|though|because|whereas|if|unless|when|which|who|whose|where)$/;

/** Returns whether the object of a verb is somebody whom the text does not name: "backs the army". */
function hasOtherObject({ body: { tokens }, mentions }: Phrases, verb: number): boolean {
  if (!/^(?:the|its|his|her|their)$/.test(tokenAt(tokens, verb + 1).norm)) return false;
  for (let at = verb + 2; at < verb + 5; at += 1) {
    const { norm } = tokenAt(tokens, at);
    if (mentions.at(at)) return false;
    if (OWN_GROUP_NOUNS.has(norm) || GROUP_NOUNS.has(norm) || STANDING_NOUNS.has(norm))
      return !/^(?:of|in)$/.test(tokenAt(tokens, at + 1).norm);
  }
  return false;
}

/** Returns the pairs of some actors, each as one word whichever comes first. */
export function listPairs(keys: readonly (string | undefined)[]): string[] {
  const present = keys.filter((key) => key !== undefined);
  return present.flatMap((one, place) =>
    present.slice(place + 1).map((other) => [one, other].sort().join('\n')),
  );
}
