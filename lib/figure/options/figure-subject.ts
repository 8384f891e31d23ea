import type { ShownStories } from '@/lib/explorer/state/snapshot';
import type { FilterResult, NetworkFilter } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Highlight } from '@/lib/view/highlight';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';

/** What a figure shows: the same data that the screen is drawn from. */
export type FigureSubject = {
  readonly graph: NetworkGraph;
  readonly filter: NetworkFilter;
  readonly shown: FilterResult;
  readonly view: View;
  /** All that is shown, one by one, where `view` is grouped into sides; absent for a view without groups. */
  readonly ungrouped?: View;
  readonly positions: Positions;
  /** Whether actors stand in circles: these are drawn out little to fill a page. Absent: no. */
  readonly isRound?: boolean;
  /** Two stories beside each other, of which `view` has both and `shown` what either tells; null for one map. */
  readonly stories?: ShownStories | null;
  /** The title of a figure that is given none: what the view says, or else that of the network. */
  readonly title: string;
  /** The SVG sources of flags by country code (ISO 3166-1 alpha-2), as `data:` URIs (lib/view/flags.ts). */
  readonly flags: Readonly<Record<string, string>>;
  /** What actors are sized by, when they are: the measure, and the value of the largest. */
  readonly sizes: { readonly label: string; readonly most: string } | null;
  /** What stands out while the rest fades: a chosen channel. Null or absent: nothing does. */
  readonly highlighted?: Highlight | null;
  /** The same in words: which channel it is. Empty or absent: nothing stands out. */
  readonly highlight?: string;
};
