import { type Token, tokenAt } from '../text/tokens';
import { AUXILIARIES, isAdverb } from '../words/function-words';
import { toWords } from '../words/word-set';

/**
 * Finds verbs, nouns and adjectives which imply that what depends on them was done by their own subject: "succeeded in arming", "had a hand
 * in arming", "went on to arm". They are the implicatives of Karttunen (Implicative Verbs, 1971), and what news adds to them.
 */

/** What stands right before a gerund, with the preposition between; empty for none. */
const BEFORE_GERUND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    '',
    toWords(
      'busy caught recall recalls recalled remember remembers remembered enjoy enjoys enjoyed regret regrets regretted admit admits admitted acknowledge acknowledges acknowledged concede conceded busied itself himself herself themselves photographed filmed spotted seen recorded',
    ),
  ],
  [
    'in',
    toWords(
      'succeed succeeds succeeded persist persists persisted engage engages engaged specialise specialises specialised specialize specializes specialized assist assists assisted help helped instrumental involved complicit active busy aid aided join joins joined',
    ),
  ],
  ['on', toWords('insist insists insisted go goes went gone carry carries carried keep keeps kept')],
  ['up', toWords('end ends ended wind winds wound finish finishes finished')],
  [
    'to',
    toWords(
      'take takes took taken admit admits admitted confess confesses confessed accustomed reduced resort resorts resorted own',
    ),
  ],
  ['about', toWords('set sets go goes went gone')],
  [
    'for',
    toWords(
      'responsible known notorious famous infamous apologise apologises apologised apologize apologizes apologized remembered celebrated',
    ),
  ],
  ['of', toWords('guilty convicted proud')],
]);

/** What somebody plays, has or takes in what is done, with the verbs before it: "played a leading part in arming". */
const PARTS = /^(?:part|role|hand|share|lead|interest|time)$/;
const HAVING =
  /^(?:play|plays|played|have|has|had|take|takes|took|taken|lose|loses|lost|waste|wastes|wasted)$/;
const MAX_TO_HAVING = 4;

/** What somebody does again and again: "made a point of arming", "is in the habit of arming". */
const HABITS = /^(?:point|habit|practice|business|habits)$/;
const MAKING = /^(?:make|makes|made|in)$/;

/** How long it may take: "spent two years and a fortune arming". */
const SPENDING = /^(?:spend|spends|spent)$/;
const MAX_SPENT = 7;

const BEFORE_INFINITIVE = toWords('forced compelled driven made');
const USING = /^(?:use|uses|used|using)$/;
const MAX_USED = 5;

/** Returns the last token before what implies a gerund or an infinitive; null where nothing does. `from` is the token before the verb. */
export function skipImplicative(
  tokens: readonly Token[],
  first: number,
  verb: number,
  from: number,
): number | null {
  // "Recalls having met": the auxiliary is skipped already.
  const isGerund =
    /[a-z]{2}ing$/.test(tokenAt(tokens, verb).norm) || tokenAt(tokens, verb - 1).norm === 'having';
  if (isGerund)
    return skipBeforeGerund(tokens, first, tokenAt(tokens, from).norm === 'having' ? from - 1 : from);
  return tokenAt(tokens, from).norm === 'to' ? skipBeforeInfinitive(tokens, first, from) : null;
}

/** Returns whether what follows "to" is implied to have been done: "went on to arm", "used its bank to fund", "admitted to arming". */
export function isImplied(tokens: readonly Token[], first: number, verb: number): boolean {
  if (tokenAt(tokens, verb - 1).norm !== 'to') return false;
  return findOrdinal(tokens, verb - 1) !== null || skipImplicative(tokens, first, verb, verb - 1) !== null;
}

