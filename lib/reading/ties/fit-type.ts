import { type Token, tokenAt } from '../text/tokens';
import type { DraftTie } from './draft-tie';
import { mayJoin } from './type-ends';

/** What one lets another do who is to speak in one's place. */
const SPEAKING = /^(?:speak|negotiate|talk|act|deal|mediate|answer|sign|represent)$/;
/** By which somebody is told to do something in another's place, and not only asked for it. */
const GIVING_VOICE = /^(?:authori[sz]|mandat|empower|delegat|entrust|deputis|designat|instruct|task)/;
const MANDATING = /^(?:authori[sz]|mandat|empower|delegat|deputis)/;
const FOR_ANOTHER = /^(?:speak|negotiate|talk|act|sign)$/;
const MAX_TO_BEHALF = 8;

/**
 * Returns a tie with a type that its ends can have. What a person imposes is no sanction of a state or a group, and nobody detains a group;
 * both are against whom they hit: "Reyes froze the assets of Chad", "Jordan arrested three members of Hamas".
 */
export function asFitting(tokens: readonly Token[], tie: DraftTie): DraftTie {
  const { type, source, target, cue } = tie;
  if (type === 'asks' && isGivenVoice(tokens, tie))
    return { ...tie, type: 'speaks-for', rule: 'given-voice', source: target, target: source };
  const isOfPerson = type === 'sanctions' && source.actor.kind === 'person';
  const isOfGroup =
    type === 'detains' && target.actor.kind !== 'person' && DETAINING.test(tokenAt(tokens, cue).norm);
  // "The firm worked for the Moon Party": it is hired, and no part of it.
  if (type === 'member-of' && source.actor.kind === 'group' && /^work/.test(tokenAt(tokens, cue).norm))
    return { ...tie, type: 'ally-of', tier: 'possible' };
  // "Broke with Karim": nobody splits from a person; who left his cabinet is perhaps against him.
  if (type === 'splits-from' && target.actor.kind === 'person')
    return { ...tie, type: 'opposes', tier: PARTING.test(tokenAt(tokens, cue).norm) ? tie.tier : 'possible' };
  // "The Front's deputy chief, Omar Said", "head of its armed wing": who is not the first leads no whole.
  if (type === 'leads' && /^(?:described|relation)$/.test(tie.rule) && isOfPart(tokens, tie))
    return { ...tie, type: 'member-of' };
  return isOfPerson || isOfGroup ? { ...tie, type: 'opposes' } : tie;
}

/** Whether the words between two say that one is a deputy, or of a part of the other. */
function isOfPart(tokens: readonly Token[], { source, target }: DraftTie): boolean {
  const [one, other] = source.first < target.first ? [source, target] : [target, source];
  return tokens
    .slice(one.last, other.first)
    .some(({ norm }) => /^(?:deputy|vice|assistant|wing|branch|section|directorate)$/.test(norm));
}

/** Whether it is said that another may speak in one's place: "authorised Berri to negotiate on its behalf", "mandated Berri to speak for it". */
function isGivenVoice(tokens: readonly Token[], { cue, target }: DraftTie): boolean {
  if (!GIVING_VOICE.test(tokenAt(tokens, cue).norm) || tokenAt(tokens, target.last).norm !== 'to')
    return false;
  const verb = target.last + 1;
  if (!SPEAKING.test(tokenAt(tokens, verb).norm)) return false;
  const isOwn = (at: number) => /^(?:it|them|him|her|its|their|his)$/.test(tokenAt(tokens, at).norm);
  if (tokenAt(tokens, verb).norm === 'represent') return isOwn(verb + 1);
  // "Authorised Berri to negotiate": whoever may do that does it for who lets him.
  const isMandate =
    target.actor.kind === 'person' &&
    MANDATING.test(tokenAt(tokens, cue).norm) &&
    FOR_ANOTHER.test(tokenAt(tokens, verb).norm);
  for (let at = verb + 1; at < verb + MAX_TO_BEHALF; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return isMandate;
    if (norm === 'for') return isOwn(at + 1);
    if (norm === 'behalf' || (norm === 'name' && tokenAt(tokens, at - 2).norm === 'in')) return isOwn(at - 1);
  }
  return isMandate;
}

const PARTING = /^(?:br(?:eaks?|eaking|oke|oken)|split(?:s|ting)?|part(?:s|ed|ing))$/;
const DETAINING =
  /^(?:arrest|detain|jail|imprison|kidnap|abduct|intern|incarcerat|apprehend|nab|round)(?:s|e|es|ed|ped|ping|bed|bing|ing)?$/;

/** Returns whether actors of these kinds can have the type of a tie. */
export function fitsType({ type, source, target, third }: DraftTie): boolean {
  // "Norway leads Sweden in the table", "Norway represents Sweden in Cairo": no state is the head of another, or of it.
  if (/^(?:leads|member-of)$/.test(type) && source.actor.kind === 'state' && target.actor.kind === 'state')
    return false;
  return mayJoin(type, {
    source: source.actor.kind,
    target: target.actor.kind,
    third: third?.actor.kind ?? null,
  });
}
