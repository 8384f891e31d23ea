import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { saysOther } from '../ties/cues';
import type { DraftTie } from '../ties/draft-tie';
import { judgeModality } from '../ties/modality';
import { isAuxiliaryHere } from '../ties/verb-objects';
import { findSubjects, isBe, skipAdverbs } from '../ties/verb-subjects';
import { isBaseVerb, isNounHere } from '../ties/verb-ties';
import { DENYING_VERBS, REJECTING_VERBS } from '../words/speech-words';
import { toWords } from '../words/word-set';
import type { Frame, Slot } from './frame';
import { FRAMES_BY_BASE, FRAMES_BY_FORM } from './frames';
import { findGivenThing, type GivenThing } from './given-things';
import { findSubjectsOwner, OTHERS } from './owned-subjects';
import { findFronted, findRelativeOwner } from './relative-arguments';
import { type Argument, listArguments } from './verb-arguments';

/** Returns the ties that the frames of a sentence's verbs make between what stands before and after each verb. */
export function findFrameTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const frames = listFrames(clauses, at);
    const before = tokenAt(tokens, at - 1).norm;
    if (frames.length === 0 || DENYING_VERBS.has(before) || REJECTING_VERBS.has(before)) continue;
    ties.push(...readVerb(clauses, sentence, at, frames));
  }
  return ties;
}

/** Returns the frames of the verb at a token; none where the word is a noun or belongs to a name. */
function listFrames(clauses: Clauses, at: number): readonly Frame[] {
  const { tokens } = clauses.phrases.body;
  const token = tokenAt(tokens, at);
  const isOther = saysOther(tokens, at);
  const isCall = token.norm.startsWith('call');
  // "Turned down the request of": it was made.
  const isRefusal = token.norm.startsWith('turn') && tokenAt(tokens, at + 1).norm === 'down';
  if (token.isJoined || clauses.phrases.mentions.at(at) || (isOther && !isCall && !isRefusal)) return [];
  // "Called for the arrest of": what is called for says it.
  const frames = (FRAMES_BY_FORM.get(token.norm) ?? []).filter(
    ({ nounAfter, rule }) =>
      !isOther || (isRefusal ? /^(?:is-asked|offers)$/.test(rule) : nounAfter === 'for'),
  );
  const byBase = FRAMES_BY_BASE.get(token.norm) ?? [];
  if (frames.length === 0 && byBase.length === 0) return [];
  if (isNounHere(clauses, at) || isAuxiliaryHere(tokens, at)) return [];
  return byBase.length > 0 && isBaseVerb(clauses, at) ? [...frames, ...byBase] : frames;
}

function readVerb(clauses: Clauses, sentence: Sentence, verb: number, frames: readonly Frame[]): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const before = tokenAt(tokens, skipAdverbs(clauses, verb - 1)).norm;
  const isPassive =
    isBe(before) &&
    /(?:ed|en|n|t|d|^made)$/.test(tokenAt(tokens, verb).norm) &&
    !isBe(tokenAt(tokens, verb).norm);
  const list = listArguments(clauses, sentence, verb);
  const isMutual = /^(?:each|one)$/.test(tokenAt(tokens, verb + 1).norm);
  if (list.length === 0 && !isMutual && !frames.some(({ target }) => target === 'whose')) return [];
  let subjects: readonly Phrase[] | null = null;
  const findOnce = (): readonly Phrase[] => {
    subjects ??= findSubjects(clauses, sentence, verb);
    return subjects;
  };
  const clause: VerbClause = {
    clauses,
    sentence,
    verb,
    isPassive,
    isOfThing: false,
    findSubjects: findOnce,
    list,
  };
  const ties: DraftTie[] = [];
  let thing: GivenThing | null | undefined;
  for (const frame of frames) {
    const plain = readFrame(clause, frame);
    if (plain.length === 0 && frame.nouns && frame.nounAfter === '')
      thing ??= findGivenThing(clauses, sentence, verb, findOnce);
    const made = plain.length === 0 && thing ? readGiven(clause, frame, thing) : plain;
    ties.push(...made.filter((tie) => !ties.some((one) => isSamePair(one, tie))));
  }
  return ties;
}

/** Reads a frame of which the thing stands before the verb: "the rifles were given to Hamas by Jordan". */
function readGiven(
  clause: VerbClause,
  frame: Frame,
  { noun, isPassive, owners, ends }: GivenThing,
): DraftTie[] {
  if (!frame.nouns?.has(noun) || frame.nounAfter !== '') return [];
  const { list, verb } = clause;
  const thing = { preposition: '', first: verb, last: verb, nouns: [noun], actors: [], owners };
  return readFrame({ ...clause, isPassive, isOfThing: true, list: [...list, thing, ...ends] }, frame);
}

function isSamePair(one: DraftTie, other: DraftTie): boolean {
  const actors = [one.source.actor, one.target.actor, one.third?.actor];
  return actors.includes(other.source.actor) && actors.includes(other.target.actor);
}

const GOODS = toWords(
  'weapons weapon arms drones missiles rockets rifles guns ammunition munitions tanks troops soldiers fighters mercenaries oil fuel gas food goods medicine supplies gold',
);

