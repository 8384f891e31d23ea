import { memoize } from '@/lib/network/memoize';
import { CLOSED_GRADE, FIRST_CONTESTED_GRADE } from '../contact/contact-grades';
import { findHop } from '../contact/hop-grades';
import { type ChannelSearch, type Part, probe } from './channel-search';
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
 * Returns the best channel of a part, or null when it has none of so many hops: with the fewest contested hops; of
 * these that whose weakest hop is best; of these the shortest; of these the first by the ids of its actors. A better
 * weakest hop is sought by halving (as in Pollack, 1960, of the way of greatest capacity), each time by `probe`. Null too
 * when the best is worse than `last`, ids left aside, as far as that is known without more ado.
 */
export function findBestChannel(
  search: ChannelSearch,
  part: Part,
  maxHops: number,
  floor: Floor = { contested: 0, grade: 0 },
  last: Path | null = null,
): Path | null {
  const { network } = search;
  const levels = listLevels(network.grades, network.legs);
  const [first, worst] = [levels[0], levels.at(-1)];
  if (first === undefined || worst === undefined) return null;
  const begun = rankHops(search, part.prefix);
  const hops = maxHops - Math.max(0, part.prefix.length - 1);
  search.part = part;
  const test: Test = (contested, grade) => probe(search, { contested, grade, hops }) > 0;
  const least = Math.max(0, floor.contested - begun.contested);
  const lowest = Math.max(floor.grade, begun.grade, first);
  const most = last && boundHops(last, begun.contested + least, lowest);
  if (most !== null) {
    const left = Math.min(hops, most - Math.max(0, part.prefix.length - 1));
    if (left < 1 || probe(search, { contested: least, grade: lowest, hops: left }) < 1) return null;
    const actors = [...part.prefix.slice(0, -1), ...readBest(search)];
    return { actors, ...rankHops(search, actors) };
  }
  if (!test(least, lowest)) {
    const contested =
      lowest < worst && test(least, worst) ? least : findFewestContested(test, least + 1, hops, worst);
    if (contested === null) return null;
    const from = contested > least ? Math.max(FIRST_CONTESTED_GRADE, begun.grade) : lowest + 1;
    const grade = findLowest(
      levels.filter((level) => level >= from),
      (level) => test(contested, level),
    );
    // The fronts are read, so that the last probe has to be the one that counts.
    if (search.bounds.contested !== contested || search.bounds.grade !== grade) test(contested, grade);
  }
  const actors = [...part.prefix.slice(0, -1), ...readBest(search)];
  return { actors, ...rankHops(search, actors) };
}

/**
 * Returns how many hops a channel of this rank may have, at best, to be no worse than another: none when its rank is worse
 * already, and null when it is better, so that hops do not count.
 */
function boundHops(last: Path, contested: number, grade: number): number | null {
  const order = contested - last.contested || grade - last.grade;
  if (order > 0) return 0;
  return order === 0 ? last.actors.length - 1 : null;
}

/** Returns whether there is a way with so many contested hops at most, none of a worse grade. */
type Test = (contested: number, grade: number) => boolean;

function rankHops({ network, hopGrades }: ChannelSearch, actors: readonly number[]): Floor {
  let contested = 0;
  let grade = 0;
  for (let i = 1; i < actors.length; i++) {
    const [at] = findHop(network, actors[i - 1] ?? 0, actors[i] ?? 0);
    const hop = hopGrades[at] ?? CLOSED_GRADE;
    if (hop >= FIRST_CONTESTED_GRADE) contested++;
    grade = Math.max(grade, hop);
  }
  return { contested, grade };
}

/** Returns how few contested hops suffice, from `least` up, or null when no way is left at all. */
function findFewestContested(test: Test, least: number, hops: number, worst: number): number | null {
  if (worst < FIRST_CONTESTED_GRADE || least > hops || !test(hops, worst)) return null;
  let contested = least;
  while (contested < hops && !test(contested, worst)) contested++;
  return contested;
}

/** Returns the grades that open legs of a network have, each once, ascending. */
const listLevels = memoize((grades: Uint8Array, legs: Int32Array): readonly number[] => {
  const has = new Uint8Array(CLOSED_GRADE + 1);
  for (const leg of legs) has[grades[leg] ?? CLOSED_GRADE] = 1;
  return Array.from(has.keys()).filter((grade) => has[grade] === 1 && grade !== CLOSED_GRADE);
});

/** Returns the first level that passes; the last is known to. */
function findLowest(levels: readonly number[], test: (level: number) => boolean): number {
  let low = 0;
  let high = levels.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(levels[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return levels[low] ?? CLOSED_GRADE;
}
