import type { TokenMention } from '../actors/mention-map';
import type { Phrase, Phrases } from '../actors/phrases';
import { type Argument, listArguments } from '../frames/verb-arguments';
import type { ReadModality } from '../reading';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { DraftTie } from '../ties/draft-tie';
import { findAfterComma, findMainSubject } from '../ties/far-subjects';
import { CARRYING_VERBS } from '../ties/go-between-cues';
import { inflect } from '../ties/inflect';
import { judgeNoun } from '../ties/judge-noun';
import { isOfToDo } from '../ties/light-verb';
import { isReal, judgeModality } from '../ties/modality';
import { findSubjects, isBe, skipAdverbs } from '../ties/verb-subjects';
import { isActingVerb } from '../words/acting-words';
import { DETERMINERS, isAdverb } from '../words/function-words';
import { isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';
import { type Deed, LIGHT_VERBS, listDeeds } from './deed-nouns';
import { readPhraseAfter } from './noun-phrases';

const MAX_BEFORE = 6;
const LIGHT_FORMS: ReadonlySet<string> = new Set(
  [...LIGHT_VERBS].flatMap((verb) => [verb, ...inflect(verb)]),
);
/** Verbs of what somebody else does to the subject: "lost forty men to ambushes by". */
const SUFFERING = new Set(
  [...toWords('die lose suffer survive face repel endure fall come withstand escape sustain blame')].flatMap(
    (verb) => [verb, ...inflect(verb)],
  ),
);
const BESIDE = /^(?:in|during|amid|amidst|after|following|since|for|throughout|despite|over|at|under)$/;
/** Verbs after which "for talks" are held. */
const GOING =
  /^(?:flew|flown|travelled|traveled|went|gone|came|come|arrived|sat|met|gathered|returned|drove|crossed|visited|visits|visiting|toured|left|is|was|were|are|been)$/;
/** Verbs after which those hold them who come: "hosted an Israeli team for talks with". */
const RECEIVING = /^(?:host|receiv|welcom|invit|summon|call|bring|brought)(?:e|es|s|ed|ing)?$/;
/** What ends or is only thought of is not done. */
const ENDING =
  /^(?:lift|eas|end|waiv|remov|drop|scrap|suspend|withdr|abandon|renounc|halt|stop|prevent|avoid|avert|oppos|reject|rul|fear|consider|plan|threat|propos|demand|urg|seek|sought|want|call|forbid|forbad|ban|block|den|doubt|foil|thwart|predict|expect|sour|strain|damag|hurt|poison|ruin|sever|cut|fray|jeopardi|harm|loosen|downgrad|denounc|broke)/;

/** Who does what a noun says to whom, and the verb that says so, if one does. */
type Doing = {
  readonly sources: readonly Phrase[];
  readonly targets: readonly Phrase[];
  readonly verb: number | null;
};

const RESTORING =
  /^(?:restor|re-?establish|establish|normali[sz]|mend|renew|resum|repair|re-?open)(?:e|es|ed|d|s|ing)?$/;

/** Returns the token before a noun and its adjectives: the verb of "restored full diplomatic ties". */
function skipAdjectives({ body: { tokens } }: Phrases, noun: number): number {
  let at = noun - 1;
  while (
    at > noun - 4 &&
    /^(?:full|diplomatic|their|its|old|trade|close|military|economic|formal)$/.test(tokenAt(tokens, at).norm)
  )
    at -= 1;
  return at;
}

/** Returns the ties of nouns that say what one does to another: "a Hamas attack on Jordan", "Jordan launched a raid on Hamas". */
export function findDeedTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const deeds = phrases.mentions.at(at) ? [] : listDeeds(tokenAt(phrases.body.tokens, at).norm);
    if (deeds.length === 0 || tokenAt(phrases.body.tokens, at).isPossessive) continue;
    const list = readSlots(phrases.body.tokens, listArguments(clauses, sentence, at));
    for (const deed of deeds) {
      // "Restored ties with Sudan": they speak again, and are no allies.
      if (
        deed.type === 'ally-of' &&
        RESTORING.test(tokenAt(phrases.body.tokens, skipAdjectives(phrases, at)).norm)
      )
        continue;
      const doing = readDeed(clauses, sentence, { at, deed, list });
      if (doing) ties.push(...join(clauses, sentence, { at, deed, doing }));
    }
  }
  return ties;
}

