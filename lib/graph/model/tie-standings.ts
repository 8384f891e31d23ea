import { copyRuns, listRuns } from '@/lib/network/list-runs';
import { ABSENT, getLastMatch } from '@/lib/network/match-things';
import { memoize } from '@/lib/network/memoize';
import type { Standing, Standings } from '@/lib/network/standing';
import { getListOf } from '@/lib/network/values-by-id';
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
const UNSOURCED_CODE = STANDING_IDS.indexOf(UNSOURCED);

/** What was listed of the ties of a network, by their list: an edit that leaves a standing leaves what is listed of it. */
type Listed = TieStandings & { readonly of: readonly (Standing | undefined)[] };

const listed = new WeakMap<GraphIndex['relationships'], Listed>();

function listTieStandings(
  { relationships: standings }: Standings,
  { relationships }: GraphIndex,
): TieStandings {
  const of = getListOf(standings, relationships) ?? relationships.map(({ id }) => standings.get(id));
  const match = getLastMatch(relationships);
  const last = match && listed.get(match.before);
  const codes = new Uint8Array(relationships.length).fill(UNSOURCED_CODE);
  const evidence = new Uint32Array(relationships.length);
  const numbers = last ? match.numbers : null;
  if (last && match) {
    const runs = listRuns(match.numbers);
    copyRuns(runs, last.codes, codes);
    copyRuns(runs, last.evidence, evidence);
  }
  for (let r = 0; r < relationships.length; r++) {
    const standing = of[r];
    const before = numbers === null ? ABSENT : (numbers[r] as number);
    if (before !== ABSENT && last?.of[before] === standing) continue;
    codes[r] = standing ? (CODES.get(standing.id) as number) : UNSOURCED_CODE;
    evidence[r] = standing?.evidence.length ?? 0;
  }
  const found = { codes, evidence, of };
  listed.set(relationships, found);
  return found;
}
