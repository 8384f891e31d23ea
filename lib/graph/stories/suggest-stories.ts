import { findLargestSide, UNNAMED } from '@/lib/network/tellers';
import type { NetworkGraph } from '../model/network-graph';

/** Who tells each of two stories. */
export type TwoTellings = { readonly told: readonly string[]; readonly beside: readonly string[] };

/**
 * Returns two stories that a network invites to compare: as those tell it who say what is denied, and as those do who deny it, each by
 * the side of the speaker where it has one. The first contested claim decides of which this can be told apart; null for none.
 */
export function suggestStories(graph: NetworkGraph): TwoTellings | null {
  const { network, standings } = graph.getAttributes();
  const sources = new Map(network.relationships.map(({ id, source }) => [id, source]));
  const toTeller = (actor: string) => findLargestSide(network, actor) ?? `speaker:${actor}`;
  for (const { id, evidence } of network.claims) {
    const { deniedBy = [] } = standings.claims.get(id) ?? {};
    const deniers = new Set(deniedBy.flatMap((tie) => sources.get(tie) ?? []).map(toTeller));
    const sayers = new Set(
      evidence.flatMap(({ speaker, attribution, document }) => {
        if (speaker !== null) return toTeller(speaker);
        return attribution === '' ? `document:${document}` : UNNAMED;
      }),
    );
    const beside = [...deniers].filter((teller) => !sayers.has(teller));
    if (sayers.size > 0 && beside.length > 0) return { told: [...sayers], beside };
  }
  return null;
}
