import type { ReadModality } from '../reading';
import type { TextBody } from '../reading-text';
import { type Token, tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import { CLAUSE_WORDS } from '../words/function-words';
import { toWords } from '../words/word-set';
import type { DraftTie } from './draft-tie';
import { isForged } from './forged';
import { findGoverning } from './governing-verb';
import { isGuessed } from './guessed';
import { isOnlyTold } from './only-told';
import { isOpenCondition } from './open-conditions';
import { isAlternative, isExcepted, isThoughtOf } from './unreal-ends';

/** Finds in a sentence what makes it doubtful that it tells of a fact, whatever rule has read it. */

/** What belongs to somebody, and no clause tells of: "Iran-backed Hamas" is so in any sentence. */
const OF_PHRASES =
  /^(?:compound|office|belongs|speaks-for|envoy-of|envoy|ally|opponent|described|ruled|among|chosen|owned|under|arabic-.*)$/;

/** Returns how the sentence of a tie makes it doubtful; null where nothing does. */
export function findDoubt({ tokens }: TextBody, tie: DraftTie): ReadModality | null {
  // "Joined": a verb tells of it, and no phrase.
  const isTold = tie.rule === 'belongs' && JOINING.test(tokenAt(tokens, tie.cue).norm);
  if (OF_PHRASES.test(tie.rule) && !isTold) {
    const serving = findServing(tokens, tie);
    return serving === null ? null : findDoubtAt(tokens, tie, serving);
  }
  if (isExcepted(tokens, tie)) return 'negated';
  if (isAlternative(tokens, tie) || isThoughtOf(tokens, tie)) return 'conditional';
  const here = findDoubtAt(tokens, tie, tie.cue);
  const governing = here ? null : findGoverning(tokens, tie.sentence, tie.cue);
  // "Is suspected to have armed Hamas and trained Fatah".
  return here ?? (governing === null ? null : findDoubtAt(tokens, tie, governing));
}

const JOINING =
  /^(?:(?:join|enlist|enroll?|defect|work|act|sign|belong|represent|consult)(?:s|ed|ing|led)?|(?:serv|negotiat)(?:e|es|ed|ing)|s[ia]ts?|sitting|st[ao]n?o?ds?|standing|leads?|led|leading|fl(?:y|ies|ew|ying)|sp(?:y|ies|ied|ying))$/;

/** Returns the verb that tells of an office: "served as the envoy of", "was an ally of"; null for none. */
function findServing(tokens: readonly Token[], { source, sentence }: DraftTie): number | null {
  for (let at = source.last; at < Math.min(sentence.last, source.last + 4); at += 1) {
    const isServing = /^(?:serv|act|work)(?:e[sd]?|s|ed|ing)$/.test(tokenAt(tokens, at).norm);
    const isCopula =
      at === source.last && /^(?:is|was|are|were|became|remains?)$/.test(tokenAt(tokens, at).norm);
    if (isCopula || (isServing && tokenAt(tokens, at + 1).norm === 'as')) return at;
  }
  return null;
}

function findDoubtAt(tokens: readonly Token[], tie: DraftTie, verb: number): ReadModality | null {
  const clause = { tokens, first: tie.sentence.first, last: tie.sentence.last, verb };
  if (isWithoutObject(clause, tie) || isGivenUp(clause) || isDisputed(clause) || isAgainst(clause))
    return 'negated';
  if (isOpenCondition(clause) || isUncertain(clause) || isAskedInQuote(clause)) return 'conditional';
  if (isOnlyTold(clause) || isGuessed(clause)) return 'conditional';
  if (isOfSuppositions(clause) || isForged(clause) || isOfThought(clause, tie)) return 'conditional';
  return isBareInfinitive(clause, tie) || isOfDraft(clause) || isPrepared(clause, tie) ? 'planned' : null;
}

type Clause = {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** The word that says what ties the two. */
  readonly verb: number;
};

/** Returns the places of a clause before its verb, the nearest first: up to a sign that parts clauses, or to who says so. */
function* walkBack({ tokens, first, verb }: Clause, reach: number): Generator<number> {
  for (let at = verb - 1; at >= first && at >= verb - reach; at -= 1) {
    const { norm, text } = tokenAt(tokens, at);
    if (/^[;:"“”]$/.test(text) || norm === 'but') return;
    if (norm === 'that' && isSpeechVerb(tokenAt(tokens, at - 1).norm)) return;
    yield at;
  }
}

/** Whether nothing is given or done: "sent no weapons to Hamas". */
function isWithoutObject({ tokens, verb }: Clause, { source, target, third }: DraftTie): boolean {
  const last = Math.max(source.first, target.first, third?.first ?? 0);
  for (let at = verb + 1; at < last; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign' || CLAUSE_WORDS.has(norm)) return false;
    if (/^(?:no|nothing|nobody|none|neither|nor)$/.test(norm)) return true;
  }
  return false;
}

/** Whether somebody is against a deed: "voted against arming Niger" says nothing of Niger. */
function isAgainst({ tokens, verb }: Clause): boolean {
  return tokenAt(tokens, verb + 1).norm === 'against' && /[a-z]{2}ing$/.test(tokenAt(tokens, verb + 2).norm);
}

/** Verbs of giving up, with the words between them and what is given up. */
const GIVEN_UP: readonly (readonly [RegExp, RegExp])[] = [
  [/^call(?:s|ed|ing)?$/, /^off$/],
  [/^(?:back|pull|walk|step|turn)(?:s|ed|ing)?$/, /^(?:out|away|back)$/],
  [/^(?:give|gives|gave|given|giving)$/, /^up$/],
  [/^(?:draw|draws|drew|drawn|hold|holds|held)$/, /^back$/],
  [/^(?:put)$/, /^off$/],
  [/^(?:balk|baulk|shy|shie|recoil|desist|refrain|abstain|flinch)(?:s|ed|ing|es|d)?$/, /^(?:at|from|away)$/],
  [/^(?:shrink|shrinks|shrank|shrunk)$/, /^from$/],
  [/^(?:think|thinks|thought)$/, /^better$/],
  [/^(?:steer|steers|steered)$/, /^clear$/],
  [/^(?:cease|end|quit)(?:s|d|ed)?$/, /^(?:[a-z]+ing)$/],
];

/** Whether somebody gives up, or does not begin, what the word says: "called off its attack on", "shrank from attacking". */
function isGivenUp(clause: Clause): boolean {
  const { tokens, verb } = clause;
  const isHere = (at: number) =>
    GIVEN_UP.some(
      ([word, next]) => word.test(tokenAt(tokens, at).norm) && next.test(tokenAt(tokens, at + 1).norm),
    );
  // "Called off its attack", "gave up sending": the verb itself is no call, and gives nothing.
  if (/^(?:call|g[ai]v)/.test(tokenAt(tokens, verb).norm) && isHere(verb)) return true;
  for (const at of walkBack(clause, 6)) {
    if (tokenAt(tokens, at).text === ',') return false;
    if (isHere(at)) return true;
  }
  return false;
}

const WRONG = toWords(
  'wrong false untrue incorrect inaccurate misleading absurd nonsense mistake mistaken lie impossible premature unfair ridiculous',
);

/** Whether it is said to be wrong to say so: "it is wrong to say that", "nowhere is it said that", "never once". */
function isDisputed(clause: Clause): boolean {
  const { tokens } = clause;
  for (const at of walkBack(clause, 16)) {
    const { norm } = tokenAt(tokens, at);
    if (norm === 'nowhere') return true;
    if (norm === 'once' && tokenAt(tokens, at - 1).norm === 'never') return true;
    if (norm === 'to' && WRONG.has(tokenAt(tokens, at - 1).norm) && at < clause.verb - 1) return true;
  }
  // "Nowhere in the file is it said that": of all that is said.
  return tokenAt(tokens, clause.first).norm === 'nowhere';
}

const PERHAPS = toWords(
  'perhaps maybe possibly probably conceivably presumably seemingly ostensibly theoretically hypothetically arguably supposedly allegedly apparently',
);
const SEEMING = toWords(
  'seem seems seemed appear appears appeared looks looked believed thought suspected rumoured rumored alleged supposed assumed presumed feared said',
);
const ABLE = toWords(
  'able free ready prepared willing eager keen inclined entitled allowed poised likely unlikely',
);

/** Whether a verb is said to be only likely or possible: "perhaps", "seems to have", "is able to". */
function isUncertain(clause: Clause): boolean {
  const { tokens, verb } = clause;
  for (const at of walkBack(clause, 9)) {
    const { norm, text } = tokenAt(tokens, at);
    if (PERHAPS.has(norm)) return true;
    if (text === ',' && !PERHAPS.has(tokenAt(tokens, at - 1).norm)) break;
  }
  let at = verb - 1;
  while (/^(?:have|having|be|been|being|now|also|secretly)$/.test(tokenAt(tokens, at).norm)) at -= 1;
  const [before, second] = [tokenAt(tokens, at).norm, tokenAt(tokens, at - 1).norm];
  // "Had better talk", "bent on attacking", "suspected of having armed".
  if (before === 'better' && second === 'had') return true;
  if (before === 'on' && /^(?:bent|set|intent|keen)$/.test(second)) return true;
  if (before === 'of' && SEEMING.has(second)) return true;
  // "Suspects Sudan of backing".
  if (before === 'of' && isSuspected(tokens, at)) return true;
  if (before !== 'to') return false;
  // "Is said by some to have bribed".
  for (let back = at - 1; back > at - 5 && back >= clause.first; back -= 1) {
    const { norm, kind } = tokenAt(tokens, back);
    if (kind === 'sign') return false;
    if (SEEMING.has(norm)) return true;
    if (ABLE.has(norm))
      return /^(?:is|are|be|remains?|stands?|not|now)$/.test(tokenAt(tokens, back - 1).norm);
  }
  return false;
}

/** Whether somebody suspects another of what follows "of". */
function isSuspected(tokens: readonly Token[], of: number): boolean {
  return [2, 3, 4].some((back) => /^suspect(?:s|ed|ing)?$/.test(tokenAt(tokens, of - back).norm));
}

/** Whether a verb stands in a question that is quoted: “Has Iran threatened Israel?” she asked. */
function isAskedInQuote({ tokens, last, verb }: Clause): boolean {
  for (let at = verb + 1; at < last; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (/^[.!;"”]$/.test(text)) return false;
    if (/^[?؟]$/.test(text)) return true;
  }
  return false;
}

/** What may be all there is of what it tells. */
const SUPPOSITIONS = toWords(
  'myth theory fable legend lie hoax fiction pretence illusion belief assumption hypothesis conjecture delusion charge charges rumour rumours rumor rumors fear fears ' +
    'hope hopes threat risk danger prospect prospects possibility chance chances idea speculation suggestion suggestions notion dream fantasy reports talk claim claims event odds',
);
const HAVING = /^(?:has|have|had|sees|lets)$/;
const TALES = toWords(
  'rumour rumor theory wargame game novel film play legend exercise simulation scenario story myth tale',
);

/** Whether what is said belongs to a supposition: "the myth that Iran armed", "fears of a war between", "a rumour has Qatar paying". */
function isOfSuppositions(clause: Clause): boolean {
  const { tokens, verb } = clause;
  for (const at of walkBack(clause, 12)) {
    const { norm, text } = tokenAt(tokens, at);
    if (text === ',') return false;
    const before = tokenAt(tokens, at - 1).norm;
    if (norm === 'that' && (SUPPOSITIONS.has(before) || IMAGINING.test(before))) return true;
    // "Legend has it that", "odds are that".
    const second = tokenAt(tokens, at - 2).norm;
    if (norm === 'that' && before === 'it' && HAVING.test(second)) return true;
    if (norm === 'that' && /^(?:is|are|was)$/.test(before) && SUPPOSITIONS.has(second)) return true;
    // "Fears of a war", and not "talk of the town is that".
    if (/^(?:of|about|over)$/.test(norm) && verb - at < 4 && SUPPOSITIONS.has(before)) return true;
    if (HAVING.test(norm) && at < verb - 1 && TALES.has(before)) return true;
  }
  return false;
}

/**
 * Whether who acts is named after what makes it a thought: "a chance Qatar funds", "theorists have Israel funding", "jokes about Iraq
 * joining", "with Egypt backing Hamas, it would".
 */
function isOfThought({ tokens, first, last, verb }: Clause, { source, target }: DraftTie): boolean {
  const subject = [source, target].find((mention) => mention.last === verb);
  if (!subject || subject.first <= first) return false;
  const before = tokenAt(tokens, subject.first - 1).norm;
  if (SUPPOSITIONS.has(before)) return true;
  if (!/ing$/.test(tokenAt(tokens, verb).norm)) return false;
  if (/^(?:have|has|had|about)$/.test(before)) return true;
  const isWould = tokens.slice(verb, last).some(({ norm }) => /^(?:would|could|might)$/.test(norm));
  return isWould && /^(?:with|without)$/.test(before);
}

const IMAGINING =
  /^(?:imagines?|imagined|holds?|suppose[sd]?|pretend(?:s|ed)?|fantasi[sz]e[sd]?|speculate[sd]?|guess(?:es|ed)?)$/;

/** Whether a verb stands in a text that nobody has signed or issued: "a draft statement in which Jordan condemned Israel". */
function isOfDraft(clause: Clause): boolean {
  const { tokens } = clause;
  for (const at of walkBack(clause, 10)) {
    const isIn =
      tokenAt(tokens, at).norm === 'which' && /^(?:in|under|by)$/.test(tokenAt(tokens, at - 1).norm);
    if (!isIn && tokenAt(tokens, at).norm !== 'whereby') continue;
    return [1, 2, 3, 4, 5].some((back) => DRAFTS.test(tokenAt(tokens, at - back).norm));
  }
  return false;
}

const DRAFTS = /^(?:draft|drafts|proposal|plan|bill|scenario|novel|film|blueprint|scheme)$/;

/** Whether what a noun names is only to come: "a date for talks with", "talks between them are to begin". */
function isPrepared({ tokens, verb, last }: Clause, { source, target }: DraftTie): boolean {
  const before = tokenAt(tokens, verb - 1).norm;
  if (/^(?:for|to)$/.test(before) && PREPARING.test(tokenAt(tokens, verb - 2).norm)) return true;
  // "Has begun preparing for talks with".
  for (let at = verb + 1; at < target.first; at += 1)
    if (/^prepar|^brac(?:e|ing)/.test(tokenAt(tokens, at).norm) && tokenAt(tokens, at + 1).norm === 'for')
      return true;
  const end = Math.max(source.last, target.last);
  if (target.last <= verb || end + 1 >= last) return false;
  const [next, second] = [tokenAt(tokens, end).norm, tokenAt(tokens, end + 1).norm];
  if (/^(?:begin|start|open|resume|convene)s?$/.test(next))
    return /^(?:in|on|next|this|tomorrow)$/.test(second);
  return /^(?:is|are|was|were)$/.test(next) && second === 'to';
}

const PREPARING =
  /^(?:prepar(?:e|es|ed|ing)|brac(?:e|es|ed|ing)|ready|readying|date|dates|venue|agenda|path|ground|groundwork|stage|terms|time|room|place|case|need|way)$/;

/** Forms that are the past of their verb as well. */
const SAME_IN_PAST = /^(?:put|cut|hit|set|split|let|shut|beat|spread|read|quit|cast|cost|rid)$/;
const PLURAL = /s$|^(?:men|people|police|troops)$/;

/** Whether somebody is made or let do something: "to make Iran attack Israel". One who acts has a verb with an ending. */
function isBareInfinitive({ tokens, first, verb }: Clause, { source, target }: DraftTie): boolean {
  const subject = [source, target].find(({ last }) => last === verb);
  if (!subject || subject.actor.kind === 'group' || subject.kind === 'pronoun') return false;
  const { norm } = tokenAt(tokens, verb);
  if (/(?:s|ed|ing)$/.test(norm) || SAME_IN_PAST.test(norm) || PLURAL.test(tokenAt(tokens, verb - 1).norm))
    return false;
  const before = tokenAt(tokens, subject.first - 1).norm;
  return (
    subject.first - 1 >= first &&
    /^(?:make|makes|made|let|lets|have|has|had|see|help|helped|helps)$/.test(before)
  );
}
