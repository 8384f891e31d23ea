import { findOwnThing } from '../actors/owned-things';
import type { Phrase } from '../actors/phrases';
import { readPhraseAfter } from '../structure/noun-phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { AUXILIARIES, DAYS_AND_MONTHS, DETERMINERS, isAdverb } from '../words/function-words';
import { STANDING_NOUNS } from '../words/group-words';
import { DENYING_VERBS, REJECTING_VERBS } from '../words/speech-words';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import { CUES_BY_BASE, CUES_BY_WORD, saysOther } from './cues';
import type { DraftTie } from './draft-tie';
import { isIrregularForm } from './inflect';
import { MAX_TOGETHER } from './joint-deeds';
import { judgeModality } from './modality';
import { isOfTalksBefore } from './talks-before';
import { isTyingVerb } from './tying-verbs';
import type { VerbCue } from './verb-cue';
import { findAntecedent, findGiven, findNoun, findObjects, isNaming } from './verb-objects';
import { findSubjects, isBe, skipAdverbs } from './verb-subjects';

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
    const here: DraftTie[] = [];
    // "Fought alongside A against B": one verb may join its subject to several.
    for (const cue of listCues(clauses, at))
      here.push(
        ...readCue(clauses, sentence, at, cue).filter((tie) => !here.some((one) => isSamePair(one, tie))),
      );
    ties.push(...here);
  }
  return ties;
}

function isSamePair(one: DraftTie, { source, target }: DraftTie): boolean {
  const actors = [one.source.actor, one.target.actor];
  return actors.includes(source.actor) && actors.includes(target.actor);
}

/** Returns the cues of the verb at a token; none where the word is a noun. */
function listCues(clauses: Clauses, at: number): readonly VerbCue[] {
  const { norm } = tokenAt(clauses.phrases.body.tokens, at);
  const cues = CUES_BY_WORD.get(norm) ?? [];
  const byBase = CUES_BY_BASE.get(norm) ?? [];
  // "Lavrov's meeting with": a noun, read by its own rule.
  const mayBeNoun = byBase.length > 0 || /ing$|^(?:talks?|support|aid|fight)$/.test(norm);
  if (mayBeNoun && isNounHere(clauses, at)) return [];
  // "Lost men to ambushes by": no infinitive.
  if (/[^s]s$/.test(norm) && tokenAt(clauses.phrases.body.tokens, at - 1).norm === 'to') return [];
  return byBase.length > 0 && isBaseVerb(clauses, at) ? [...cues, ...byBase] : cues;
}

/** Returns whether a word that can be a verb or a noun is a noun: after an article, a genitive or an adjective of a people. */
export function isNounHere({ phrases }: Clauses, at: number): boolean {
  const before = tokenAt(phrases.body.tokens, at - 1);
  const mention = phrases.mentions.at(at - 1);
  // "It was Chad that menaced Hamas": a past is no noun.
  const { norm } = tokenAt(phrases.body.tokens, at);
  if (before.norm === 'that' && (/[a-z]{2}ed$/.test(norm) || isIrregularForm(norm))) return false;
  // "The Chad-Niger talks".
  const isOfPair =
    mention !== null &&
    before.isJoined &&
    before.isCapital &&
    /^(?:talks?|support|aid|fight|back|call)$/.test(norm);
  if (mention && findOwnThing(phrases.body, mention) === at) return true;
  return isOfPair || before.isPossessive || DETERMINERS.has(before.norm) || mention?.kind === 'demonym';
}

/** Returns whether a form that can be a noun is a verb here: "did call", "to see", "Iran and Syria back", "who support". */
export function isBaseVerb(clauses: Clauses, at: number): boolean {
  const { phrases } = clauses;
  const before = skipAdverbs(clauses, at - 1);
  const { norm, isPossessive } = tokenAt(phrases.body.tokens, before);
  if (norm === 'to' || /^(?:who|which|they)$/.test(norm)) return true;
  if (AUXILIARIES.has(norm)) return !isBe(norm);
  const mention = phrases.mentions.at(before);
  if (mention) return mention.kind !== 'demonym' && !isPossessive;
  return STANDING_NOUNS.has(norm) && norm.endsWith('s');
}

const RECIPROCAL = /^(?:each|one)$/;

/** Whether two do it to each other: "accused each other", "fought one another". */
function isReciprocal({ phrases }: Clauses, verb: number, { links }: VerbCue): boolean {
  const { tokens } = phrases.body;
  const link = tokenAt(tokens, verb + 1).norm;
  const isLinked = /^(?:with|to|at|on|against|alongside)$/.test(link);
  // "Fought each other" is no fight alongside each other.
  if (!links.includes(isLinked ? link : '')) return false;
  const at = isLinked ? verb + 2 : verb + 1;
  return RECIPROCAL.test(tokenAt(tokens, at).norm) && /^(?:an)?other$/.test(tokenAt(tokens, at + 1).norm);
}

