import type { Phrase } from '../actors/phrases';
import type { TextBody } from '../reading-text';
import { readPhraseAfter } from '../structure/noun-phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, isAdverb, PREPOSITIONS } from '../words/function-words';
import { measureOutlet } from '../words/media-names';
import { findAppositionHead } from './apposition-heads';
import type { Clauses } from './clauses';
import { isIrregularForm } from './inflect';
import { findLightVerb, isGerund, isInfinitive } from './light-verb';
import type { VerbCue } from './verb-cue';

/** Finds to whom a verb does what it says: after it, after its noun, or before a relative clause. */

const MAX_GAP = 10;

type Relative = { readonly verb: number; readonly cue: VerbCue; readonly subjects: readonly Phrase[] };

/** Returns the object of a verb that ends a relative clause: "the government, which Turkey supports". */
export function findAntecedent(
  clauses: Clauses,
  sentence: Sentence,
  { verb, cue, subjects }: Relative,
): readonly Phrase[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const at = (subjects[0]?.first ?? 0) - 1;
  const isRelative = /^(?:which|whom|that)$/.test(tokenAt(tokens, at).norm) && at > sentence.first;
  let end = verb + 1;
  while (
    isAdverb(tokenAt(tokens, end).norm) ||
    /^(?:twice|before|times|personally)$/.test(tokenAt(tokens, end).norm)
  )
    end += 1;
  const next = tokenAt(tokens, end);
  const isEnd = next.kind === 'sign' || /^(?:in|on|at|during|since|after|last|for|when|as)$/.test(next.norm);
  if (!isRelative) return [];
  // "A trader whom the authors call “the minister’s ear”".
  if (NAMING.test(tokenAt(tokens, verb).norm) && /^(?:an?|the|his|her|their|["“])$/.test(next.text))
    return [];
  // "Ali Nasr, with whom Omar Haddad had dined".
  const before = tokenAt(tokens, at - 1).norm;
  const isLinked =
    before !== '' && cue.links.includes(before) && /^wh(?:ich|om)$/.test(tokenAt(tokens, at).norm);
  if (!isLinked && (!cue.links.includes('') || cue.needs || !isEnd)) return [];
  const opening = isLinked ? at - 1 : at;
  const close = tokenAt(tokens, opening - 1).text === ',' ? opening - 1 : opening;
  const named = phrases.listBefore(close, sentence.first).slice(-1);
  // "Dahir, a governor whom Warsame had sacked".
  const apposed = named.length > 0 ? named : findAppositionHead(phrases, sentence, at + 1);
  const list = apposed.length > 0 ? apposed : findOfCopula(clauses, sentence, opening);
  return list.map((phrase) => ({ ...phrase, isWeak: false }));
}

/** Returns of whom "is the man" tells before a relative clause: "Haddad is the man whom Reyes armed". */
function findOfCopula({ phrases }: Clauses, { first }: Sentence, end: number): readonly Phrase[] {
  const { tokens } = phrases.body;
  for (let at = end - 1; at > first && at > end - 5; at -= 1) {
    if (phrases.mentions.at(at) || tokenAt(tokens, at).kind === 'sign') return [];
    if (/^(?:is|was)$/.test(tokenAt(tokens, at).norm)) return phrases.listBefore(at, first);
  }
  return [];
}

/** Returns who is given something where they stand before it: "gave Hamas money". */
export function findGiven(
  { phrases }: Clauses,
  verb: number,
  { last }: Sentence,
  { nouns }: VerbCue,
): readonly Phrase[] {
  const list = phrases.listAfter(verb + 1, last);
  const end = list.at(-1)?.last ?? last;
  for (let at = end; at < Math.min(last, end + 4); at += 1) {
    const { norm, kind } = tokenAt(phrases.body.tokens, at);
    if (nouns?.has(norm)) return list;
    if (kind === 'sign' || PREPOSITIONS.has(norm)) return [];
  }
  return [];
}

/** Returns whether somebody is not called up but called something: "called her a liar". */
export function isNaming({ phrases }: Clauses, verb: number, objects: readonly Phrase[]): boolean {
  const { tokens } = phrases.body;
  const object = objects.at(-1);
  let end = object?.last ?? verb + 1;
  const again = tokenAt(tokens, end).text === ',' ? phrases.mentions.at(end + 1) : null;
  if (again && again.actor === object?.mention.actor) end = again.last;
  const next = tokenAt(tokens, tokenAt(tokens, end).text === ',' ? end + 1 : end);
  return NAMING.test(tokenAt(tokens, verb).norm) && /^(?:an?|the|["“])$/.test(next.text);
}

const NAMING = /^(?:call|calls|called|calling)$/;

const CLOSENESS = /^(?:direct|indirect|close|constant|regular|daily|frequent|private|secret|quiet|active)$/;

/** Returns whether "has" only helps another verb: "has ruled out talks", "had at last demanded talks". */
export function isAuxiliaryHere(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:has|have|had|having)$/.test(tokenAt(tokens, verb).norm)) return false;
  let at = verb + 1;
  while (isAdverb(tokenAt(tokens, at).norm)) at += 1;
  const { norm } = tokenAt(tokens, at);
  const isParticiple = /[a-z]{2}ed$|^been$/.test(norm) || isIrregularForm(norm);
  return isParticiple || (isActingVerb(norm) && !AUXILIARIES.has(norm));
}

export function findNoun(
  clauses: Clauses,
  verb: number,
  { last }: Sentence,
  { nouns, in: within }: VerbCue,
): number | null {
  const { tokens } = clauses.phrases.body;
  let hasIn = false;
  for (let at = verb + 1; at < Math.min(last, verb + 6); at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (at === verb + 1 && isAuxiliaryHere(tokens, verb)) return null;
    // "Has every reason to hold talks", "suspended plans to cut ties": what somebody else, or nobody yet, has done.
    if (nouns?.has(norm) && (findLightVerb(tokens, verb, at) ?? verb) > verb) return null;
    if (nouns?.has(norm)) return within && !hasIn ? null : at + 1;
    // "Is in direct contact", and not "is considering talks".
    if (within && !hasIn && !(within.test(norm) || isAdverb(norm) || norm === 'back')) return null;
    if (within && hasIn && !(DETERMINERS.has(norm) || CLOSENESS.test(norm))) return null;
    hasIn ||= within?.test(norm) ?? false;
    // "Held Omani-mediated talks": who mediates them is none of those who hold them.
    if (clauses.phrases.mentions.at(at) && tokenAt(tokens, at + 1).isJoined) {
      at += 1;
      continue;
    }
    if (kind === 'sign' || CLAUSE_WORDS.has(norm) || clauses.phrases.mentions.at(at)) return null;
  }
  return null;
}

/** Returns those to whom a verb does what it says: right after it, or after a word that links them. */
export function findObjects(
  clauses: Clauses,
  sentence: Sentence,
  from: number,
  cue: VerbCue,
): readonly Phrase[] {
  const list = listObjects(clauses, sentence, from, cue);
  const { after } = cue;
  const end = list.at(-1)?.last ?? from;
  const words = clauses.phrases.body.tokens.slice(end, Math.min(sentence.last, end + MAX_TO_AFTER));
  return after && !words.some(({ norm }) => after.has(norm)) ? [] : list;
}

/** How far after its object a word may be that has to follow it. */
const MAX_TO_AFTER = 7;

/** What a clause after "that" begins with, and no name that "that" would point at. */
const OPENS_CLAUSE = /^(?:the|they|he|she|it|we|there|no|some|any|all)$/;

function isOutlet({ tokens, outlets }: TextBody, at: number): boolean {
  return measureOutlet(tokens, at, outlets) > 0;
}

function listObjects(
  { phrases }: Clauses,
  sentence: Sentence,
  from: number,
  { links, needs, isOfPeople }: VerbCue,
): readonly Phrase[] {
  const { tokens } = phrases.body;
  const fits = ({ mention }: Phrase): boolean => !isOfPeople || mention.actor.kind === 'person';
  let at = from;
  while (isAdverb(tokenAt(tokens, at).norm)) at += 1;
  // "Warned that Iran": what follows is said, and nobody is told.
  const isThat = tokenAt(tokens, at).norm === 'that';
  if (isThat && (phrases.mentions.at(at + 1) || OPENS_CLAUSE.test(tokenAt(tokens, at + 1).norm))) return [];
  // "Told Reuters Jordan had left": a paper was told.
  const told = tokenAt(tokens, at).norm === 'the' ? at + 1 : at;
  if (tokenAt(tokens, told).isCapital && !phrases.mentions.at(told) && isOutlet(phrases.body, told))
    return [];
  // "Resisted paying Hamas": another deed.
  if (links.includes('') && !isGerund(tokens, at)) {
    const direct = readPhraseAfter(phrases, sentence, at);
    const end = direct.at(-1)?.last ?? at;
    if (isOfPeople) return direct.filter(fits);
    if (direct.length > 0) return !needs || needs.test(tokenAt(tokens, end).norm) ? direct : [];
  }
  for (let next = at; next < Math.min(sentence.last, at + MAX_GAP); next += 1) {
    const { norm, text } = tokenAt(tokens, next);
    // "Barred from paying Hamas", "spoke of sending rifles to Hamas": of another deed.
    if (PREPOSITIONS.has(norm) && isGerund(tokens, next + 1)) break;
    if (norm === 'to' && !links.includes('to') && isInfinitive(tokens, next)) break;
    if (links.includes(norm) && norm !== '') {
      const plain = phrases.listAfter(next + 1, sentence.last);
      // "Spoke to a man using the name Jama".
      const list = (plain.length > 0 ? plain : readPhraseAfter(phrases, sentence, next + 1)).filter(fits);
      const isFollowed =
        norm !== 'that' || !needs || needs.test(tokenAt(tokens, list.at(-1)?.last ?? next).norm);
      if (list.length > 0) return isFollowed ? list : [];
    }
    if (
      /^[,;:"“”()]$/.test(text) ||
      CLAUSE_WORDS.has(norm) ||
      (isActingVerb(norm) && !phrases.mentions.at(next))
    )
      break;
  }
  return [];
}
