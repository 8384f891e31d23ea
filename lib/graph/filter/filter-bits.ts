import { FILTER_IDS, type FilterId, type HiddenTally } from './network-filter';

/** One bit for each restriction, so that why something is hidden fits into a number; 0 means that nothing hides it. */
export const BITS: Readonly<Record<FilterId, number>> = {
  lens: 1,
  types: 2,
  kinds: 4,
  standings: 8,
  without: 16,
  dates: 32,
  q: 64,
  focus: 128,
  told: 256,
};

const REASONS: readonly (readonly FilterId[])[] = Array.from({ length: 512 }, (_, bits) =>
  Object.freeze(FILTER_IDS.filter((id) => (bits & BITS[id]) !== 0)),
);

/** Returns the restrictions that a number of bits stands for, in the order of FILTER_IDS. */
export function toReasons(bits: number): readonly FilterId[] {
  return REASONS[bits & 511] ?? [];
}

/** Returns how many things bits hide, and all that hides any of them: the page says so with each change, and names none of them. */
export function tallyHidden(bits: Uint16Array): HiddenTally {
  let [count, all] = [0, 0];
  for (let at = 0; at < bits.length; at++) {
    const each = bits[at] as number;
    if (each === 0) continue;
    count += 1;
    all |= each;
  }
  return { count, because: toReasons(all) };
}
