import { memoize } from '@/lib/network/memoize';
import type { Standing, Standings } from '@/lib/network/standing';
import { STANDING_IDS, type StandingId } from '@/lib/vocabulary/standings';
import type { GraphIndex } from './graph-index';

/** What the evidence for each relationship amounts to, by number. */
export type TieStandings = {
  /** The place of its standing in STANDING_IDS; that of `unsourced` for one that has none. */
  readonly codes: Uint8Array;
  /** How many items of evidence count. */
  readonly evidence: Uint32Array;
};

const UNSOURCED: StandingId = 'unsourced';

/** Returns the standings of a graph's relationships as flat arrays. Made once for these standings. */
export const getTieStandings: (standings: Standings, index: GraphIndex) => TieStandings =
  memoize(listTieStandings);

/** Returns the standing that a code stands for. */
export function toStandingId(code: number): StandingId {
  return STANDING_IDS[code] ?? UNSOURCED;
}

const CODES: ReadonlyMap<StandingId, number> = new Map(STANDING_IDS.map((id, code) => [id, code]));

function listTieStandings(
  { relationships: standings }: Standings,
  { relationships }: GraphIndex,
): TieStandings {
  const codes = new Uint8Array(relationships.length).fill(CODES.get(UNSOURCED) as number);
  const evidence = new Uint32Array(relationships.length);
  const note = (r: number, standing: Standing) => {
    codes[r] = CODES.get(standing.id) as number;
    evidence[r] = standing.evidence.length;
  };
  // Standings of all ties stand in the order of the network, and need not be looked up one by one.
  let next = 0;
  for (const [id, standing] of standings) {
    if (relationships[next]?.id !== id) break;
    note(next++, standing);
  }
  for (let r = next; r < relationships.length; r++) {
    const standing = standings.get(relationships[r]?.id ?? '');
    if (standing) note(r, standing);
  }
  return { codes, evidence };
}