/** Returns what belongs to a noun: what follows with a preposition, up to what has none. */
function readSlots(tokens: readonly Token[], list: readonly Argument[]): readonly Argument[] {
  const end = list.findIndex(({ preposition, first }, place) => {
    const before = list[place - 1];
    return (
      preposition === '' ||
      preposition === '-' ||
      (before !== undefined && first > before.last + 1 && !isTight(tokens, before.last, first))
    );
  });
  return end < 0 ? list : list.slice(0, end);
}

/** Whether no comma stands between two places. */
function isTight(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ text }) => text !== ',');
}

type Place = { readonly at: number; readonly deed: Deed; readonly list: readonly Argument[] };

function readDeed(clauses: Clauses, sentence: Sentence, { at, deed, list }: Place): Doing | null {
  const { phrases } = clauses;
  // "A promise to send rifles to Hamas": the first that follows is no actor, but what was promised.
  const isToDo = isOfToDo(phrases.body.tokens, at);
  const targets = isToDo ? [] : (list.find(({ preposition }) => deed.links.has(preposition))?.actors ?? []);
  const isOfGiver = !isCarried(phrases, sentence, at);
  const done = findDoneBy(clauses, sentence, at);
  const by =
    done ??
    list.find(
      ({ preposition, actors, first }) =>
        ((preposition === 'by' && !isArranged(phrases.body.tokens, first)) ||
          (preposition === 'from' && isOfGiver && deed.type !== 'splits-from')) &&
        actors.length > 0,
    ) ??
    // "The defection of Sow to the Front".
    (deed.links.has('of')
      ? undefined
      : list.find((one) => one === list[0] && one.preposition === 'of' && one.actors.length > 0));
  if (targets.length === 0) {
    const pair = deed.type === 'talks-to' ? readPair(list) : null;
    if (pair) return pair;
    const given = readRelative(clauses, sentence, { at, deed, list });
    if (given) return given;
    // "Haddad's arrest by Jordan".
    // "Withdrew its support from Diem": it is its own.
    const owned =
      by && deed.links.has('of') && deed.type !== 'backs' ? findStart(phrases, sentence, at).owner : null;
    if (by && owned) return { sources: by.actors, targets: [toPhrase(owned)], verb: null };
    // "Zambia's request for help from Tanzania".
    const asked = deed.type === 'asks' ? list.find(({ preposition }) => preposition === 'from') : undefined;
    const asking = asked ? findStart(phrases, sentence, at).owner : null;
    if (asked && asking) return { sources: [toPhrase(asking)], targets: asked.actors, verb: null };
    if (deed.type !== 'opposes') return null;
    if (by) return readSuffered(clauses, sentence, at, by.actors);
    // "Two Jordanian soldiers died in a Hamas attack".
    const { first, owner } = findStart(phrases, sentence, at);
    const isBeside = /^(?:in|by|to|from)$/.test(tokenAt(phrases.body.tokens, first - 1).norm);
    return owner && isBeside ? readSuffered(clauses, sentence, first, [toPhrase(owner)]) : null;
  }
  const start = findStart(phrases, sentence, at);
  // "Won the support of Kenya": whose support it is, and not for whom.
  if (!start.owner && !by && deed.links.has('of') && deed.type === 'backs') return null;
  if (start.owner)
    return ENDING.test(tokenAt(phrases.body.tokens, start.first - 1).norm)
      ? null
      : { sources: [toPhrase(start.owner)], targets, verb: null };
  if (by) return { sources: by.actors, targets, verb: null };
  // "Carried a note from Suarez to Rojas": it is hers.
  if (!isOfGiver && list.some(({ preposition, actors }) => preposition === 'from' && actors.length > 0))
    return null;
  return readGoverned(clauses, sentence, start.first - 1, targets, deed);
}

const ARRANGED =
  /^(?:hosted|mediated|brokered|facilitated|arranged|chaired|sponsored|convened|organi[sz]ed|overseen|monitored|supervised|guaranteed)$/;

/** Whether "by" names who brings a deed of others about: "talks with Israel in Doha, hosted by Qatar". */
function isArranged(tokens: readonly Token[], first: number): boolean {
  return [first - 1, first - 2].some((at) => ARRANGED.test(tokenAt(tokens, at).norm));
}

