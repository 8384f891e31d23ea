import { memoize } from '@/lib/network/memoize';
import { CLOSED_GRADE, FIRST_CONTESTED_GRADE } from '../contact/contact-grades';
import { findHop } from '../contact/hop-grades';
import { type ChannelSearch, probe } from './channel-search';
import { readBest } from './read-channel';

/** A channel by the numbers of its actors, with what it is ranked by: contested hops, then the grade of its weakest hop. */
export type Path = {
  readonly actors: readonly number[];
  readonly contested: number;
  readonly grade: number;
};

/**
 * Returns the best way between two sides by its hops alone, or null when there is none of so many hops: with the fewest contested
 * hops; of these that whose weakest hop is best; of these the shortest; of these the first by the ids of its actors. A better
 * weakest hop is sought by halving (as in Pollack, 1960, of the way of greatest capacity), each time by `probe`. There is a
 * way just where there is a channel; where all grades are the same, it is a channel.
 */
export function findBestChannel(search: ChannelSearch, maxHops: number): Path | null {
  const { network } = search;
  const levels = listLevels(network.grades, network.legs);
  const [first, worst] = [levels[0], levels.at(-1)];
  if (first === undefined || worst === undefined) return null;
  const test: Test = (contested, grade) => probe(search, { contested, grade, hops: maxHops }) > 0;
  if (!test(0, first)) {
    const contested = first < worst && test(0, worst) ? 0 : findFewestContested(test, 1, maxHops, worst);
    if (contested === null) return null;
    const from = contested > 0 ? FIRST_CONTESTED_GRADE : first + 1;
    const grade = findLowest(
      levels.filter((level) => level >= from),
      (level) => test(contested, level),
    );
    // The fronts are read, so that the last probe has to be the one that counts.
    if (search.bounds.contested !== contested || search.bounds.grade !== grade) test(contested, grade);
  }
  const actors = readBest(search);
  return { actors, ...rankHops(search, actors) };
}

/** Returns whether there is a way with so many contested hops at most, none of a worse grade. */
type Test = (contested: number, grade: number) => boolean;

function rankHops({ network, hopGrades }: ChannelSearch, actors: readonly number[]): Omit<Path, 'actors'> {
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
