import { findDefaultGroup } from '@/lib/graph/brokers/map-sides';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { ViewContext, ViewDefaults } from './parameter-forms';

/** What follows from a network alone, whatever page shows it. */
type NetworkDefaults = Required<Omit<ViewDefaults, 'namesGroup'>>;

/** Returns what a link to a network says by saying nothing: the lens and the grouping with which its page opens. */
export function findViewDefaults(graph: NetworkGraph): NetworkDefaults {
  const defaultLens = findDefaultLens(graph);
  return { defaultLens, defaultGroup: findDefaultGroup(graph, defaultLens).group };
}

/** Returns what the parameters of a link to a network are read with. */
export function toViewContext(graph: NetworkGraph): NetworkDefaults & ViewContext {
  return { graph, ...findViewDefaults(graph) };
}
