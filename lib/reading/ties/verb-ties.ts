import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { ADVERBS, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS } from '../words/function-words';
import { DENYING_VERBS, REJECTING_VERBS } from '../words/speech-words';
import type { Clauses } from './clauses';
import { CUES_BY_WORD, saysOther, type VerbCue } from './cues';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';

const BE = /^(?:is|are|was|were|been|being|be)$/;
const MAX_GAP = 7;

/** Returns the ties that the verbs of a sentence make between subject and object. */
export function findVerbTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.isJoined || clauses.phrases.mentions.at(at)) continue;
    const before = tokenAt(tokens, at - 1).norm;
    // What is denied or rejected is no tie: it is a claim.
    if (DENYING_VERBS.has(before) || REJECTING_VERBS.has(before)) continue;
    if (saysOther(tokens, at)) continue;
    // "Lavrov's meeting with": a noun, read by its own rule.
    if (/^(?:meeting|talks?|support|aid|fight)$/.test(token.norm) && isNoun(clauses, at)) continue;
    for (const cue of CUES_BY_WORD.get(token.norm) ?? []) {
      const found = readCue(clauses, sentence, at, cue);
      ties.push(...found);
      if (found.length > 0) break;
    }
  }
  return ties;
}

/** Whether a word that can be a verb or a noun is a noun: after an article, a genitive or an adjective of a people. */
function isNoun({ phrases }: Clauses, at: number): boolean {
  const before = tokenAt(phrases.body.tokens, at - 1);
  const mention = phrases.mentions.at(at - 1);
  return before.isPossessive || DETERMINERS.has(before.norm) || mention?.kind === 'demonym';
}

function readCue(clauses: Clauses, sentence: Sentence, verb: number, cue: VerbCue): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const before = tokenAt(tokens, skipAdverbs(clauses, verb - 1)).norm;
  const by = cue.isPassive ? findBy(clauses, verb, sentence) : null;
  if (by !== null) return readPassive(clauses, sentence, { verb, by, cue });
  if (cue.isPassive && BE.test(before) && !/ing$/.test(tokenAt(tokens, verb).norm)) return [];
  const given = GIVING_RULES.has(cue.rule) ? findGiven(clauses, verb, sentence, cue) : [];
  const from = cue.nouns && given.length === 0 ? findNoun(clauses, verb, sentence, cue) : verb + 1;
  if (from === null) return [];
  const subjects = findSubjects(clauses, sentence, verb);
  const direct = given.length > 0 ? given : findObjects(clauses, sentence, from, cue);
  const objects = direct.length > 0 ? direct : findAntecedent(clauses, sentence, { verb, cue, subjects });
  const place = { verb, end: objects[0]?.mention.first ?? from + 3 };
  if (cue.rule === 'calls' && isNaming(clauses, verb, objects)) return [];
  if (objects.length > 0) {
    const ends = { sources: subjects, targets: objects };
    const turned = { sources: objects, targets: subjects };
    return joinEnds(clauses, sentence, cue, { ...place, ...(cue.isInverse ? turned : ends) });
  }
  const [first, second] = subjects;
  const isPair =
    cue.isMutual && subjects.length === 2 && first && second && !isTransitive(clauses, from, sentence, cue);
  return isPair ? joinEnds(clauses, sentence, cue, { ...place, sources: [first], targets: [second] }) : [];
}

type Relative = { readonly verb: number; readonly cue: VerbCue; readonly subjects: readonly Phrase[] };

/** Returns the object of a verb that ends a relative clause: "the government, which Turkey supports". */
function findAntecedent(
  clauses: Clauses,
  sentence: Sentence,
  { verb, cue, subjects }: Relative,
): readonly Phrase[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const at = (subjects[0]?.first ?? 0) - 1;
  const isRelative = /^(?:which|whom|that)$/.test(tokenAt(tokens, at).norm) && at > sentence.first;
  if (!isRelative || !cue.links.includes('') || cue.needs || tokenAt(tokens, verb + 1).kind !== 'sign')
    return [];
  const end = tokenAt(tokens, at - 1).text === ',' ? at - 1 : at;
  return phrases
    .listBefore(end, sentence.first)
    .slice(-1)
    .map((phrase) => ({ ...phrase, isWeak: false }));
}

const GIVING_RULES = new Set(['gives-help', 'sends-word']);

