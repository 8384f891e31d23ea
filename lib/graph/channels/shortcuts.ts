import { type ActingFor, areOfOneSide } from '../contact/acting-for';
import { type ContactHops, findContactHop } from '../contact/contact-hops';
import { isMediated, type ReportedWays } from '../contact/reported-ways';

/** What tells whether a way is one that could be shorter. */
export type ShortcutTest = {
  readonly hops: ContactHops;
  readonly ways: ReportedWays;
  readonly acting: ActingFor;
};

/**
 * Returns whether a way takes a detour to its last actor: an actor before the last but one is in contact with it. Two things make no
 * shortcut. Contact that somebody denies does not cut short a way that nobody denies. And contact does not cut short what a
 * mediation tells: that one of the two, or who acts for it, reaches the other, or who acts for it, through somebody between.
 * `contested` says of each hop of the way whether it is contested.
 */
export function endsWithDetour(
  { hops, ways, acting }: ShortcutTest,
  way: readonly number[],
  contested: readonly boolean[],
): boolean {
  const last = way.length - 1;
  const end = way[last] as number;
  for (let at = 0; at < last - 1; at++) {
    const hop = findContactHop(hops, way[at] as number, end);
    if (hop < 0) continue;
    if (hops.contested[hop] === 1 && !contested.slice(at, last).includes(true)) continue;
    if (!isNamedBetween(ways, acting, way, at)) return true;
  }
  return false;
}

/** Returns whether no part of a way is a detour: whether it is a channel, as far as its hops go. */
export function hasNoDetour(test: ShortcutTest, way: readonly number[]): boolean {
  const contested = way
    .slice(1)
    .map((actor, at) => test.hops.contested[findContactHop(test.hops, way[at] as number, actor)] === 1);
  return way.every((_, at) => !endsWithDetour(test, way.slice(0, at + 1), contested.slice(0, at)));
}

/** Returns whether a mediation tells the way from a place to the end, by going from the one's side to the other's. */
function isNamedBetween(ways: ReportedWays, acting: ActingFor, way: readonly number[], at: number): boolean {
  const [start, end] = [way[at] as number, way.at(-1) as number];
  for (let middle = at + 1; middle < way.length - 1; middle++) {
    const [before, after] = [way[middle - 1] as number, way[middle + 1] as number];
    if (!areOfOneSide(acting, start, before) || !areOfOneSide(acting, after, end)) continue;
    if (isMediated(ways, before, way[middle] as number, after)) return true;
  }
  return false;
}
