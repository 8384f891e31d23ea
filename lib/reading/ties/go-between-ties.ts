import type { Phrase, Phrases } from '../actors/phrases';
import { readPhraseAfter } from '../structure/noun-phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { CARRIED_NOUNS, CARRYING_VERBS, GOING, MEDIATING_VERBS, REACHING_VERBS } from './go-between-cues';
import { judgeNoun } from './judge-noun';
import { MAX_REACH, phraseAfter, toPlain } from './link-phrases';
import { judgeModality } from './modality';
import { readAppointed, readEnvoy, readSent } from './sent-envoys';
import { findSubjects } from './verb-subjects';

type Found = {
  readonly source: Phrase;
  readonly via: Phrase;
  readonly toward: Phrase;
  readonly verb: number;
  readonly rule: string;
};

/** Returns the mediations that a sentence tells of: who reaches whom through whom. */
export function findGoBetweenTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { norm } = tokenAt(tokens, at);
    if (clauses.phrases.mentions.at(at)) continue;
    if (CARRYING_VERBS.has(norm)) ties.push(...readCarrier(clauses, sentence, at));
    else if (MEDIATING_VERBS.has(norm) || REACHING_VERBS.has(norm)) {
      const mediated = MEDIATING_VERBS.has(norm) ? readMediator(clauses, sentence, at) : [];
      const isReaching = mediated.length === 0 && REACHING_VERBS.has(norm);
      ties.push(...mediated, ...(isReaching ? readReach(clauses, sentence, at) : []));
    } else if (/^(?:envoy|delegation|emissary)$/.test(norm)) ties.push(...readSent(clauses, sentence, at));
    if (CARRIED_NOUNS.has(norm) || FLOWS.has(norm)) ties.push(...readFlow(clauses, sentence, at));
    if (norm === 'forth') ties.push(...readBackAndForth(clauses, sentence, at));
    if (MEDIATION.test(norm)) ties.push(...readMediation(clauses, sentence, at));
    if (/^(?:appointed|appoints|named|names|nominated|chosen|picked|selected)$/.test(norm))
      ties.push(...readAppointed(clauses, sentence, at));
    if (/^(?:sent|sends|dispatched|dispatches|send|dispatch|sending)$/.test(norm))
      ties.push(...readEnvoy(clauses, sentence, at));
  }
  return ties;
}

/** Returns the two that stand after "between", also where the first is described: "between Reyes, who leads the panel, and Salim". */
function listBetween(phrases: Phrases, sentence: Sentence, from: number): readonly Phrase[] {
  const between = phraseAfter(phrases, sentence, from, /^between$/);
  const [first, second, third] = between?.list ?? [];
  if (third) return between?.list ?? [];
  if (!first || second) return between?.list ?? [];
  const { tokens } = phrases.body;
  const next =
    tokenAt(tokens, first.last).norm === 'and' ? phrases.after(first.last + 1, sentence.last) : null;
  if (next) return [first, next];
  if (tokenAt(tokens, first.last).text !== ',') return [first];
  for (let at = first.last + 1; at < Math.min(sentence.last, first.last + MAX_REACH); at += 1) {
    if (tokenAt(tokens, at).text !== ',' || tokenAt(tokens, at + 1).norm !== 'and') continue;
    const [other] = readPhraseAfter(phrases, sentence, at + 2);
    return other ? [first, other] : [first];
  }
  return [first];
}

const THROUGH = /^(?:through|via|way)$/;

function readCarrier(clauses: Clauses, sentence: Sentence, verb: number): DraftTie[] {
  const { phrases } = clauses;
  const given = phrases.after(verb + 1, sentence.last);
  const noun = findCarried(phrases, sentence, given ? given.mention.last - 1 : verb);
  if (noun === null) return [];
  const subjects = clauses.findActors(verb, sentence);
  const toTie = (source: Phrase, via: Phrase, toward: Phrase, rule: string): Found => ({
    source,
    via,
    toward,
    verb,
    rule,
  });
  const [through] =
    phraseAfter(phrases, sentence, noun, THROUGH)?.list ?? listBearers(phrases, sentence, verb, noun);
  const [left, right] = listBetween(phrases, sentence, noun);
  if (left && right) {
    const legs = subjects.map((via) => toTie(left, via, right, 'passes-between'));
    const further = through ? subjects.map((source) => toTie(source, through, right, 'through')) : [];
    return toTies(clauses, sentence, [...legs, ...further]);
  }
  const [recipient] = phraseAfter(phrases, sentence, noun, /^to$/)?.list ?? [];
  // "Passed a Hamas list to Israel": whose it is, it is not given to.
  const isOwner = given?.isWeak === true && recipient !== undefined;
  const target = isOwner ? recipient : (given ?? recipient);
  const [sender] = phraseAfter(phrases, sentence, noun, /^from$/)?.list ?? [];
  const origin = isOwner ? { ...given, isWeak: false } : sender;
  if (!target) return [];
  if (through)
    return toTies(
      clauses,
      sentence,
      subjects.map((source) => toTie(source, through, target, 'through')),
    );
  if (origin)
    return toTies(
      clauses,
      sentence,
      subjects.map((via) => toTie(origin, via, target, 'carries-from')),
    );
  const principal = findPrincipal(phrases, sentence);
  if (principal)
    return toTies(
      clauses,
      sentence,
      subjects.map((via) => toTie(principal, via, target, 'carries-for')),
    );
  return toPlain(clauses, sentence, { verb, sources: subjects, target, rule: 'carries-to' });
}

