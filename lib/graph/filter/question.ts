import type { GraphIndex } from '../model/graph-index';
import type { FilterBasis } from './filter-basis';
import type { NetworkFilter } from './network-filter';
import type { Tested } from './restrictions';
import type { TextMatch } from './text-match';

/** What is asked, and what each restriction says of each thing. */
export type Question = {
  readonly index: GraphIndex;
  readonly filter: NetworkFilter;
  readonly known: FilterBasis;
  readonly match: TextMatch | null;
  readonly tested: Tested;
  /** The numbers of the actors in focus. */
  readonly focus: readonly number[];
};

/** The neighbourhood of the actors in focus (1 or 0, by number); null when there is no focus, and everyone is near. */
export type Near = Uint8Array | null;
