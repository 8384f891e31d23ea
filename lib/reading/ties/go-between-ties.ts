import { isDescription, type Phrase, type Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { DETERMINERS } from '../words/function-words';
import { ENVOY_OFFICES } from '../words/office-words';
import type { Clauses } from './clauses';
import { CARRIED_NOUNS, CARRYING_VERBS, MEDIATING_VERBS, REACHING_VERBS } from './cues';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';

const MAX_REACH = 24;

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
    else if (MEDIATING_VERBS.has(norm)) ties.push(...readMediator(clauses, sentence, at));
    else if (REACHING_VERBS.has(norm)) ties.push(...readReach(clauses, sentence, at));
    else if (/^(?:envoy|delegation|emissary)$/.test(norm)) ties.push(...readSent(clauses, sentence, at));
    if (/^(?:appointed|appoints|named|names|nominated)$/.test(norm))
      ties.push(...readAppointed(clauses, sentence, at));
    if (/^(?:sent|sends|dispatched|dispatches|send|dispatch|sending)$/.test(norm))
      ties.push(...readEnvoy(clauses, sentence, at));
  }
  return ties;
}

function subjectsOf(clauses: Clauses, sentence: Sentence, verb: number): readonly Phrase[] {
  return clauses.findActors(verb, sentence);
}

