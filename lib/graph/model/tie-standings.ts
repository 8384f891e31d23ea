import { memoize } from '@/lib/network/memoize';
import type { Standings } from '@/lib/network/standing';
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

function listTieStandings(
  { relationships: standings }: Standings,
  { relationships }: GraphIndex,
): TieStandings {
  const codes = new Uint8Array(relationships.length).fill(STANDING_IDS.indexOf(UNSOURCED));
  const evidence = new Uint32Array(relationships.length);
  relationships.forEach(({ id }, r) => {
    const standing = standings.get(id);
    if (!standing) return;
    codes[r] = STANDING_IDS.indexOf(standing.id);
    evidence[r] = standing.evidence.length;
  });
  return { codes, evidence };
}
