import { type FindingWords, toFindingWords } from '@/lib/graph/channels/finding-words';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { describeAmounts } from '@/lib/network/describe-amounts';
import { getView } from '@/lib/view/get-view';
import { describeView } from '@/lib/view/view-words';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { OpeningView } from './opening-view';

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
  { state, source, finding }: Pick<OpeningView, 'state' | 'source' | 'finding'>,
): OpeningWords {
  const network = graph.getAttribute('network');
  const { id, title, description, actors, relationships, relationshipTypes } = network;
  return {
    id,
    title,
    description,
    amounts: describeAmounts(network),
    counts: { actors: actors.length, ties: relationships.length },
    view: describeView(graph, state, { ...source, view: getView(source) }),
    finding: finding && toFindingWords(graph, finding),
    types: relationshipTypes,
  };
}
