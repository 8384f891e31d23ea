import type { ViewState } from '@/lib/explorer/view-state';
import type { Finding } from '@/lib/graph/channels/finding';
import { type FindingWords, toFindingWords } from '@/lib/graph/channels/finding-words';
import type { FilterResult } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { describeAmounts } from '@/lib/network/describe-amounts';
import type { View } from '@/lib/view/view';
import { describeView } from '@/lib/view/view-words';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';

/** What a page says of its network before that has come. */
export type OpeningWords = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** How much the network holds, and as of when. */
  readonly amounts: string;
  readonly counts: { readonly actors: number; readonly ties: number };
  /** The line over the map. */
  readonly view: ReturnType<typeof describeView>;
  readonly finding: FindingWords | null;
  /** Types of the network's own that its picture shows, in whose colours it is drawn. */
  readonly types: readonly RelationshipType[];
};

/** Returns the words of a page: of what its address asks for, and with the finding where that asks for nothing else. */
export function findOpeningWords(
  graph: NetworkGraph,
  {
    state,
    shown,
    view,
    finding,
  }: {
    readonly state: ViewState;
    readonly shown: FilterResult;
    readonly view: View;
    readonly finding: Finding | null;
  },
): OpeningWords {
  const network = graph.getAttribute('network');
  const { id, title, description, actors, relationships, relationshipTypes } = network;
  return {
    id,
    title,
    description,
    amounts: describeAmounts(network),
    counts: { actors: actors.length, ties: relationships.length },
    view: describeView(graph, state, shown, view),
    finding: finding && toFindingWords(graph, finding),
    types: relationshipTypes,
  };
}