/** Returns the token before "is the first country to", or before the comma that sets it off; null where no such words stand. */
export function findOrdinal(tokens: readonly Token[], to: number): number | null {
  const isNoun = tokenAt(tokens, to - 1).kind === 'word' && !tokenAt(tokens, to - 1).isCapital;
  const isOrdinal = /^(?:first|last|only|second|third|latest)$/.test(tokenAt(tokens, to - 2).norm);
  if (!isNoun || !isOrdinal || tokenAt(tokens, to - 3).norm !== 'the') return null;
  const before = tokenAt(tokens, to - 4);
  if (before.text === ',') return to - 5;
  return /^(?:is|was|are|were|remains|remained|became)$/.test(before.norm) ? to - 4 : null;
}

function skipBeforeGerund(tokens: readonly Token[], first: number, from: number): number | null {
  const { norm } = tokenAt(tokens, from);
  const matrices = BEFORE_GERUND.get(norm);
  const before = matrices ? skipAdverbs(tokens, from - 1) : from;
  const matrix = tokenAt(tokens, before).norm;
  if (!matrices && BEFORE_GERUND.get('')?.has(matrix)) return skipSelf(tokens, before);
  if (matrices?.has(matrix))
    return /^(?:found|pleaded|pled)$/.test(tokenAt(tokens, before - 1).norm) ? before - 2 : before - 1;
  if (norm === 'in' && PARTS.test(matrix)) return findBack(tokens, first, before, HAVING, MAX_TO_HAVING);
  if (norm === 'of' && HABITS.test(matrix)) return findBack(tokens, first, before, MAKING, MAX_TO_HAVING);
  return matrices ? null : findSpent(tokens, first, from);
}

/** "Busied itself arming". */
function skipSelf(tokens: readonly Token[], at: number): number | null {
  if (!/sel(?:f|ves)$/.test(tokenAt(tokens, at).norm)) return at - 1;
  return /^busie[ds]$/.test(tokenAt(tokens, at - 1).norm) ? at - 2 : null;
}

/** Returns the token before a verb that stands at most so far before a noun, with nothing but words of its phrase between. */
function findBack(
  tokens: readonly Token[],
  first: number,
  noun: number,
  verbs: RegExp,
  reach: number,
): number | null {
  for (let at = noun - 1; at >= first && at > noun - reach - 1; at -= 1) {
    const { norm, kind, isCapital } = tokenAt(tokens, at);
    if (kind === 'sign' || isCapital) return null;
    if (verbs.test(norm)) return at - 1;
  }
  return null;
}

function findSpent(tokens: readonly Token[], first: number, from: number): number | null {
  for (let at = from; at >= first && at > from - MAX_SPENT; at -= 1) {
    const { norm, kind, isCapital } = tokenAt(tokens, at);
    if (kind === 'sign' || isCapital) return null;
    if (SPENDING.test(norm)) return at < from ? at - 1 : null;
  }
  return null;
}

function skipBeforeInfinitive(tokens: readonly Token[], first: number, to: number): number | null {
  const before = tokenAt(tokens, to - 1).norm;
  if (before === 'on' && /^(?:go|goes|went|gone)$/.test(tokenAt(tokens, to - 2).norm)) return to - 3;
  if (BEFORE_INFINITIVE.has(before)) {
    let at = to - 2;
    while (at > first && isAdverb(tokenAt(tokens, at).norm)) at -= 1;
    return /^(?:was|were|been|is|are)$/.test(tokenAt(tokens, at).norm) ? at - 1 : null;
  }
  const used = findBack(tokens, first, to, USING, MAX_USED);
  if (used !== null && used < to - 3) return used;
  // "Claims to have met": a claim of it.
  const isPerfect = tokenAt(tokens, to + 1).norm === 'have';
  if (isPerfect && /^(?:claims?|claimed|professe[sd]|purports?|purported|boasts?|boasted)$/.test(before))
    return to - 2;
  // "Is one of the few to have met".
  if (isPerfect && /^(?:few|handful|first|last)$/.test(before))
    return findBack(tokens, first, to - 1, /^(?:is|was|are|were|among)$/, MAX_USED);
  return null;
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdverb(tokenAt(tokens, at).norm) && !AUXILIARIES.has(tokenAt(tokens, at).norm)) at -= 1;
  return at;
}
