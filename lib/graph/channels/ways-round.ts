import { type ContactHops, findContactHop } from '../contact/contact-hops';

/**
 * Returns the ways round of a channel, by number: those that take one of its hops by way of one more actor, who is in contact
 * with both and of neither side. `isChannel` tells which of them are channels of their own.
 */
export function listWaysRound(
  hops: ContactHops,
  actors: readonly number[],
  isPassable: (actor: number) => boolean,
  isChannel: (way: readonly number[]) => boolean,
): number[][] {
  const ways: number[][] = [];
  for (let at = 1; at < actors.length; at++) {
    const [a, b] = [actors[at - 1] as number, actors[at] as number];
    const end = hops.offsets[a + 1] as number;
    for (let hop = hops.offsets[a] as number; hop < end; hop++) {
      const between = hops.neighbours[hop] as number;
      if (!isPassable(between) || actors.includes(between) || findContactHop(hops, between, b) < 0) continue;
      const way = [...actors.slice(0, at), between, ...actors.slice(at)];
      if (!isChannel(way)) ways.push(way);
    }
  }
  return ways;
}
