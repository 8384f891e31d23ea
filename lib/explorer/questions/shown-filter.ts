import { type FilterResult, filterNetwork, type NetworkFilter } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { toFilter } from './to-question';

type Shown = { readonly key: string; readonly shown: FilterResult };

const latest = new WeakMap<NetworkGraph, Shown>();

/**
 * Returns what a filter shows, as `filterNetwork` does. The last answer is kept for each graph: questions are asked one
 * after another of the same filter, and what they build of its answer is kept with it.
 */
export function getShown(graph: NetworkGraph, filter: NetworkFilter): FilterResult {
  const key = JSON.stringify(toFilter(filter));
  const known = latest.get(graph);
  if (known?.key === key) return known.shown;
  const shown = filterNetwork(graph, filter);
  latest.set(graph, { key, shown });
  return shown;
}
