import type { Phrase, Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { DETERMINERS } from '../words/function-words';
import { ENVOY_OFFICES } from '../words/office-words';
import { isDescription } from '../words/word-kinds';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { MAX_REACH, phraseAfter, toPlain } from './link-phrases';
import { judgeModality } from './modality';
import { findSubjects } from './verb-subjects';

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

const MAX_TO_TARGET = 7;
const MAX_DESCRIPTION = 12;

/** Returns where "to" stands after who is sent, also after when and by which way: "on Monday to", "over the ice to". Null for none. */
function findTo({ body: { tokens }, mentions }: Phrases, { last }: Sentence, from: number): number | null {
  for (let at = from; at < Math.min(last, from + MAX_TO_TARGET); at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (norm === 'to') return at;
    if (kind === 'sign' || mentions.at(at) || isActingVerb(norm) || /^(?:and|who|with)$/.test(norm))
      return null;
  }
  return null;
}

/** Returns who is sent by what a clause says of them: "Omar Said, sent by Jordan to Iran,". */
function findDescribed(phrases: Phrases, { first }: Sentence, verb: number): Phrase | null {
  const { tokens } = phrases.body;
  if (tokenAt(tokens, verb - 1).text !== ',' || !/^(?:by|to)$/.test(tokenAt(tokens, verb + 1).norm))
    return null;
  const before = phrases.before(verb - 1, first);
  return before?.mention.actor.kind === 'person' && !before.isWeak ? before : null;
}

/** Reads "sent Corin Brask to Orvane": an envoy, on behalf of who sent him. */
export function readEnvoy(clauses: Clauses, sentence: Sentence, verb: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const envoy = phrases.after(verb + 1, sentence.last) ?? findSetOff(phrases, sentence, verb + 1);
  const described = findDescribed(phrases, sentence, verb);
  const isPassive = described !== null || /^(?:was|were|been|is|are)$/.test(tokenAt(tokens, verb - 1).norm);
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
    const [to] = phraseAfter(phrases, sentence, verb + 1, /^to$/)?.list ?? [];
    const [by] = phraseAfter(phrases, sentence, verb + 1, /^by$/)?.list ?? [];
    const third = by && by.mention.actor.kind !== 'person' ? by.mention : null;
    const envoys = described ? [described] : clauses.findActors(verb, sentence);
    return envoys
      .filter(({ mention }) => to && mention.actor.kind !== 'state')
      .map(({ mention }) => ({ ...common, source: mention, target: to?.mention ?? mention, third }));
  }
  if (!envoy || envoy.isWeak || envoy.mention.actor.kind !== 'person') return [];
  const link = findTo(phrases, sentence, skipDescription(phrases, sentence, envoy.last));
  if (link === null) return [];
  const [to] = phrases.listAfter(link + 1, sentence.last);
  const [sender] = clauses.findActors(verb, sentence);
  // "Chad sent General Oumar to the border": he is its man.
  const isBody = sender && !sender.isWeak && sender.mention.actor.kind !== 'person';
  if (!to && isBody)
    return [{ ...common, type: 'member-of', source: envoy.mention, target: sender.mention, third: null }];
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

/** Returns where a sentence goes on after a description of who is sent: "sent Omar Said, its general secretary, to". */
function skipDescription({ body: { tokens } }: Phrases, { last }: Sentence, from: number): number {
  if (tokenAt(tokens, from).text !== ',') return from;
  for (let at = from + 1; at < Math.min(last, from + MAX_DESCRIPTION); at += 1)
    if (tokenAt(tokens, at).text === ',' && tokenAt(tokens, at + 1).norm === 'to') return at + 1;
  return from + 1;
}

/** Reads "appointed Moussa Diarra as its envoy to Chad" and "Laos appointed Alounkeo Sisavath". */
export function readAppointed(clauses: Clauses, sentence: Sentence, verb: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  // "A mediator named by Jordan": what stands before it is named, without "was" as well.
  const isReduced = tokenAt(tokens, verb + 1).norm === 'by';
  const isPassive = isReduced || /^(?:was|were|been|is)$/.test(tokenAt(tokens, verb - 1).norm);
  // "Chosen by the Council", and not "has chosen Diarra".
  if (!isPassive && /^(?:chosen|picked|selected)$/.test(tokenAt(tokens, verb).norm)) return [];
  const [sender, by] = [
    (isReduced ? findSubjects(clauses, sentence, verb) : clauses.findActors(verb, sentence))[0],
    phraseAfter(phrases, sentence, verb + 1, /^by$/),
  ];
  const holder = isPassive ? sender : phrases.after(verb + 1, sentence.last);
  const from = isPassive ? by?.list[0] : sender;
  if (!holder || holder.isWeak || holder.mention.actor.kind !== 'person') return [];
  const modality = judgeModality(phrases.body, { sentence, verb, end: verb + 1 });
  const third = from && from.mention.actor.kind !== 'person' ? from.mention : null;
  const common = {
    source: holder.mention,
    rule: 'appoints',
    tier: 'found',
    modality,
    sentence,
    cue: verb,
    part: null,
  } as const;
  for (let at = holder.mention.last; at < Math.min(sentence.last, verb + MAX_REACH); at += 1) {
    if (!ENVOY_OFFICES.has(tokenAt(tokens, at).norm)) continue;
    if (!/^(?:to|for)$/.test(tokenAt(tokens, at + 1).norm)) break;
    const target = phrases.after(at + 2, sentence.last);
    return target ? [{ ...common, type: 'envoy-to', target: target.mention, third }] : [];
  }
  // "Laos appointed Alounkeo Sisavath": he acts for it.
  return third && !from?.isWeak ? [{ ...common, type: 'member-of', target: third, third: null }] : [];
}

/** Reads "plans to send an envoy to Sudan": contact, as the envoy has no name. */
export function readSent(clauses: Clauses, sentence: Sentence, noun: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  for (let verb = noun - 1; verb > noun - 5 && verb >= sentence.first; verb -= 1) {
    if (!/^(?:send|sent|sends|sending|dispatched|dispatch)$/.test(tokenAt(tokens, verb).norm)) continue;
    if (tokenAt(tokens, noun + 1).norm !== 'to') return [];
    const [target] = phrases.listAfter(noun + 2, sentence.last);
    return target
      ? toPlain(clauses, sentence, {
          verb,
          sources: clauses.findActors(verb, sentence),
          target,
          rule: 'sends',
        })
      : [];
  }
  return [];
}
