/** An actor is a hub with so many ties, and so many times those of an actor on average; those with most are, so many of them. */
const HUB = { ties: 8, times: 4, most: 8 };

/** Returns the actors with far more ties than most, by how many each has: amid their neighbours no side is free for their names. */
export function findHubs(ties: ReadonlyMap<string, number>): ReadonlySet<string> {
  const counts = [...ties].map(([id, count]) => ({ id, count }));
  const mean = counts.reduce((sum, { count }) => sum + count, 0) / Math.max(1, counts.length);
  const least = Math.max(HUB.ties, HUB.times * mean);
  const hubs = counts.filter(({ count }) => count >= least).sort((one, other) => other.count - one.count);
  return new Set(hubs.slice(0, HUB.most).map(({ id }) => id));
}