/** Returns the phrase after the first of some words, within reach and the same clause. */
function phraseAfter(
  phrases: Phrases,
  sentence: Sentence,
  from: number,
  link: RegExp,
): { readonly list: readonly Phrase[]; readonly at: number } | null {
  const { tokens } = phrases.body;
  for (let at = from; at < Math.min(sentence.last, from + MAX_REACH); at += 1) {
    const { norm, text } = tokenAt(tokens, at);
    if (/^[;"“”]$/.test(text) || /^(?:said|says|told|denied|if|which|who)$/.test(norm)) return null;
    if (!link.test(norm)) continue;
    const start = norm === 'way' ? at + 2 : at + 1;
    const list = phrases.listAfter(start, sentence.last);
    if (list.length > 0) return { list, at };
  }
  return null;
}

/** Returns the two that stand after "between", also where the first is described: "between Reyes, who leads the panel, and Salim". */
function listBetween(phrases: Phrases, sentence: Sentence, from: number): readonly Phrase[] {
  const between = phraseAfter(phrases, sentence, from, /^between$/);
  const [first, second] = between?.list ?? [];
  if (!first || second) return between?.list ?? [];
  const { tokens } = phrases.body;
  const next =
    tokenAt(tokens, first.last).norm === 'and' ? phrases.after(first.last + 1, sentence.last) : null;
  if (next) return [first, next];
  if (tokenAt(tokens, first.last).text !== ',') return [first];
  for (let at = first.last + 1; at < Math.min(sentence.last, first.last + MAX_REACH); at += 1) {
    if (tokenAt(tokens, at).text !== ',' || tokenAt(tokens, at + 1).norm !== 'and') continue;
    const other = phrases.after(at + 2, sentence.last);
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
  const subjects = subjectsOf(clauses, sentence, verb);
  const toTie = (source: Phrase, via: Phrase, toward: Phrase, rule: string): Found => ({
    source,
    via,
    toward,
    verb,
    rule,
  });
  const [through] = phraseAfter(phrases, sentence, noun, THROUGH)?.list ?? [];
  const [left, right] = listBetween(phrases, sentence, noun);
  if (left && right) {
    const legs = subjects.map((via) => toTie(left, via, right, 'passes-between'));
    const further = through ? subjects.map((source) => toTie(source, through, right, 'through')) : [];
    return toTies(clauses, sentence, [...legs, ...further]);
  }
  const target = given ?? phraseAfter(phrases, sentence, noun, /^to$/)?.list[0];
  const [origin] = phraseAfter(phrases, sentence, noun, /^from$/)?.list ?? [];
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
  return toPlain(clauses, sentence, { verb, sources: subjects, target, rule: 'carries-to' });
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
  const [left, right] = listBetween(phrases, sentence, verb + 1);
  if (!left || !right) return [];
  const { tokens } = phrases.body;
  const isPassive = tokenAt(tokens, verb + 1).norm === 'by';
  const mediators = isPassive
    ? phrases.listAfter(verb + 2, sentence.last)
    : subjectsOf(clauses, sentence, verb);
  const known = mediators.length > 0 ? mediators : findBeforeRelative(clauses, sentence, verb);
  return toTies(
    clauses,
    sentence,
    known.map((via) => ({ source: left, via, toward: right, verb, rule: 'mediates' })),
  );
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
  const subjects = subjectsOf(clauses, sentence, verb);
  if (subjects.length === 0) return [];
  const through = phraseAfter(phrases, sentence, verb + 1, THROUGH);
  const [via] = through?.list ?? [];
  if (!via || !through) return [];
  for (let at = verb + 1; at < through.at; at += 1) {
    const toward = phrases.after(at, through.at);
    if (!toward || toward.isWeak) continue;
    return toTies(
      clauses,
      sentence,
      subjects.map((source) => ({ source, via, toward, verb, rule: 'through' })),
    );
  }
  return [];
}

/** Returns who is named between commas after an office: "sent its envoy, Corin Brask, to". */
function findSetOff(
  { body: { tokens }, mentions }: Phrases,
  { last }: Sentence,
  from: number,
): Phrase | null {
  let at = from;
  while (at < last && (DETERMINERS.has(tokenAt(tokens, at).norm) || isDescription(tokenAt(tokens, at).norm)))
    at += 1;
  const mention = at > from && tokenAt(tokens, at).text === ',' ? mentions.at(at + 1) : null;
  return mention && { mention, first: at + 1, last: mention.last, isWeak: false };
}

/** Reads "sent Corin Brask to Orvane": an envoy, on behalf of who sent him. */
function readEnvoy(clauses: Clauses, sentence: Sentence, verb: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const envoy = phrases.after(verb + 1, sentence.last) ?? findSetOff(phrases, sentence, verb + 1);
  const isPassive = /^(?:was|were|been|is|are)$/.test(tokenAt(tokens, verb - 1).norm);
  const modality = judgeModality(phrases.body, { sentence, verb, end: verb + 1 });
  const common = {
    type: 'envoy-to',
    rule: 'sends',
    tier: 'found',
    modality,
    sentence,
    cue: verb,
    part: null,
  } as const;
  if (isPassive) {
    const [sent] = subjectsOf(clauses, sentence, verb);
    const [to] = phraseAfter(phrases, sentence, verb + 1, /^to$/)?.list ?? [];
    const [by] = phraseAfter(phrases, sentence, verb + 1, /^by$/)?.list ?? [];
    if (!sent || !to || sent.mention.actor.kind === 'state') return [];
    return [{ ...common, source: sent.mention, target: to.mention, third: by?.mention ?? null }];
  }
  if (!envoy || envoy.isWeak || envoy.mention.actor.kind !== 'person') return [];
  const link = tokenAt(tokens, envoy.last).text === ',' ? envoy.last + 1 : envoy.last;
  if (tokenAt(tokens, link).norm !== 'to') return [];
  const [to] = phrases.listAfter(link + 1, sentence.last);
  const [sender] = subjectsOf(clauses, sentence, verb);
  if (!to) return [];
  // A person sends for another, whom the sentence does not name: the envoy has spoken with who sent him.
  const isPerson = sender?.mention.actor.kind === 'person';
  const sent = {
    ...common,
    source: envoy.mention,
    target: to.mention,
    third: isPerson ? null : (sender?.mention ?? null),
  };
  return isPerson
    ? [sent, { ...common, type: 'talks-to', source: sender.mention, target: envoy.mention, third: null }]
    : [sent];
}

/** Reads "appointed Moussa Diarra as its envoy to Chad". */
function readAppointed(clauses: Clauses, sentence: Sentence, verb: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const isPassive = /^(?:was|were|been|is)$/.test(tokenAt(tokens, verb - 1).norm);
  const [sender, by] = [
    clauses.findActors(verb, sentence)[0],
    phraseAfter(phrases, sentence, verb + 1, /^by$/),
  ];
  const holder = isPassive ? sender : phrases.after(verb + 1, sentence.last);
  const from = isPassive ? by?.list[0] : sender;
  if (!holder || holder.isWeak || holder.mention.actor.kind !== 'person') return [];
  for (let at = holder.mention.last; at < Math.min(sentence.last, verb + MAX_REACH); at += 1) {
    if (!ENVOY_OFFICES.has(tokenAt(tokens, at).norm)) continue;
    if (!/^(?:to|for)$/.test(tokenAt(tokens, at + 1).norm)) return [];
    const target = phrases.after(at + 2, sentence.last);
    if (!target) return [];
    const modality = judgeModality(phrases.body, { sentence, verb, end: verb + 1 });
    const third = from && from.mention.actor.kind !== 'person' ? from.mention : null;
    const ends = { source: holder.mention, target: target.mention, third };
    const place = { sentence, cue: verb, part: null };
    return [{ type: 'envoy-to', ...ends, rule: 'appoints', tier: 'found', modality, ...place }];
  }
  return [];
}

/** Reads "plans to send an envoy to Sudan": contact, as the envoy has no name. */
function readSent(clauses: Clauses, sentence: Sentence, noun: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  for (let verb = noun - 1; verb > noun - 5 && verb >= sentence.first; verb -= 1) {
    if (!/^(?:send|sent|sends|sending|dispatched|dispatch)$/.test(tokenAt(tokens, verb).norm)) continue;
    if (tokenAt(tokens, noun + 1).norm !== 'to') return [];
    const [target] = phrases.listAfter(noun + 2, sentence.last);
    return target
      ? toPlain(clauses, sentence, {
          verb,
          sources: subjectsOf(clauses, sentence, verb),
          target,
          rule: 'sends',
        })
      : [];
  }
  return [];
}

type Plain = {
  readonly verb: number;
  readonly sources: readonly Phrase[];
  readonly target: Phrase;
  readonly rule: string;
};

function toPlain(
  { phrases }: Clauses,
  sentence: Sentence,
  { verb, sources, target, rule }: Plain,
): DraftTie[] {
  const modality = judgeModality(phrases.body, { sentence, verb, end: target.first });
  return sources.flatMap((source) => {
    if (source.mention.actor === target.mention.actor) return [];
    const tier = source.isWeak || target.isWeak ? ('possible' as const) : ('found' as const);
    const ends = { source: source.mention, target: target.mention, third: null };
    return [{ type: 'talks-to', ...ends, tier, rule, modality, sentence, cue: verb, part: null }];
  });
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
