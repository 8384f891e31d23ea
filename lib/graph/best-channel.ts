import { type ChannelSearch, type Part, probe, turnTo } from './channel-search';
import { CLOSED_GRADE, FIRST_CONTESTED_GRADE, LAST_GRADE } from './contact-grades';
import type { ContactNetwork } from './contact-network';
import { readBest } from './read-channel';

/** A channel by the numbers of its actors, with what it is ranked by: contested hops, then the grade of its weakest hop. */
export type Path = {
  readonly actors: readonly number[];
  readonly contested: number;
  readonly grade: number;
};

/** What no channel of a part can better: the rank of the best channel of a larger part. */
type Floor = Pick<Path, 'contested' | 'grade'>;

/**
 * Answers the best channel of a part, or null when it has none of so many hops: with the fewest contested hops; of
 * these that whose weakest hop is best; of these the shortest; of these the first by the ids of its actors. A better
 * weakest hop is sought by halving (as in Pollack, 1960, of the way of greatest capacity), each time by `probe`.
 */
export function findBestChannel(
  search: ChannelSearch,
  part: Part,
  maxHops: number,
  floor: Floor = { contested: 0, grade: 0 },
): Path | null {
  const { network } = search;
  const begun = rankHops(network, part.prefix);
  const hops = maxHops - Math.max(0, part.prefix.length - 1);
  turnTo(search, part);
  const test = (contested: number, grade: number) => probe(search, { contested, grade, hops }) > 0;
  const least = Math.max(0, floor.contested - begun.contested);
  const lowest = Math.max(floor.grade, begun.grade);
  if (!test(least, lowest)) {
    const contested = findFewestContested(test, least, hops);
    if (contested === null) return null;
    const from = contested > least ? Math.max(FIRST_CONTESTED_GRADE, begun.grade) : lowest + 1;
    const levels = listLevels(network).filter((level) => level >= from);
    const grade = findLowest(levels, (level) => test(contested, level));
    test(contested, grade);
  }
  const actors = [...part.prefix.slice(0, -1), ...readBest(search)];
  return { actors, ...rankHops(network, actors) };
}

/** Answers the grade of the best leg between two actors, or CLOSED_GRADE when they have none that is open. */
export function getHopGrade(network: ContactNetwork, a: number, b: number): number {
  const { neighbours, legs, grades } = network;
  let best = CLOSED_GRADE;
  const [at, end] = findHop(network, a, b);
  for (let arc = at; arc < end && neighbours[arc] === b; arc++) {
    best = Math.min(best, grades[legs[arc] ?? 0] ?? CLOSED_GRADE);
  }
  return best;
}

/** Answers where the arcs from `a` to `b` begin, and where the row of `a` ends. */
export function findHop({ offsets, neighbours }: ContactNetwork, a: number, b: number): [number, number] {
  const end = offsets[a + 1] ?? 0;
  let low = offsets[a] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((neighbours[middle] ?? 0) < b) low = middle + 1;
    else high = middle;
  }
  return [low, end];
}

function rankHops(network: ContactNetwork, actors: readonly number[]): Floor {
  let contested = 0;
  let grade = 0;
  actors.slice(1).forEach((actor, i) => {
    const hop = getHopGrade(network, actors[i] ?? 0, actor);
    if (hop >= FIRST_CONTESTED_GRADE) contested++;
    grade = Math.max(grade, hop);
  });
  return { contested, grade };
}

/** Answers how few contested hops suffice, from `least` up, or null when no way is left at all. */
function findFewestContested(
  test: (contested: number, grade: number) => boolean,
  least: number,
  hops: number,
): number | null {
  if (test(least, LAST_GRADE)) return least;
  if (!test(hops, LAST_GRADE)) return null;
  let contested = least + 1;
  while (contested < hops && !test(contested, LAST_GRADE)) contested++;
  return contested;
}

const levelsOf = new WeakMap<Uint8Array, readonly number[]>();

/** Answers the grades that open legs of a network have, each once, ascending. */
function listLevels({ grades, legs }: ContactNetwork): readonly number[] {
  const known = levelsOf.get(grades);
  if (known) return known;
  const has = new Uint8Array(CLOSED_GRADE + 1);
  for (const leg of legs) has[grades[leg] ?? CLOSED_GRADE] = 1;
  const levels = Array.from(has.keys()).filter((grade) => has[grade] === 1 && grade !== CLOSED_GRADE);
  levelsOf.set(grades, levels);
  return levels;
}

/** Answers the first level that passes; the last is known to. */
function findLowest(levels: readonly number[], test: (level: number) => boolean): number {
  let low = 0;
  let high = levels.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(levels[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return levels[low] ?? LAST_GRADE;
}
