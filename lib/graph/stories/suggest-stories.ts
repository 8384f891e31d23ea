import { findSpokesSide, UNNAMED } from '@/lib/network/tellers';
import type { NetworkGraph } from '../model/network-graph';

/** Who tells each of two stories. */
export type TwoTellings = { readonly told: readonly string[]; readonly beside: readonly string[] };

/** So many are suggested at most. */
const MOST = 3;

/**
 * Returns pairs of stories that a network invites to compare: for each contested claim, as those tell it who say so, and as those do
 * who deny it, each by the side of the speaker where it has one. Where speakers are told apart they come before documents.
 */
export function suggestStories(graph: NetworkGraph): readonly TwoTellings[] {
  const { network, standings } = graph.getAttributes();
  const sources = new Map(network.relationships.map(({ id, source }) => [id, source]));
  const toTeller = (actor: string) => findSpokesSide(network, actor);
  const found = new Map<string, TwoTellings>();
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
    const pair = { told: [...sayers], beside };
    if (sayers.size > 0 && beside.length > 0) found.set(JSON.stringify(pair), pair);
  }
  const isOfDocuments = ({ told }: TwoTellings) => told.some((teller) => teller.startsWith('document:'));
  const pairs = [...found.values()];
  return [...pairs.filter((pair) => !isOfDocuments(pair)), ...pairs.filter(isOfDocuments)].slice(0, MOST);
}
