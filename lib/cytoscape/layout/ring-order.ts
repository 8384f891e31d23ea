import { type Link, type Plane, splitComponents, toNeighbours } from './plane';

/** Trying every place for every body is worth it while crossings can be counted this often. */
const MAX_WORK = 60_000_000;

/**
 * Returns an order of bodies around a circle in which few ties cross: depth first through each component, then each body
 * in turn is put where the fewest cross (sifting, after Baur and Brandes, 2005). `ranks` breaks ties: by name.
 */
export function orderRing(plane: Plane, ranks: readonly number[]): readonly number[] {
  const order = walkDepthFirst(plane, ranks);
  const [bodies, links] = [plane.bodies.length, plane.links.length];
  if (bodies < 4 || bodies * bodies * links * links > MAX_WORK) return order;
  return sift(plane.links, order);
}

function walkDepthFirst(plane: Plane, ranks: readonly number[]): number[] {
  const neighbours = toNeighbours(plane);
  const indices = new Map(plane.bodies.map((body, index) => [body, index]));
  const byDegree = (one: number, other: number) =>
    (neighbours[one]?.length ?? 0) - (neighbours[other]?.length ?? 0) ||
    (ranks[one] ?? 0) - (ranks[other] ?? 0);
  const seen = new Set<number>();
  const components = splitComponents(plane).map((component) =>
    component.bodies.flatMap((body) => indices.get(body) ?? []).sort(byDegree),
  );
  const first = (members: readonly number[]) => Math.min(...members.map((index) => ranks[index] ?? 0));
  components.sort((one, other) => other.length - one.length || first(one) - first(other));
  for (const members of components) {
    const stack = members.slice(0, 1);
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      stack.push(...[...(neighbours[index] ?? [])].sort(byDegree).reverse());
    }
  }
  return [...seen];
}

function sift(links: readonly Link[], start: readonly number[]): readonly number[] {
  let order = [...start];
  let least = countCost(links, order);
  for (let round = 0; round < 2; round++) {
    for (const body of start) {
      const others = order.filter((index) => index !== body);
      for (let at = 0; at < order.length; at++) {
        const tried = [...others.slice(0, at), body, ...others.slice(at)];
        const cost = countCost(links, tried);
        if (cost < least) [order, least] = [tried, cost];
      }
    }
  }
  return order;
}

/** Crossings first; among equals, neighbours that stand near. */
function countCost(links: readonly Link[], order: readonly number[]): number {
  const place = new Map(order.map((index, at) => [index, at]));
  const spans = links.map(({ a, b }) => {
    const [from, to] = [place.get(a) ?? 0, place.get(b) ?? 0];
    return from < to ? ([from, to] as const) : ([to, from] as const);
  });
  let crossings = 0;
  let length = 0;
  for (const [at, [from, to]] of spans.entries()) {
    length += Math.min(to - from, order.length - (to - from));
    for (let next = at + 1; next < spans.length; next++) {
      const [otherFrom, otherTo] = spans[next] ?? [0, 0];
      const inside = (point: number) => point > from && point < to;
      const outside = (point: number) => point < from || point > to;
      if ((inside(otherFrom) && outside(otherTo)) || (outside(otherFrom) && inside(otherTo))) crossings += 1;
    }
  }
  return crossings + length / (1 + links.length * order.length);
}