function readCue(clauses: Clauses, sentence: Sentence, verb: number, cue: VerbCue): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const before = tokenAt(tokens, skipAdverbs(clauses, verb - 1)).norm;
  const by = cue.isPassive ? findBy(clauses, verb, sentence) : null;
  if (by !== null) return readPassive(clauses, sentence, { verb, by, cue });
  if (cue.isAfterBe && !isBe(before)) return [];
  if (cue.isPassive && isBe(before) && !/ing$/.test(tokenAt(tokens, verb).norm)) return [];
  const given = GIVING_RULES.has(cue.rule) ? findGiven(clauses, verb, sentence, cue) : [];
  const subjects = findSubjects(clauses, sentence, verb);
  const noun = cue.nouns && given.length === 0 ? findNoun(clauses, verb, sentence, cue) : verb + 1;
  const from = noun ?? (isOfNoun(clauses, cue, subjects) ? verb + 1 : null);
  if (from === null) return [];
  const direct = given.length > 0 ? given : findObjects(clauses, sentence, from, cue);
  const objects = direct.length > 0 ? direct : findAntecedent(clauses, sentence, { verb, cue, subjects });
  const place = { verb, end: objects[0]?.mention.first ?? from + 3 };
  if (cue.rule === 'calls' && isNaming(clauses, verb, objects)) return [];
  if (objects.length > 0) {
    const ends = { sources: subjects, targets: objects };
    const turned = { sources: objects, targets: subjects };
    return joinEnds(clauses, sentence, cue, { ...place, ...(cue.isInverse ? turned : ends) });
  }
  const isMutual =
    isReciprocal(clauses, verb, cue) || (cue.isMutual && !isTransitive(clauses, from, sentence, cue));
  // Of three who clash, nobody says who is against whom.
  const most = TOGETHER.has(cue.type) ? MAX_TOGETHER : 2;
  if (!isMutual || subjects.length > most) return [];
  return subjects.flatMap((one, index) =>
    joinEnds(clauses, sentence, cue, { ...place, sources: [one], targets: subjects.slice(index + 1) }),
  );
}

/** What each of several does with each: "A, B and C met". */
const TOGETHER = new Set(['talks-to', 'signs-with', 'ally-of', 'cooperates-with']);

/** Whether the noun of a verb stands before its subject: "the agreement that A signed with B", "the aid A sent to B". */
function isOfNoun(
  { phrases }: Clauses,
  { nouns, in: within }: VerbCue,
  [subject]: readonly Phrase[],
): boolean {
  if (!nouns || within || !subject) return false;
  const { tokens } = phrases.body;
  const before = tokenAt(tokens, subject.first - 1).norm;
  const noun = /^(?:that|which)$/.test(before) ? subject.first - 2 : subject.first - 1;
  return nouns.has(tokenAt(tokens, noun).norm);
}

const GIVING_RULES = new Set(['gives-help', 'sends-word']);

const TIMES = toWords(
  'last this early late week weeks month months year years hour hours day days minutes night morning for two three four five six several ' +
    'nearly about more than twice time times',
);

/** How far "by" may be from its participle. */
const MAX_TO_BY = 9;

/** Returns where "by" stands after a participle, also after where and when: "was held in Doha by". Null where it does not. */
function findBy({ phrases }: Clauses, verb: number, { last }: Sentence): number | null {
  const { tokens } = phrases.body;
  for (let at = verb + 1; at < Math.min(last, verb + MAX_TO_BY); at += 1) {
    const { norm, kind, text } = tokenAt(tokens, at);
    if (norm === 'by') return at;
    // "Was armed repeatedly, most recently by".
    const isLatest = text === ',' && /^(?:most|more)$/.test(tokenAt(tokens, at + 1).norm);
    if (isLatest && isAdverb(tokenAt(tokens, at + 2).norm)) at += 2;
    if (isLatest) continue;
    const isJoined = norm === 'and' && isTyingVerb(tokenAt(tokens, at + 1).norm);
    if (isJoined) at += 1;
    else if (isAdverb(norm) || DAYS_AND_MONTHS.has(norm) || kind === 'number' || TIMES.has(norm)) continue;
    else if (
      norm === 'to' &&
      /^(?:death|life|prison|jail|\d.*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)$/.test(
        tokenAt(tokens, at + 1).norm || tokenAt(tokens, at + 1).text,
      )
    )
      at += 1;
    else if (!/^(?:in|on|at)$/.test(norm) && !(norm === 'to' && isPlaceAfter(tokens, at))) {
      // "In the Papuan highlands".
      const isNamed = tokenAt(tokens, at - 1).isCapital && /^(?:in|the)$/.test(tokenAt(tokens, at - 2).norm);
      const isPlace =
        isNamed || /^(?:in|at|the)$/.test(tokenAt(tokens, at - 1).norm) || tokenAt(tokens, at).isCapital;
      if (!isPlace || kind !== 'word' || at === verb + 1) return null;
    }
  }
  return null;
}