/** Returns on whose behalf something is carried: "Pakistan, acting on behalf of Chad, delivered". Null for nobody named. */
function findPrincipal(phrases: Phrases, { first, last }: Sentence): Phrase | null {
  const { tokens } = phrases.body;
  for (let at = first + 1; at < last - 2; at += 1) {
    const isFor = /^(?:behalf|name)$/.test(tokenAt(tokens, at).norm) && tokenAt(tokens, at + 1).norm === 'of';
    if (isFor && /^(?:on|in)$/.test(tokenAt(tokens, at - 1).norm)) return phrases.after(at + 2, last);
  }
  return null;
}

/** Returns by whom something is sent: "sent word to Reyes by Omar Said". */
function listBearers(phrases: Phrases, sentence: Sentence, verb: number, noun: number): readonly Phrase[] {
  const { tokens } = phrases.body;
  if (!/^(?:sent|sends|send|sending)$/.test(tokenAt(tokens, verb).norm)) return [];
  const by = phraseAfter(phrases, sentence, noun, /^by$/);
  const isLate = by !== null && by.at > noun + MAX_TO_THROUGH;
  return isLate ? [] : (by?.list.filter(({ mention }) => mention.actor.kind === 'person') ?? []);
}

function findCarried({ body, mentions }: Phrases, { last }: Sentence, verb: number): number | null {
  for (let at = verb + 1; at < Math.min(last, verb + 6); at += 1) {
    const { norm, kind } = tokenAt(body.tokens, at);
    if (CARRIED_NOUNS.has(norm)) return at + 1;
    if (kind === 'sign' || mentions.at(at)) return null;
  }
  return null;
}

function readMediator(clauses: Clauses, sentence: Sentence, verb: number): DraftTie[] {
  const { phrases } = clauses;
  const ends = listBetween(phrases, sentence, verb + 1);
  if (ends.length < 2 || ends.length > MAX_BETWEEN) return [];
  const { tokens } = phrases.body;
  const isPassive = tokenAt(tokens, verb + 1).norm === 'by';
  const mediators = isPassive
    ? phrases.listAfter(verb + 2, sentence.last)
    : clauses.findActors(verb, sentence);
  const relative = mediators.length > 0 ? mediators : findBeforeRelative(clauses, sentence, verb);
  // "Oman's foreign minister shuttled between": the office stands for the state.
  const known = relative.length > 0 ? relative : findSubjects(clauses, sentence, verb);
  // "Between Chad, Sudan and Mali": between each two.
  const pairs = ends.flatMap((left, index) => ends.slice(index + 1).map((right) => ({ left, right })));
  const legs = known.flatMap((via) =>
    pairs.map(({ left, right }) => ({ source: left, via, toward: right, verb, rule: 'mediates' })),
  );
  return toTies(clauses, sentence, legs);
}

/** Between so many at most somebody is said to mediate by name. */
const MAX_BETWEEN = 4;

/** What else passes between two. */
const FLOWS = toWords(
  'contact contacts communication communications traffic payment payments money channel channels backchannel line lines',
);

/** How far after those between whom something passes it may be told through whom. */
const MAX_TO_THROUGH = 8;

/** Reads "messages between A and B passed through C" and "letters from A to B via C". */
function readFlow(clauses: Clauses, sentence: Sentence, noun: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const link = tokenAt(tokens, noun + 1).norm;
  if (link !== 'between' && link !== 'from') return [];
  const ones =
    link === 'between'
      ? listBetween(phrases, sentence, noun + 1)
      : phrases.listAfter(noun + 2, sentence.last);
  const [left] = ones;
  const end = ones.at(-1)?.last ?? noun;
  const [right] =
    link === 'between'
      ? ones.slice(1)
      : tokenAt(tokens, end).norm === 'to'
        ? phrases.listAfter(end + 1, sentence.last)
        : [];
  if (!left || !right || ones.length > 2) return [];
  for (let at = right.last; at < Math.min(sentence.last, right.last + MAX_TO_THROUGH); at += 1) {
    const { norm, text } = tokenAt(tokens, at);
    if (/^[,;:.]$/.test(text) || phrases.mentions.at(at)) return [];
    if (!THROUGH.test(norm)) continue;
    const vias = phrases.listAfter(norm === 'way' ? at + 2 : at + 1, sentence.last);
    // "Could pass through": the verb says how it is said.
    const verb = phrases.mentions.at(at - 1) ? noun : at - 1;
    const legs = vias.map((via) => ({ source: left, via, toward: right, verb, rule: 'through' }));
    return toTies(clauses, sentence, legs);
  }
  return [];
}

