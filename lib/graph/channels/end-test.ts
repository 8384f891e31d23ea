import { type ActingFor, listOfOneSide } from '../contact/acting-for';
import { findContactHop } from '../contact/contact-hops';
import { getMediatedEnds } from '../contact/reported-ways';
import type { ShortcutTest } from './shortcuts';

/**
 * Returns a test of whether every way between an actor and the ends of a side would be a detour but that over one hop: the actor is
 * in contact with each end, and no mediation tells a longer way.
 */
export function createEndTest(
  { hops, ways, acting }: ShortcutTest,
  to: readonly number[],
): (actor: number) => boolean {
  const told = to.map((end) => new Set(listMediatedWith(ways, acting, end)));
  const test = (actor: number) =>
    to.every((end, at) => {
      const hop = findContactHop(hops, actor, end);
      return hop >= 0 && hops.contested[hop] === 0 && told[at]?.has(actor) !== true;
    });
  const [first = 0] = to;
  const around = hops.neighbours.subarray(hops.offsets[first], hops.offsets[first + 1]);
  const passed = new Set([...around].filter(test));
  return (actor) => passed.has(actor);
}

/** Those whom, or those of whose side, a mediation leads to an actor or one of its side. */
function listMediatedWith(ways: ShortcutTest['ways'], acting: ActingFor, actor: number): number[] {
  const mediated = getMediatedEnds(ways);
  const others = listOfOneSide(acting, actor).flatMap((end) => mediated.get(end) ?? []);
  return [...new Set(others)].flatMap((other) => listOfOneSide(acting, other));
}
