import type { ViewState } from '@/lib/explorer/view-state';
import type { Channel } from '@/lib/graph/channels/channel';
import { toSentence } from '@/lib/graph/model/describe';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { isolateWords } from '@/lib/network/isolate';

/** How many of what is taken out are named before the rest is counted. */
const MAX_NAMED = 4;

/**
 * Returns what stands out of a figure, in words: "Highlighted: United States → Amos Hochstein → Hezbollah" for a channel, else
 * what is taken out and faded; empty when nothing stands out. Names are isolated, so that arrows point the way that is read.
 */
export function describeHighlight(
  graph: NetworkGraph,
  channel: Channel | null,
  { out, outTies }: Pick<ViewState, 'out' | 'outTies'>,
): string {
  const toName = (id: string) => isolateWords(graph.getNodeAttribute(id, 'actor').name);
  if (channel) return `Highlighted: ${channel.actors.map(toName).join(' → ')}`;
  const { relationships } = graph.getAttribute('network');
  const known = new Set(relationships.map(({ id }) => id));
  const taken = [
    ...out.filter((id) => graph.hasNode(id)).map(toName),
    ...outTies.filter((id) => known.has(id)).map((id) => toSentence(graph, id)),
  ];
  if (taken.length === 0) return '';
  const rest = taken.length - MAX_NAMED;
  const named = rest > 1 ? [...taken.slice(0, MAX_NAMED), `and ${rest} more`] : taken;
  return `Taken out, and faded: ${named.join('; ')}`;
}
