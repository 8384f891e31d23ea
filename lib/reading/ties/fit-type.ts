import { type Token, tokenAt } from '../text/tokens';
import type { DraftTie } from './draft-tie';
import { mayJoin } from './type-ends';

/**
 * Returns a tie with a type that its ends can have. What a person imposes is no sanction of a state or a group, and nobody detains a group;
 * both are against whom they hit: "Reyes froze the assets of Chad", "Jordan arrested three members of Hamas".
 */
export function asFitting(tokens: readonly Token[], tie: DraftTie): DraftTie {
  const { type, source, target, cue } = tie;
  const isOfPerson = type === 'sanctions' && source.actor.kind === 'person';
  const isOfGroup =
    type === 'detains' && target.actor.kind !== 'person' && DETAINING.test(tokenAt(tokens, cue).norm);
  // "Broke with Karim": nobody splits from a person; who left his cabinet is perhaps against him.
  if (type === 'splits-from' && target.actor.kind === 'person')
    return { ...tie, type: 'opposes', tier: PARTING.test(tokenAt(tokens, cue).norm) ? tie.tier : 'possible' };
  return isOfPerson || isOfGroup ? { ...tie, type: 'opposes' } : tie;
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
