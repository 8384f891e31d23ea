import { findReach, hasLegWithin } from '../model/ego-network';
import { countIn, forEachIn, type GraphIndex, someIn } from '../model/graph-index';
import { BITS } from './filter-bits';
import type { Near, Question } from './question';
import { judgeMeetings } from './shown-meetings';

/** Returns the bits of each relationship with that of the focus, and the neighbourhood that was found for it. */
export function addFocus(
  question: Question,
  tested: Uint16Array,
): { readonly ties: Uint16Array; readonly near: Near } {
  const { index, filter, focus } = question;
  if (filter.focus.length === 0) return { ties: tested, near: null };
  // The neighbourhood goes over what all other restrictions let through.
  const near = findReach(index, focus, filter.hops, (r) => tested[r] === 0);
  return { ties: tested.map((bits, r) => (isNear(question, near, r) ? bits : bits | BITS.focus)), near };
}

/**
 * Returns why each relationship is hidden, as bits, when a restriction is left aside or replaced by `keeps`. The
 * neighbourhood in focus is found anew, as it takes what the others let through.
 */
export function judgeLifted(
  question: Question,
  lifted: number,
  keeps: ((relationship: number) => boolean) | null = null,
): { readonly ties: Uint16Array; readonly near: Near } {
  const { relationships } = question.tested;
  const ties = new Uint16Array(relationships.length);
  for (let r = 0; r < ties.length; r++)
    ties[r] = ((relationships[r] as number) & ~lifted) | (keeps === null || keeps(r) ? 0 : lifted);
  return addFocus(question, ties);
}

/**
 * Returns whether a relationship lies within the neighbourhood: one of its legs does. Its other leg then shows too,
 * and with it the actor at the far end, as a tie is never shown by half.
 */
function isNear(question: Question, near: Near, relationship: number): boolean {
  return near === null || hasLegWithin(question.index, near, relationship);
}

/**
 * Returns why each actor is hidden, as bits; 0 shows it. `ties` are the bits of each relationship, with `focus`, as
 * `lifted` (the bits of a restriction that is to be left aside) leaves them.
 */
export function judgeActors(question: Question, ties: Uint16Array, near: Near, lifted = 0): Uint16Array {
  const { index, tested, focus } = question;
  const focused = new Set(focus);
  const speakers = judgeSpeakers(question, lifted);
  const meetings = judgeMeetings(question, near, lifted);
  const isAtMeeting = (a: number) =>
    someIn(index.meetingsOf, a, (m) => {
      if (meetings[m] !== 0) return false;
      return near === null || near[a] === 1 || someIn(index.seats, m, (other) => focused.has(other));
    });
  const judged = new Uint16Array(index.actors.length);
  for (let a = 0; a < judged.length; a++) {
    const own = (tested.actors[a] as number) & ~lifted;
    if (own === 0 && (focused.has(a) || isAtMeeting(a))) continue;
    const spoken = speakers.get(a) ?? null;
    const isAlone = countIn(index.ties, a) === 0;
    judged[a] = own | (isAlone ? judgeAlone(question, near, a, spoken) : judgeByTies(index, ties, a, spoken));
  }
  return judged;
}

/** Returns why an actor that the file gives no tie is hidden; `spoken` is why it is as a speaker, if it is one. */
function judgeAlone({ filter, match }: Question, near: Near, actor: number, spoken: number | null): number {
  let bits = spoken ?? (filter.lens === 'all' ? 0 : BITS.lens);
  if (match && !match.actors[actor]) bits |= BITS.q;
  if (near && !near[actor]) bits |= BITS.focus;
  return bits;
}

/** Returns why an actor is hidden that has ties: by all that hides these. A speaker needs none that the lens keeps. */
function judgeByTies(index: GraphIndex, ties: Uint16Array, actor: number, spoken: number | null): number {
  const forgiven = spoken === 0 ? BITS.lens : 0;
  if (someIn(index.ties, actor, (r) => ((ties[r] ?? 0) & ~forgiven) === 0)) return 0;
  let bits = spoken ?? 0;
  forEachIn(index.ties, actor, (r) => {
    bits |= ties[r] ?? 0;
  });
  return bits;
}

/** Returns why each claim is hidden, as bits; 0 shows it. */
export function judgeClaims(question: Question, ties: Uint16Array, near: Near): Uint16Array {
  const { index, filter, tested } = question;
  const byTies = filter.lens !== 'all' && filter.lens !== 'contested';
  const judged = new Uint16Array(index.claims.length);
  for (let c = 0; c < judged.length; c++) {
    const own = tested.claims[c] as number;
    if (byTies && countIn(index.claimTies, c) > 0) judged[c] = own | joinByTies(index, ties, c);
    else judged[c] = isClaimNear(question, near, c) ? own : own | BITS.focus;
  }
  return judged;
}

/** Returns all that hides the ties of a claim; nothing where one of them is shown. */
function joinByTies({ claimTies }: GraphIndex, ties: Uint16Array, claim: number): number {
  if (someIn(claimTies, claim, (r) => ties[r] === 0)) return 0;
  let bits = 0;
  forEachIn(claimTies, claim, (r) => {
    bits |= ties[r] as number;
  });
  return bits;
}

function isClaimNear(question: Question, near: Near, claim: number): boolean {
  const { index } = question;
  if (near === null || someIn(index.claimTies, claim, (r) => isNear(question, near, r))) return true;
  return listSpeakers(index, claim).some(({ actor }) => near[actor] === 1);
}

/**
 * For the named speakers of claims that are answered, under the lens that shows these, why they are hidden as such.
 * What is searched for is left to their own names.
 */
function judgeSpeakers(
  { index, filter, known, tested }: Question,
  lifted: number,
): ReadonlyMap<number, number> {
  const judged = new Map<number, number>();
  if (filter.lens !== 'contested') return judged;
  index.claims.forEach((_, c) => {
    if (!known.answeredClaims[c]) return;
    const claimBits = (tested.claims[c] ?? 0) & ~(lifted | BITS.q);
    for (const { actor, document } of listSpeakers(index, c)) {
      const bits = known.without.has(document) ? claimBits | BITS.without : claimBits;
      const before = judged.get(actor);
      judged.set(actor, before === 0 || bits === 0 ? 0 : bits | (before ?? 0));
    }
  });
  return judged;
}

function listSpeakers(index: GraphIndex, claim: number): { actor: number; document: string }[] {
  return (index.claims[claim]?.evidence ?? []).flatMap(({ speaker, document }) => {
    const actor = speaker === null ? undefined : index.actorNumbers.get(speaker);
    return actor === undefined ? [] : [{ actor, document }];
  });
}
