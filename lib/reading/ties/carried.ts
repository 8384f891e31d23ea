import { type Token, tokenAt } from '../text/tokens';
import { DETERMINERS } from '../words/function-words';
import type { DraftTie } from './draft-tie';
import { CARRIED, INDIRECT } from './go-between-cues';
import { isReal } from './modality';

/** Returns whether what one hands to another is read as the message of a third, or what one says to another as said through a third. */
export function isCarried(between: readonly DraftTie[], { rule, cue, source, target }: DraftTie): boolean {
  return between.some((tie) => {
    if (tie.type !== 'mediates-via') return rule === 'hands-to' && tie.cue === cue;
    const ends = [tie.source.actor, tie.third?.actor];
    const isDirect = ends.includes(source.actor) && ends.includes(target.actor);
    return (rule === 'hands-to' && tie.cue === cue) || (THROUGH_OTHERS.test(rule) && isDirect);
  });
}

/** Returns whether a phrase tells of one verb what a frame tells better: of two who reach each other through a third, or of one who uses another to. */
export function isPartOfPassing(
  framed: readonly DraftTie[],
  { rule, cue, source, target }: DraftTie,
): boolean {
  if (rule !== 'phrase') return false;
  return framed.some((tie) => {
    const actors = [tie.source.actor, tie.target.actor, tie.third?.actor];
    return (
      tie.type === 'mediates-via' &&
      tie.tier === 'found' &&
      tie.cue === cue &&
      actors.includes(source.actor) &&
      actors.includes(target.actor)
    );
  });
}

/** Rules of contact that is none where it goes through another. */
const THROUGH_OTHERS = /^(?:speaks-with|writes|sends-word|noun-with|noun-of|deed|carries-to)$/;

/** Rules of nouns, which say what passes between two, and not that they meet. */
const BETWEEN = /^(?:noun-with|noun-of|deed|between|phrase|flows)$/;

/**
 * Returns whether a tie only says over again what passes through a third: that two are in contact of whom the sentence says that somebody
 * carries it between them ("delivered the Israeli offer to Hamas", "indirect talks"), or that their go-between belongs to one of them.
 */
export function isOnlyThrough(tokens: readonly Token[], all: readonly DraftTie[], tie: DraftTie): boolean {
  const { type, rule, source, target, sentence } = tie;
  if (type !== 'talks-to' && rule !== 'office') return false;
  const isIndirect = (): boolean =>
    tokens.slice(sentence.first, sentence.last).some(({ norm }) => INDIRECT.test(norm));
  return all.some((other) => {
    if (other.type !== 'mediates-via' || other.tier !== 'found' || !isReal(other.modality)) return false;
    // "Relies on Omar Said to talk to Hamas": the talk is his.
    const isUse = other.rule === 'frame-uses' && rule === 'speaks-with' && tie.cue > other.cue;
    const ends = [other.source.actor, other.third?.actor];
    if (rule === 'office')
      return (
        other.target.actor === source.actor &&
        ends.includes(target.actor) &&
        tokens
          .slice(Math.max(sentence.first, tie.cue - MAX_FROM_NOUN), tie.cue)
          .some(({ norm }) => GO_BETWEEN.test(norm))
      );
    const isSame = ends.includes(source.actor) && ends.includes(target.actor);
    if (isSame && (isUse || (rule !== 'meets' && isThrough(tokens, other)))) return true;
    return isSame && ((BETWEEN.test(rule) && !MEETING.test(tokenAt(tokens, tie.cue).norm)) || isIndirect());
  });
}

/** Whether a tie is told of by "through" or "via": "talk only through Jordan", "through his driver, Gega", "exchanged messages via the Swiss". */
function isThrough(tokens: readonly Token[], { cue, target }: DraftTie): boolean {
  const { first } = target;
  const at = DETERMINERS.has(tokenAt(tokens, first - 1).norm) ? first - 2 : first - 1;
  const isPassedOn = tokenAt(tokens, cue - 1).text === ',' && CARRIED.test(tokenAt(tokens, cue).norm);
  return isPassedOn || [cue, at].some((place) => /^(?:through|via)$/.test(tokenAt(tokens, place).norm));
}

/** How far from what tells of a contact the word may stand by which it is indirect. */
const MAX_TO_INDIRECT = 3;

/**
 * Returns whether two are said to be in contact who do not meet, and not who goes between them: "held indirect talks". A direct contact would
 * make a channel where there is none.
 */
export function isIndirectContact(tokens: readonly Token[], { type, cue, sentence }: DraftTie): boolean {
  if (type !== 'talks-to') return false;
  const first = Math.max(sentence.first, cue - MAX_TO_INDIRECT);
  const last = Math.min(sentence.last, cue + MAX_TO_INDIRECT + 1);
  return tokens.slice(first, last).some(({ norm }) => INDIRECT.test(norm));
}

/** Where two meet, whoever has brought it about. */
const MEETING =
  /^(?:meetings?|summits?|calls?|conversations?|encounters?|talks|negotiations|discussions|dinner|lunch|visits?|session|sessions|dialogue|conference)$/;

/** How far before whose go-between somebody is the noun may stand that says so. */
const MAX_FROM_NOUN = 6;

/** Nouns of who goes between others. */
const GO_BETWEEN = /^(?:go-between|intermediary|mediator|middleman|conduit|channel|interlocutor|messenger)$/;
