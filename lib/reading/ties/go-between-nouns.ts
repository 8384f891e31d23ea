import type { Phrase, Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { DETERMINERS } from '../words/function-words';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';

/** Reads who is described as going between two, whatever stands around the noun: set off by commas, or said by "is". */

const GO_BETWEENS = toWords(
  'go-between intermediary mediator middleman conduit channel interlocutor liaison facilitator messenger bridge link',
);
/** Nouns that say as much of a thing: with them a holder must be named right beside. */
const THINGS = /^(?:channel|bridge|link|conduit)$/;
const COPULA = /^(?:is|was|remains|remained|became|been|as)$/;
/** Words between a genitive, or an article, and the noun. */
const MAX_DESCRIBED = 6;
/** Words that leave it open whether somebody is, or was, one. */
const OPEN = /^(?:would-be|alleged|possible|potential|former|no|not|new|future)$/;

/**
 * Returns the mediations of "Nabih Berri, Hezbollah's go-between with Washington,", "the interlocutor of Chad with Hamas, Omar Daud," and
 * "is the main interlocutor between Hamas and Chad".
 */
export function findGoBetweenNouns(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    // "The mediator" may be known as whom it describes.
    const known = phrases.mentions.at(at);
    if (!GO_BETWEENS.has(tokenAt(phrases.body.tokens, at).norm) || (known && known.kind !== 'description'))
      continue;
    const start = findStart(phrases, sentence, at);
    const pair = start && findPair(phrases, sentence, at, start.owner);
    if (start && !pair) ties.push(...readOnlyWay(clauses, sentence, at, start));
    if (!start || !pair) continue;
    const held = findHolders(clauses, sentence, { noun: at, first: start.first, end: pair.end });
    for (const via of held.holders) {
      const actors = new Set([pair.left.mention.actor, via.mention.actor, pair.right.mention.actor]);
      if (actors.size < 3) continue;
      const isSure = !pair.left.isWeak && !pair.right.isWeak && !via.isWeak;
      ties.push({
        type: 'mediates-via',
        ...{ source: pair.left.mention, target: via.mention, third: pair.right.mention },
        tier: isSure ? 'found' : 'possible',
        rule: 'go-between',
        modality: judgeHeld(phrases, sentence, held.verb),
        ...{ sentence, cue: at, part: null },
      });
    }
  }
  return ties;
}

const ONLY = /^(?:only|sole|main|chief|principal|primary|best|key|last|usual|preferred|one)$/;

/** Reads "Omar Daud, the only channel to Hamas,": where nobody is named who goes it, he is in contact with whom it leads to. */
function readOnlyWay(
  clauses: Clauses,
  sentence: Sentence,
  noun: number,
  { first, owner }: Start,
): readonly DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const isOnly = tokens.slice(first, noun).some(({ norm }) => ONLY.test(norm));
  if (owner || !isOnly || !/^(?:to|with)$/.test(tokenAt(tokens, noun + 1).norm)) return [];
  const [target, ...others] = phrases.listAfter(noun + 2, sentence.last);
  if (!target || target.first > noun + 3 || others.length > 0) return [];
  const held = findHolders(clauses, sentence, { noun, first, end: target.last });
  return held.holders
    .filter(({ mention }) => mention.actor !== target.mention.actor)
    .map((holder) => ({
      type: 'talks-to',
      ...{ source: holder.mention, target: target.mention, third: null },
      tier: holder.isWeak || target.isWeak ? 'possible' : 'found',
      rule: 'only-way',
      modality: judgeHeld(phrases, sentence, held.verb),
      ...{ sentence, cue: noun, part: null },
    }));
}

function judgeHeld({ body }: Phrases, sentence: Sentence, verb: number | null): DraftTie['modality'] {
  return verb === null ? 'fact' : judgeModality(body, { sentence, verb, end: verb + 1 });
}

type Start = { readonly first: number; readonly owner: Phrase | null };

