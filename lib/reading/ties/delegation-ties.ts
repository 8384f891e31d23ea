import { type Token, tokenAt } from '../text/tokens';
import { PREPOSITIONS } from '../words/function-words';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';

/** Reads who leads a delegation: they belong to whom it comes from, and are in contact with whom it meets. */

const DELEGATIONS =
  /^(?:delegation|delegations|deputation|team|mission|missions|officials|negotiators|diplomats|envoys|representatives|officers|lawmakers)$/;
const MAX_BACK = 7;

/**
 * Returns the ties of a sentence with what delegations add: of "Hamas received a delegation from Egypt led by Omar Haddad", that he
 * belongs to Egypt and does not lead it, and that he was in contact with Hamas.
 */
export function readDelegations(
  { phrases: { body } }: { readonly phrases: Pick<Clauses['phrases'], 'body'> },
  ties: readonly DraftTie[],
): DraftTie[] {
  const isLed = ({ type, rule, cue, source, target }: DraftTie): boolean =>
    type === 'leads' &&
    // "Was led by", of a state's delegation, whatever rule reads it.
    (rule === 'leads' || (rule === 'phrase' && target.actor.kind === 'state')) &&
    source.actor.kind === 'person' &&
    /^(?:led|headed)$/.test(tokenAt(body.tokens, cue).norm) &&
    tokenAt(body.tokens, cue + 1).norm === 'by' &&
    hasDelegation(cue);
  const isOfDelegation = ({ type, source, target }: DraftTie): boolean =>
    type === 'leads' && source.actor.kind === 'person' && isBeforeTeam(body.tokens, target.last);
  const hasDelegation = (cue: number): boolean =>
    body.tokens
      .slice(Math.max(0, cue - MAX_BACK), cue)
      // "The Special Mission" has a leader of its own.
      .some(({ norm, isCapital }) => DELEGATIONS.test(norm) && !isCapital);
  // "The Chadian delegation headed by the Chadian ambassador": who heads it, is not named.
  const isOwn = ({ type, source, target }: DraftTie): boolean =>
    type === 'leads' &&
    source.actor.kind === 'state' &&
    / (?:delegation|deputation|team)$/.test(target.actor.name);
  if (ties.some(isOwn))
    return readDelegations(
      { phrases: { body } },
      ties.filter((tie) => !isOwn(tie)),
    );
  const led = ties.filter(isLed);
  const heads = ties.filter((tie) => led.includes(tie) || isOfDelegation(tie));
  if (heads.length === 0) return [...ties];
  // "Iranian and Saudi officials, led by Reyes and Salim": who is of which, is not said.
  const senders = new Set(led.map(({ target }) => target.actor));
  const contacts = (senders.size > 1 ? [] : led).flatMap(({ source: head, target: sender }) =>
    ties
      .filter(({ type, tier }) => type === 'talks-to' && tier === 'found')
      .flatMap((tie): DraftTie[] => {
        const { source, target } = tie;
        if (target.actor === sender.actor && source.actor !== head.actor) return [{ ...tie, target: head }];
        if (source.actor === sender.actor && target.actor !== head.actor) return [{ ...tie, source: head }];
        return [];
      }),
  );
  const belonging = ties.map((tie): DraftTie => {
    if (!heads.includes(tie)) return tie;
    const isOfSeveral = led.includes(tie) && senders.size > 1;
    // "Led the Iranian delegation": a part of a state, and its own.
    const isSure = !isOfSeveral && isOfDelegation(tie) && !tie.source.isNear && !tie.target.isNear;
    return { ...tie, type: 'member-of', tier: isOfSeveral ? 'possible' : isSure ? 'found' : tie.tier };
  });
  return [...belonging, ...contacts];
}

/** How far after whose it is a team may be named: "Hamas's negotiating team". */
const MAX_TO_TEAM = 3;

/** Whether what follows a name is a delegation of it: "heads Chad's delegation", "led the Chadian negotiating team". */
function isBeforeTeam(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at < last + MAX_TO_TEAM; at += 1) {
    const { norm, kind, isCapital } = tokenAt(tokens, at);
    if (kind !== 'word' || isCapital || PREPOSITIONS.has(norm)) return false;
    if (DELEGATIONS.test(norm) || norm === 'side') return true;
  }
  return false;
}
