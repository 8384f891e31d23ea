import { buildLayoutRequest, type LayoutRequest } from '@/lib/cytoscape/layout-request';
import { buildWholeRequest, toPlainNetwork } from '@/lib/cytoscape/plain-network';
import { createViewState, type LayoutId } from '@/lib/explorer/view-state';
import type { Channel } from '@/lib/graph/channels/channel';
import { getFinding } from '@/lib/graph/channels/finding';
import { filterNetwork } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { buildView } from '@/lib/view/build-view';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import type { LensId } from '@/lib/vocabulary/lenses';

/**
 * Above this many actors a network is laid out as a whole, in a thread of the server, and the page asks for it; up to so many
 * positions come with the page.
 */
export const MAX_ACTORS_LAID_OUT_BY_SERVER = 300;

/** Returns whether a network is so large that it is laid out as a whole, in a thread. */
export function isLaidOutInThread({ order }: Pick<NetworkGraph, 'order'>): boolean {
  return order > MAX_ACTORS_LAID_OUT_BY_SERVER;
}

/** Returns the same of a network whose graph is not there. */
export function isLaidOutAsWhole({ actors }: Pick<Network, 'actors'>): boolean {
  return isLaidOutInThread({ order: actors.length });
}

/** Returns everything that a lens shows of a graph when nothing else is filtered. */
export function buildLensView(graph: NetworkGraph, lens: LensId): View {
  const state = createViewState(lens);
  return buildView(graph, filterNetwork(graph, state), state);
}

/** The channel that leads the first view from side to side; null for a network that has none, or is too large to show one. */
function findOpeningChannel(graph: NetworkGraph): Channel | null {
  const finding = isLaidOutInThread(graph) ? null : getFinding(graph);
  return finding?.isMediated ? finding.channel : null;
}

/**
 * Returns the one layout request of a network: the view in which it opens is set in place first, the rest around it. In the
 * layout Automatic, the channel of its finding leads that view from side to side.
 * A large network is laid out as a whole instead, from its ties alone: its views would take longer than its layout.
 * Positions therefore depend on the network alone and never on the way by which a person came to a view.
 */
export function buildCanonicalRequest(
  graph: NetworkGraph,
  layout: LayoutId,
  defaultLens: LensId,
): LayoutRequest {
  if (isLaidOutInThread(graph))
    return buildWholeRequest(toPlainNetwork(graph.getAttribute('network')), layout);
  const core = buildLensView(graph, defaultLens);
  const whole = defaultLens === 'all' ? core : buildLensView(graph, 'all');
  const channel = layout === 'force' ? findOpeningChannel(graph) : null;
  if (!channel) return buildLayoutRequest(whole, { layout, core });
  const [first = '', last = ''] = [channel.actors[0], channel.actors.at(-1)];
  const sides = { left: [first], right: [last], nearLeft: [], nearRight: [] };
  return buildLayoutRequest(whole, { layout, core, sides, along: channel.actors });
}

/**
 * Returns the layout request for the actors that have no place yet: they are laid out around those who have one, who stay.
 * Where nobody has, and some were placed by hand, the network is laid out around these.
 */
export function buildFillRequest(
  graph: NetworkGraph,
  layout: LayoutId,
  defaultLens: LensId,
  { base, placed }: { readonly base: Positions; readonly placed: Positions },
): LayoutRequest {
  if (Object.keys(base).length === 0) return { ...buildCanonicalRequest(graph, layout, defaultLens), placed };
  // A pattern has no place for one more: who is new stands by its neighbours, in whichever layout.
  if (isLaidOutInThread(graph))
    return buildWholeRequest(toPlainNetwork(graph.getAttribute('network')), 'force', { ...base, ...placed });
  return buildLayoutRequest(buildLensView(graph, 'all'), {
    layout: 'force',
    placed: { ...base, ...placed },
  });
}