/** Whether "to" is followed by a place: "was welcomed to Gao by". */
function isPlaceAfter(tokens: readonly Token[], to: number): boolean {
  const { isCapital, kind } = tokenAt(tokens, to + 1);
  return kind === 'word' && isCapital;
}

const APPOSED = new Set(['leads', 'backs']);

type Passive = { readonly verb: number; readonly by: number; readonly cue: VerbCue };

function readPassive(clauses: Clauses, sentence: Sentence, { verb, by, cue }: Passive): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  // "Hanged by order of".
  const isOrder = /^(?:orders?|decree|decision)$/.test(tokenAt(tokens, by + 1).norm);
  const from = isOrder && tokenAt(tokens, by + 2).norm === 'of' ? by + 3 : by + 1;
  const sources = readPhraseAfter(clauses.phrases, sentence, from);
  // "An army commanded by Haile" is not told to do anything.
  const next = tokenAt(tokens, sources.at(-1)?.last ?? from).norm;
  if (cue.needs && !cue.needs.test(next)) return [];
  // "Talks between Jordan and Iran, hosted by Oman": the talks are, and nobody.
  if (isOfTalksBefore(tokens, sentence, verb)) return [];
  // "A message from the Council, led by Dicko": of the last it is said, whatever stands before it.
  const isApposed = tokenAt(clauses.phrases.body.tokens, verb - 1).text === ',' && APPOSED.has(cue.rule);
  const last = isApposed ? clauses.phrases.listBefore(verb - 1, sentence.first).at(-1) : undefined;
  const isGroup = last?.mention.actor.kind === 'group';
  const targets = last && isGroup ? [{ ...last, isWeak: false }] : findSubjects(clauses, sentence, verb);
  // "Was hired by Hamas": who hires has the other as a member.
  const ends = cue.isInverse ? { sources: targets, targets: sources } : { sources, targets };
  return joinEnds(clauses, sentence, cue, { verb, end: by, ...ends });
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
  { rule, type, isPossible }: VerbCue,
  { verb, end, sources, targets }: Ends,
): DraftTie[] {
  const { body } = clauses.phrases;
  const modality = judgeModality(body, { sentence, verb, end });
  const ties: DraftTie[] = [];
  const pairs = sources.flatMap((source) => targets.map((target) => ({ source, target })));
  for (const { source, target } of [...pairs, ...listGapped(clauses, sentence, targets)]) {
    if (source.mention.actor === target.mention.actor) continue;
    if (!fitsKinds(type, source, target)) continue;
    // "Heads the eastern Libyan administration": a part of the state at most.
    const isPart = type === 'leads' && target.mention.kind === 'demonym';
    const isSure = !source.isWeak && !target.isWeak && !isPart && !isPossible;
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
  return ties;
}

/** Returns whom the same verb ties that is left out: "Turkey arms the Brigade and Egypt the Army". */
function listGapped(
  { phrases }: Clauses,
  { last }: Sentence,
  targets: readonly Phrase[],
): readonly { readonly source: Phrase; readonly target: Phrase }[] {
  const end = targets.at(-1)?.last ?? last;
  if (tokenAt(phrases.body.tokens, end).norm !== 'and') return [];
  const source = phrases.after(end + 1, last);
  const target = source && phrases.isGapped(source) ? phrases.after(source.last, last) : null;
  return source && target && !source.isWeak && !target.isWeak ? [{ source, target }] : [];
}

/** Returns whether actors of these kinds can have a tie of the type: only a group or a state is led or has members. */
export function fitsKinds(type: string, source: Phrase, target: Phrase): boolean {
  // "Jordan joined Syria in condemning": no state is a member of another.
  if (type === 'member-of' && source.mention.actor.kind === 'state')
    return target.mention.actor.kind === 'group';
  return !(type === 'leads' || type === 'member-of') || target.mention.actor.kind !== 'person';
}