/** Reads "ambushes laid by the Front" and "a raid carried out by Jordan": who did it. */
function findDoneBy(
  { phrases }: Clauses,
  { last }: Sentence,
  at: number,
): { readonly actors: readonly Phrase[] } | null {
  const { tokens } = phrases.body;
  if (!DONE.test(tokenAt(tokens, at + 1).norm)) return null;
  const by = [2, 3].map((step) => at + step).find((place) => tokenAt(tokens, place).norm === 'by');
  const actors = by === undefined ? [] : phrases.listAfter(by + 1, last);
  return actors.length > 0 ? { actors } : null;
}

const DONE =
  /^(?:laid|mounted|launched|staged|carried|waged|conducted|ordered|planned|led|made|given|sent|provided|imposed|claimed|set|sprung)$/;

/** Reads "a meeting of Omar Haddad and Ali Nasr". */
function readPair(list: readonly Argument[]): Doing | null {
  const [first] = list;
  const members = first?.preposition === 'of' ? [...first.actors, ...first.owners] : [];
  const [one, other, ...more] = members;
  return one && other && more.length === 0 ? { sources: [one], targets: [other], verb: null } : null;
}

function toPhrase(mention: TokenMention): Phrase {
  return { mention, first: mention.first, last: mention.last, isWeak: false };
}

/** Returns where the phrase of a noun begins, and whose it is: "Jordan's long and costly support", "a Hamas attack". */
function findStart(
  { body: { tokens }, mentions }: Phrases,
  { first }: Sentence,
  noun: number,
): { readonly first: number; readonly owner: TokenMention | null } {
  for (let at = noun - 1; at >= first && at > noun - MAX_BEFORE; at -= 1) {
    const mention = mentions.at(at);
    const { norm, kind, isPossessive } = tokenAt(tokens, at);
    if (mention) {
      const isOwner =
        isPossessive || mention.kind === 'demonym' || /^(?:its|his|her|their|our|my)$/.test(norm);
      if (isOwner) return { first: mention.first, owner: mention };
      const before = mention.first - 1;
      const isAttribute = at === noun - 1 && mention.kind === 'name' && mention.actor.kind !== 'person';
      const opens = before < first || /^(?:an?|the)$/.test(tokenAt(tokens, before).norm);
      return isAttribute && opens
        ? { first: before < first ? mention.first : before, owner: mention }
        : { first: at + 1, owner: null };
    }
    if (DETERMINERS.has(norm)) return { first: at, owner: null };
    const isInPhrase =
      kind === 'number' || norm === 'and' || (kind === 'word' && (!isFunctionWord(norm) || isAdverb(norm)));
    if (!isInPhrase || isActingVerb(norm) || LIGHT_FORMS.has(norm)) return { first: at + 1, owner: null };
  }
  return { first: Math.max(first, noun - MAX_BEFORE + 1), owner: null };
}

/** Reads a noun that is the object of a verb, or stands beside one: "launched an attack on", "in the fight against Hamas, Jordan". */
function readGoverned(
  clauses: Clauses,
  sentence: Sentence,
  before: number,
  targets: readonly Phrase[],
  { type, links }: Deed,
): Doing | null {
  const { tokens } = clauses.phrases.body;
  const { norm } = tokenAt(tokens, before);
  if (LIGHT_FORMS.has(norm) && !clauses.phrases.mentions.at(before)) {
    const isPassive =
      isBe(tokenAt(tokens, skipAdverbs(clauses, before - 1)).norm) && /(?:ed|en|t|d|n)$/.test(norm);
    return isPassive ? null : { sources: findSubjects(clauses, sentence, before), targets, verb: before };
  }
  // "Supports Burhan in the war against": whose war it is, the sentence does not say.
  const isBeside = /^(?:opposes|talks-to)$/.test(type) && BESIDE.test(norm);
  if (!isBeside && norm !== 'with') return null;
  if (before !== sentence.first) {
    // "Stepped in with a loan to", "answered with a raid on".
    if (norm === 'with' && /^(?:opposes|sanctions|funds|arms)$/.test(type))
      return { sources: findMainSubject(clauses, sentence, before), targets, verb: null };
    // "Was expelled after a quarrel with": it is theirs.
    const isOwnQuarrel =
      type === 'opposes' && links.has('with') && /^(?:after|following|amid|since|during|over)$/.test(norm);
    const going = norm === 'for' ? findGoing(tokens, sentence, before) : before;
    const isTalk = type === 'talks-to' && going !== null;
    if (!isTalk && !isOwnQuarrel) return null;
    const isReceived = going !== null && RECEIVING.test(tokenAt(tokens, going).norm);
    if (isReceived)
      return { sources: readPhraseAfter(clauses.phrases, sentence, going + 1), targets, verb: null };
    return { sources: findMainSubject(clauses, sentence, before), targets, verb: null };
  }
  const last = targets.at(-1)?.last ?? before;
  return { sources: findAfterComma(clauses, sentence, last - 1), targets, verb: null };
}

