import type { LensId } from '@/lib/vocabulary/lenses';
import type { NetworkGraph } from '../model/network-graph';
import { getFilterBasis } from './filter-basis';
import { NO_FILTER } from './network-filter';

/** Returns the lens under which a network opens: Mediation channels when that shows a tie, else All. */
export function findDefaultLens(graph: NetworkGraph): LensId {
  return getFilterBasis(graph, NO_FILTER).getLensTies('mediation').includes(1) ? 'mediation' : 'all';
}
