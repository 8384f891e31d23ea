import type { DraftTie } from './draft-tie';

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