/** Returns who is given something where they stand before it: "gave Hamas money". */
function findGiven(
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

/** Whether somebody is not called up but called something: "called her a liar". */
function isNaming({ phrases }: Clauses, verb: number, objects: readonly Phrase[]): boolean {
  const { tokens } = phrases.body;
  const object = objects.at(-1);
  let end = object?.last ?? verb + 1;
  const again = tokenAt(tokens, end).text === ',' ? phrases.mentions.at(end + 1) : null;
  if (again && again.actor === object?.mention.actor) end = again.last;
  const next = tokenAt(tokens, tokenAt(tokens, end).text === ',' ? end + 1 : end);
  return tokenAt(tokens, verb).norm === 'called' && /^(?:an?|the|["“])$/.test(next.text);
}

function skipAdverbs(clauses: Clauses, from: number): number {
  let at = from;
  while (ADVERBS.has(tokenAt(clauses.phrases.body.tokens, at).norm)) at -= 1;
  return at;
}

/** Returns where "by" stands after a participle; null where it does not. */
function findBy(clauses: Clauses, verb: number, { last }: Sentence): number | null {
  for (let at = verb + 1; at < Math.min(last, verb + 3); at += 1) {
    const { norm } = tokenAt(clauses.phrases.body.tokens, at);
    if (norm === 'by') return at;
    if (!ADVERBS.has(norm)) return null;
  }
  return null;
}

type Passive = { readonly verb: number; readonly by: number; readonly cue: VerbCue };

function readPassive(clauses: Clauses, sentence: Sentence, { verb, by, cue }: Passive): DraftTie[] {
  const sources = clauses.phrases.listAfter(by + 1, sentence.last);
  const targets = findSubjects(clauses, sentence, verb);
  return joinEnds(clauses, sentence, cue, { verb, end: by, sources, targets });
}

const CLOSENESS = /^(?:direct|indirect|close|constant|regular|daily|frequent|private|secret|quiet|active)$/;

function findNoun(
  clauses: Clauses,
  verb: number,
  { last }: Sentence,
  { nouns, in: within }: VerbCue,
): number | null {
  const { tokens } = clauses.phrases.body;
  let hasIn = false;
  for (let at = verb + 1; at < Math.min(last, verb + 6); at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (nouns?.has(norm)) return within && !hasIn ? null : at + 1;
    // "Is in direct contact", and not "is considering talks".
    if (within && !hasIn && !(norm === 'in' || ADVERBS.has(norm))) return null;
    hasIn ||= norm === 'in';
    if (within && hasIn && norm !== 'in' && !CLOSENESS.test(norm)) return null;
    if (kind === 'sign' || CLAUSE_WORDS.has(norm) || clauses.phrases.mentions.at(at)) return null;
  }
  return null;
}

function findSubjects(clauses: Clauses, sentence: Sentence, verb: number): readonly Phrase[] {
  const accused = findAccused(clauses, sentence, verb);
  if (accused.length > 0) return accused;
  return clauses.findActors(verb, sentence);
}

/** How far before its deed the accusation may be. */
const MAX_TO_ACCUSED = 14;
const ACCUSING = /^(?:accus|blam|condemn|criticis|criticiz|suspect)/;

/** Returns who is accused of what a verb says: "accused Iran of arming", "Iran was accused by Israel of arming". */
function findAccused(clauses: Clauses, sentence: Sentence, verb: number): readonly Phrase[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  if (!/^(?:of|for)$/.test(tokenAt(tokens, verb - 1).norm) || !/ing$/.test(tokenAt(tokens, verb).norm))
    return [];
  for (let at = verb - 2; at >= sentence.first && at > verb - MAX_TO_ACCUSED; at -= 1) {
    const { norm } = tokenAt(tokens, at);
    if (!ACCUSING.test(norm)) continue;
    if (BE.test(tokenAt(tokens, skipAdverbs(clauses, at - 1)).norm)) return clauses.findActors(at, sentence);
    const named = phrases.before(verb - 1, at);
    return named?.first === at + 1 ? [{ ...named, isWeak: false }] : [];
  }
  return [];
}

function findObjects(
  clauses: Clauses,
  sentence: Sentence,
  from: number,
  { links, needs }: VerbCue,
): readonly Phrase[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  let at = from;
  while (ADVERBS.has(tokenAt(tokens, at).norm)) at += 1;
  if (links.includes('')) {
    const direct = phrases.listAfter(at, sentence.last);
    const end = direct.at(-1)?.last ?? at;
    if (direct.length > 0) return !needs || tokenAt(tokens, end).norm === needs ? direct : [];
  }
  for (let next = at; next < Math.min(sentence.last, at + MAX_GAP); next += 1) {
    const { norm, text } = tokenAt(tokens, next);
    if (links.includes(norm) && norm !== '') {
      const list = phrases.listAfter(next + 1, sentence.last);
      if (list.length > 0) return list;
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

/** Returns whether a verb has an object that is no actor: "A and B agreed a truce" still speaks of both. */
function isTransitive(clauses: Clauses, from: number, _sentence: Sentence, { rule }: VerbCue): boolean {
  const next = tokenAt(clauses.phrases.body.tokens, from);
  return (
    rule === 'meets' && (next.norm === 'a' || next.norm === 'the') && !/^(?:first|next)$/.test(next.norm)
  );
}

type Ends = {
  readonly verb: number;
  readonly end: number;
  readonly sources: readonly Phrase[];
  readonly targets: readonly Phrase[];
};

function joinEnds(
  clauses: Clauses,
  sentence: Sentence,
  { rule, type }: VerbCue,
  { verb, end, sources, targets }: Ends,
): DraftTie[] {
  const { body } = clauses.phrases;
  const modality = judgeModality(body, { sentence, verb, end });
  const ties: DraftTie[] = [];
  for (const source of sources) {
    for (const target of targets) {
      if (source.mention.actor === target.mention.actor) continue;
      if (!fitsKinds(type, source, target)) continue;
      const isSure = !source.isWeak && !target.isWeak;
      const ends = { source: source.mention, target: target.mention, third: null };
      ties.push({
        type,
        ...ends,
        tier: isSure ? 'found' : 'possible',
        rule,
        modality,
        sentence,
        cue: verb,
        part: null,
      });
    }
  }
  return ties;
}

/** Returns whether actors of these kinds can have a tie of the type: only a group or a state is led or has members. */
export function fitsKinds(type: string, _source: Phrase, target: Phrase): boolean {
  return !(type === 'leads' || type === 'member-of') || target.mention.actor.kind !== 'person';
}