type VerbClause = {
  readonly clauses: Clauses;
  readonly sentence: Sentence;
  readonly verb: number;
  readonly isPassive: boolean;
  /** Whether the verb is said of a thing that the frame names. */
  readonly isOfThing: boolean;
  /** Returns the subjects, which are looked for once, and only where a frame may hold. */
  readonly findSubjects: () => readonly Phrase[];
  readonly list: readonly Argument[];
};

function readFrame(clause: VerbClause, frame: Frame): DraftTie[] {
  const { isPassive, list } = clause;
  if (frame.nouns && !list.some((one) => hasNoun(one, frame))) return [];
  // "Designated him as heir", "designated him to negotiate".
  if (frame.rule === 'designates' && isForTask(clause)) return [];
  // "Sent weapons to Hamas through Chad": goods pass through a land, and nobody is spoken to.
  if (frame.rule === 'reaches-through' && list.some(({ nouns }) => nouns.some((noun) => GOODS.has(noun))))
    return [];
  // "Replaced Ali Nasr with Omar Said": who replaces him takes no post.
  const isByOther = frame.rule === 'succeeds' && frame.source === 'S';
  if (isByOther && list.some(({ preposition, actors }) => preposition === 'with' && actors.length > 0))
    return [];
  const mutual = frame.source === 'S' && frame.target === 'O' ? findMutual(clause) : null;
  if (mutual) return toTie(clause, frame, { ...mutual, third: null });
  const slotsOfPassive = [frame.source, frame.target];
  const isOfObject =
    frame.nouns === null && (slotsOfPassive.includes('O') || slotsOfPassive.includes('whose'));
  if (isPassive && !isOfObject && !clause.isOfThing) return [];
  // The subjects are the dearest to find: they come last.
  const slots = [frame.source, frame.target, ...(frame.third === null ? [] : [frame.third])];
  const others = slots.filter((slot) => !/^S\d?$/.test(slot));
  if (
    others.some(
      (slot) => !(isPassive && slot === 'O' && !clause.isOfThing) && fill(clause, frame, slot).length === 0,
    )
  )
    return [];
  const sources = fill(clause, frame, frame.source);
  const targets = fill(clause, frame, frame.target);
  const thirds = frame.third === null ? [null] : fill(clause, frame, frame.third);
  return sources.flatMap((source) =>
    targets.flatMap((target) => thirds.flatMap((third) => toTie(clause, frame, { source, target, third }))),
  );
}

/** Whether somebody is chosen for something by the verb, and not put on a list. */
function isForTask({ clauses, list }: VerbClause): boolean {
  const [object] = list;
  const isToDo = object && tokenAt(clauses.phrases.body.tokens, object.last).norm === 'to';
  return isToDo || list.some(({ preposition }) => preposition === 'as');
}

/** Returns two who do it to each other: "A and B patrols killed one another". */
function findMutual({
  clauses,
  verb,
  findSubjects: find,
}: VerbClause): Pick<Ends, 'source' | 'target'> | null {
  const { tokens } = clauses.phrases.body;
  const [one, other] = [tokenAt(tokens, verb + 1).norm, tokenAt(tokens, verb + 2).norm];
  if (!(one === 'each' && other === 'other') && !(one === 'one' && other === 'another')) return null;
  const [source, target, ...more] = find();
  return source && target && more.length === 0 ? { source, target } : null;
}

function hasNoun({ preposition, nouns }: Argument, frame: Frame): boolean {
  return (
    (preposition === frame.nounAfter || (frame.nounAfter === '' && preposition === nouns[0])) &&
    nouns.some((noun) => frame.nouns?.has(noun))
  );
}

/** Returns who takes a role. */
function fill(
  { isPassive, isOfThing, findSubjects: find, list, clauses, sentence, verb }: VerbClause,
  frame: Frame,
  slot: Slot,
): readonly Phrase[] {
  const after = (preposition: string): readonly Phrase[] =>
    list.find((one) => one.preposition === preposition && one.actors.length > 0)?.actors ??
    (isPassive ? [] : findFronted(clauses, sentence, preposition, find));
  if (slot === 'S') return isPassive ? after('by') : find();
  if (slot === 'S1' || slot === 'S2')
    return find().length === 2
      ? find()
          .slice(slot === 'S1' ? 0 : 1)
          .slice(0, 1)
      : [];
  if (slot === 'O') return isPassive && !isOfThing ? find() : findObject(list, frame);
  if (slot === 'O1' || slot === 'O2') return pick(findObject(list, frame), slot);
  if (slot === 'owner') return findOwner(list, frame);
  if (slot === 'behalf')
    return (
      list.find(({ preposition, nouns }) => preposition === 'on' && nouns.includes('behalf'))?.owners ?? []
    );
  if (slot === 'whose' && isPassive) return findSubjectsOwner(clauses, sentence, verb);
  if (slot === 'whose') {
    const owner = findPossessor(clauses, list);
    return owner.length > 0 || list[0]?.preposition === ''
      ? owner
      : findRelativeOwner(clauses, sentence, find());
  }
  if (slot === 'reach') return findReached(clauses, sentence, list);
  if (/[12]$/.test(slot)) return pick(findPair(list, slot.slice(0, -1)), slot);
  if (slot === 'through') return [...after('through'), ...after('via')].slice(0, 1);
  return after(slot);
}

