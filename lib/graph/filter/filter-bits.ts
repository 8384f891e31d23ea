import { FILTER_IDS, type FilterId } from './network-filter';

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