/** Reads "went back and forth between Reyes and Salim". */
function readBackAndForth(clauses: Clauses, sentence: Sentence, forth: number): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const words = [forth - 2, forth - 1, forth + 1].map((at) => tokenAt(tokens, at).norm).join(' ');
  const [left, right, ...others] = listBetween(clauses.phrases, sentence, forth + 1);
  if (words !== 'back and between' || !left || !right || others.length > 0) return [];
  const verb = forth - 3;
  const legs = clauses
    .findActors(verb, sentence)
    .map((via) => ({ source: left, via, toward: right, verb, rule: 'passes-between' }));
  return toTies(clauses, sentence, legs);
}

const MEDIATION = /^(?:mediation|facilitation|arbitration|shuttling|mediating|brokering)$/;

/** Reads "Egypt's mediation between A and B": by its owner, as no verb says who mediates. */
function readMediation({ phrases }: Clauses, sentence: Sentence, noun: number): DraftTie[] {
  const { body, mentions } = phrases;
  const via = mentions.at(noun - 1);
  const [left, right, ...others] = listBetween(phrases, sentence, noun + 1);
  const isOwner = via !== null && (via.kind === 'demonym' || tokenAt(body.tokens, noun - 1).isPossessive);
  if (!isOwner || !left || !right || others.length > 0 || tokenAt(body.tokens, noun + 1).norm !== 'between')
    return [];
  const actors = new Set([left.mention.actor, via.actor, right.mention.actor]);
  if (actors.size < 3 || left.isWeak || right.isWeak) return [];
  const modality = judgeNoun(body, { sentence, noun, end: noun + 1 });
  const ends = { source: left.mention, target: via, third: right.mention };
  return [
    {
      type: 'mediates-via',
      ...ends,
      tier: 'found',
      rule: 'mediates',
      modality,
      sentence,
      cue: noun,
      part: null,
    },
  ];
}

/** Returns the subject of the sentence for "talks that they host between A and B". */
function findBeforeRelative(clauses: Clauses, sentence: Sentence, verb: number): readonly Phrase[] {
  const { tokens } = clauses.phrases.body;
  if (!/^(?:they|it|he|she)$/.test(tokenAt(tokens, verb - 1).norm)) return [];
  for (let at = sentence.first; at < verb; at += 1) {
    if (!isActingVerb(tokenAt(tokens, at).norm) || clauses.phrases.mentions.at(at)) continue;
    const list = clauses.findActors(at, sentence);
    if (list.length > 0) return list;
  }
  return [];
}

function readReach(clauses: Clauses, sentence: Sentence, verb: number): DraftTie[] {
  const { phrases } = clauses;
  const subjects = clauses.findActors(verb, sentence);
  if (subjects.length === 0) return [];
  const through = phraseAfter(phrases, sentence, verb + 1, THROUGH);
  if (!through) return [];
  for (let at = verb + 1; at < through.at; at += 1) {
    const toward = phrases.after(at, through.at);
    if (!toward || toward.isWeak) continue;
    // "Met Farah and flew home through Jordan".
    if (phrases.body.tokens.slice(toward.last, through.at).some(({ norm }) => GOING.test(norm))) return [];
    const legs = through.list.flatMap((via) =>
      subjects.map((source) => ({ source, via, toward, verb, rule: 'through' })),
    );
    return toTies(clauses, sentence, legs);
  }
  return [];
}

function toTies({ phrases }: Clauses, sentence: Sentence, found: readonly Found[]): DraftTie[] {
  return found.flatMap(({ source, via, toward, verb, rule }) => {
    const actors = new Set([source.mention.actor, via.mention.actor, toward.mention.actor]);
    if (actors.size < 3) return [];
    const modality = judgeModality(phrases.body, { sentence, verb, end: verb + 1 });
    const isSure = !source.isWeak && !via.isWeak && !toward.isWeak;
    const tier = isSure ? ('found' as const) : ('possible' as const);
    const ends = { source: source.mention, target: via.mention, third: toward.mention };
    return [{ type: 'mediates-via', ...ends, tier, rule, modality, sentence, cue: verb, part: null }];
  });
}
