import { LIMITS } from '@/lib/network/limits';
import type { Network } from '@/lib/network/network';
import type { ImportResult } from '../import/build-import';
import type { ImportTables, Remark } from '../import-tables';
import type { Mapping } from '../mapping';
import { checkCharacters, estimateCharacters } from './file-size';

/** Fewer rows are made into a network at once. */
const MANY_ROWS = 50_000;
const SAMPLE = 5_000;
/** The first rows may be longer than the rest: only what is surely too large is not made. */
const SURELY = 1.25;

/** The network that the first rows of a table make, when that of all rows would be too large to keep, and the error that says so. */
export type SizeEstimate = { readonly sample: Network; readonly tooLarge: Remark };

/**
 * Returns, for a large table whose network would be too large to keep, what its first rows make; null when the network may as well be
 * made: a network of many ties takes several times the memory of its table, and would only be thrown away.
 */
export function estimateSize(
  draft: ImportTables,
  mapping: Mapping,
  build: (draft: ImportTables) => ImportResult,
): SizeEstimate | null {
  const { ties } = draft;
  if (!ties || ties.rows < MANY_ROWS || mapping.aggregate !== 'none') return null;
  const { network: sample } = build({
    ...draft,
    actors: null,
    ties: { ...ties, rows: SAMPLE },
    claims: null,
  });
  if (!sample) return null;
  const tieless = { ...sample, actors: [], documents: [] };
  const characters = (estimateCharacters(tieless) / SAMPLE) * ties.rows;
  const tooLarge = characters > SURELY * LIMITS.text ? checkCharacters(characters) : null;
  return tooLarge && { sample, tooLarge };
}