/** Returns where the description begins, and whose go-between it is when a genitive or a demonym says so. */
function findStart({ body, mentions }: Phrases, { first }: Sentence, noun: number): Start | null {
  const { tokens } = body;
  let owner: Phrase | null = null;
  let begin = noun;
  for (let at = noun - 1; at >= first && at >= noun - MAX_DESCRIBED; at -= 1) {
    // "The United States' channel".
    const isOpenGenitive = /^['’]$/.test(tokenAt(tokens, at).text) && mentions.at(at - 1)?.last === at;
    const found = mentions.at(isOpenGenitive ? at - 1 : at);
    // "The main mediator" as a whole.
    const mention = found && found.last > noun ? null : found;
    const { norm, kind, isPossessive } = tokenAt(tokens, at);
    if (OPEN.test(norm)) return null;
    if (mention) {
      const isPronoun = /^(?:its|his|her|their)$/.test(norm);
      if (owner || !(isOpenGenitive || isPossessive || mention.kind === 'demonym' || isPronoun)) break;
      owner = { mention, first: mention.first, last: mention.last, isWeak: mention.isNear ?? false };
      begin = mention.first;
      at = mention.first;
    } else if (DETERMINERS.has(norm)) {
      return { first: at, owner };
    } else if (kind !== 'word') break;
  }
  // "Has taken over as go-between for".
  const isBare = tokenAt(tokens, noun - 1).norm === 'as';
  return owner ? { first: begin, owner } : isBare ? { first: noun, owner } : null;
}

type Pair = { readonly left: Phrase; readonly right: Phrase; readonly end: number };

/** Returns the two between whom somebody goes; null where they are not both named. */
function findPair(phrases: Phrases, { last }: Sentence, noun: number, owner: Phrase | null): Pair | null {
  const { tokens } = phrases.body;
  const link = tokenAt(tokens, noun + 1).norm;
  if (owner) {
    if (!/^(?:with|to|for)$/.test(link)) return null;
    const [right] = phrases.listAfter(noun + 2, last);
    return right ? { left: owner, right, end: right.last } : null;
  }
  if (/^(?:between|for)$/.test(link)) {
    const [left, right, ...others] = phrases.listAfter(noun + 2, last);
    if (left && right && others.length === 0) return { left, right, end: right.last };
    return left && link === 'for' ? findOther(phrases, last, left) : null;
  }
  if (link !== 'of') return null;
  const [left] = phrases.listAfter(noun + 2, last);
  return left ? findOther(phrases, last, left) : null;
}

/** Reads "of Chad with Hamas", after the first of the two. */
function findOther(phrases: Phrases, last: number, left: Phrase): Pair | null {
  if (!/^(?:with|to)$/.test(tokenAt(phrases.body.tokens, left.last).norm)) return null;
  const [right] = phrases.listAfter(left.last + 1, last);
  return right ? { left, right, end: right.last } : null;
}

/** By which somebody becomes what "as" says. */
const TAKING_UP =
  /^(?:act|acts|acted|acting|serve|serves|served|serving|emerge|emerges|emerged|take|takes|taken|took|step|steps|stepped|replace|replaces|replaced|succeed|succeeds|succeeded)$/;
const MAX_TO_AS = 6;

/** Returns the verb before "as", also where others stand between: "has taken over from Oman as". */
function findTakingUp({ phrases }: Clauses, { first }: Sentence, before: number): number {
  const { tokens } = phrases.body;
  for (let at = before; at > first && at > before - MAX_TO_AS; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (TAKING_UP.test(norm)) return at;
    if (kind === 'sign') break;
  }
  return before;
}

type Description = { readonly noun: number; readonly first: number; readonly end: number };
type Held = { readonly holders: readonly Phrase[]; readonly verb: number | null };

/** Returns who is described: before a comma, as the subject of "is", or after the description. */
function findHolders(clauses: Clauses, sentence: Sentence, { noun, first, end }: Description): Held {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const before = tokenAt(tokens, first - 1);
  if (before.text === ',') {
    const named = phrases.mentions.at(first - 2);
    const isNamed = named !== null && named.last === first - 1 && named.kind !== 'pronoun';
    return {
      holders: isNamed ? [{ mention: named, first: named.first, last: named.last, isWeak: false }] : [],
      verb: null,
    };
  }
  if (COPULA.test(before.norm)) {
    const verb = before.norm === 'as' ? findTakingUp(clauses, sentence, first - 2) : first - 1;
    return { holders: clauses.findActors(verb, sentence), verb };
  }
  // "The interlocutor of Chad with Hamas, Omar Daud,": a thing so called is somebody else's.
  if (tokenAt(tokens, end).text !== ',' || THINGS.test(tokenAt(tokens, noun).norm))
    return { holders: [], verb: null };
  const [named] = phrases.listAfter(end + 1, sentence.last);
  const isSetOff = named?.first === end + 1 && /^[,.;]$/.test(tokenAt(tokens, named.last).text);
  return { holders: isSetOff ? [named] : [], verb: null };
}