/** Returns whose the thing is that a frame names, also where it stands for them: "the offices of the Union". */
function findOwner(list: readonly Argument[], frame: Frame): readonly Phrase[] {
  const thing = list.find((one) => hasNoun(one, frame));
  const stands = frame.type === 'opposes' && thing?.owners.length === 0;
  const owners = thing?.owners ?? [];
  // "Vantor's Namibian arm": it is Vantor's.
  const named = owners.filter(({ mention }) => mention.kind !== 'demonym');
  return stands ? thing.actors : named.length > 0 ? named : owners;
}

/** Returns whose the thing is that follows the verb itself, with a genitive or as an adjective: "funds the Union's station". */
function findPossessor({ phrases }: Clauses, [object]: readonly Argument[]): readonly Phrase[] {
  const [owner, ...more] = object?.preposition === '' ? object.owners : [];
  if (!owner || more.length > 0 || object?.nouns.some((noun) => OTHERS.test(noun))) return [];
  const isOwner =
    owner.mention.kind === 'demonym' || tokenAt(phrases.body.tokens, owner.mention.last - 1).isPossessive;
  return isOwner && owner.mention.kind !== 'pronoun' ? [owner] : [];
}

function pick(pair: readonly Phrase[], slot: Slot): readonly Phrase[] {
  const [first, second, ...others] = pair;
  if (!first || !second || others.length > 0) return [];
  return [slot.endsWith('1') ? first : second];
}

function findPair(list: readonly Argument[], preposition: string): readonly Phrase[] {
  return list.find((one) => one.preposition === preposition)?.actors ?? [];
}

/** Returns whom the verb itself is followed by: of two things the first, where the frame names the second. */
function findObject(list: readonly Argument[], frame: Frame): readonly Phrase[] {
  // "Set up the Union": what belongs to the verb is no object.
  const [first] = list.filter(({ preposition, nouns }) => preposition === '' || preposition !== nouns[0]);
  return first?.preposition === '' && (frame.nouns === null || !hasNoun(first, frame)) ? first.actors : [];
}

/** Returns who is reached by whom somebody uses: "used Dogo to reach the Union". */
function findReached({ phrases }: Clauses, { last }: Sentence, list: readonly Argument[]): readonly Phrase[] {
  const { tokens } = phrases.body;
  const end = list[0]?.last ?? last;
  // "Used its envoy, Omar Daud, to reach Hamas".
  const to = tokenAt(tokens, end).text === ',' ? end + 1 : end;
  if (tokenAt(tokens, to).norm !== 'to') return [];
  const verb = tokenAt(tokens, to + 1).norm;
  // "To sound out Hamas".
  const from = tokenAt(tokens, to + 2).norm === 'out' ? to + 3 : to + 2;
  if (/^(?:reach|contact|approach|tell|warn|inform|sound|probe)$/.test(verb))
    return phrases.listAfter(from, last).slice(0, 1);
  const isPassing = /^(?:pass|carry|take|deliver|convey|relay|talk|speak|send|transmit|bring|get)$/.test(
    verb,
  );
  if (!isPassing) return [];
  for (let at = to + 2; at < Math.min(last, to + 9); at += 1) {
    if (/^[,;.]$/.test(tokenAt(tokens, at).text)) return [];
    if (tokenAt(tokens, at).norm === 'to') return phrases.listAfter(at + 1, last).slice(0, 1);
  }
  return [];
}

type Ends = { readonly source: Phrase; readonly target: Phrase; readonly third: Phrase | null };

function toTie({ clauses, sentence, verb, list }: VerbClause, frame: Frame, ends: Ends): DraftTie[] {
  const { source, target, third } = ends;
  const actors = [source, target, third].flatMap((one) => (one ? [one.mention.actor] : []));
  if (new Set(actors).size < actors.length) return [];
  const end = list[0]?.first ?? verb + 1;
  const judged = judgeModality(clauses.phrases.body, { sentence, verb, end });
  // "Did not answer the Panel's request": it was made.
  const asSaid = frame.rule === 'is-asked' && judged === 'negated' ? 'fact' : judged;
  // "Lifted its sanctions on": they were there until then.
  const isOver = frame.rule === 'sanctions' && /^lift/.test(tokenAt(clauses.phrases.body.tokens, verb).norm);
  const modality = isOver && asSaid === 'fact' ? 'past' : asSaid;
  const isWeak = source.isWeak || target.isWeak || (third?.isWeak ?? false);
  return [
    {
      type: frame.type,
      source: source.mention,
      target: target.mention,
      third: third?.mention ?? null,
      tier: isWeak || frame.isPossible ? 'possible' : 'found',
      rule: `frame-${frame.rule}`,
      modality,
      sentence,
      cue: verb,
      part: null,
    },
  ];
}