/** Returns the verb by which somebody goes or is received for what follows: "flew to Amman on Sunday for talks". Null for none. */
function findGoing(tokens: readonly Token[], { first }: Sentence, end: number): number | null {
  for (let at = end - 1; at >= first && at > end - 9; at -= 1) {
    const { text, norm } = tokenAt(tokens, at);
    if (/^[,;:]$/.test(text)) return null;
    if (GOING.test(norm) || RECEIVING.test(norm)) return at;
  }
  return null;
}

/** Reads "the attack that Jordan launched on Hamas" and "the support that Jordan gives Hamas". */
function readRelative(clauses: Clauses, sentence: Sentence, { at, deed }: Place): Doing | null {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const from = /^(?:that|which)$/.test(tokenAt(tokens, at + 1).norm) ? at + 2 : at + 1;
  const sources = phrases.listAfter(from, sentence.last);
  const end = sources.at(-1)?.last;
  if (end === undefined || sources[0]?.first !== from) return null;
  let verb = end;
  while (isAdverb(tokenAt(tokens, verb).norm) || /^(?:has|have|had)$/.test(tokenAt(tokens, verb).norm))
    verb += 1;
  if (
    !LIGHT_FORMS.has(tokenAt(tokens, verb).norm) &&
    !/^(?:sent|sends|supplied|supplies|sold|sells)$/.test(tokenAt(tokens, verb).norm)
  )
    return null;
  const list = listArguments(clauses, sentence, verb);
  const linked = list.find(
    ({ preposition, actors }) => deed.links.has(preposition) && actors.length > 0,
  )?.actors;
  const direct = /^(?:backs|arms|funds)$/.test(deed.type) ? readPhraseAfter(phrases, sentence, verb + 1) : [];
  const targets = linked ?? direct;
  return targets.length > 0 ? { sources, targets, verb } : null;
}

/** Reads "Jordan lost forty men to ambushes by Hamas": the subject has it done. */
function readSuffered(
  clauses: Clauses,
  sentence: Sentence,
  end: number,
  sources: readonly Phrase[],
): Doing | null {
  const { tokens } = clauses.phrases.body;
  for (let verb = end - 1; verb > sentence.first && verb > end - 9; verb -= 1) {
    const { text, norm } = tokenAt(tokens, verb);
    if (/^[,;:]$/.test(text) || clauses.phrases.mentions.at(verb)) return null;
    if (!SUFFERING.has(norm)) continue;
    return { sources, targets: findSubjects(clauses, sentence, verb), verb };
  }
  return null;
}

/** Whether somebody else carries what the noun names. */
function isCarried({ body }: Phrases, { first }: Sentence, noun: number): boolean {
  for (let at = noun - 1; at >= first && at > noun - MAX_BEFORE; at -= 1)
    if (CARRYING_VERBS.has(tokenAt(body.tokens, at).norm)) return true;
  return false;
}

type Found = { readonly at: number; readonly deed: Deed; readonly doing: Doing };

function join({ phrases }: Clauses, sentence: Sentence, { at, deed, doing }: Found): DraftTie[] {
  const { sources, targets, verb } = doing;
  return sources.flatMap((source) =>
    targets.flatMap((target): DraftTie[] => {
      if (source.mention.actor === target.mention.actor) return [];
      const end = Math.max(at + 1, target.last, verb ?? 0);
      const ofNoun = judgeNoun(phrases.body, { sentence, noun: at, end: Math.max(at + 1, target.last) });
      const ofVerb: ReadModality =
        verb === null ? ofNoun : judgeModality(phrases.body, { sentence, verb, end });
      const isAfterTo = verb !== null && tokenAt(phrases.body.tokens, at - 1).norm === 'to';
      const modality = isReal(ofNoun) || isAfterTo ? ofVerb : ofNoun;
      const tier = source.isWeak || target.isWeak ? 'possible' : 'found';
      const ends = { source: source.mention, target: target.mention, third: null };
      return [{ type: deed.type, ...ends, tier, rule: 'deed', modality, sentence, cue: at, part: null }];
    }),
  );
}
