import type { BrokerMeasureId } from '@/lib/graph/brokers/broker-measures';
import type { GroupId } from '@/lib/graph/brokers/map-sides';
import type { SideSourceId } from '@/lib/graph/brokers/side-sources';
import type { ChannelOrder } from '@/lib/graph/channels/channel-order';
import { type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import type { Spots } from './spots';

export const LAYOUT_IDS = ['force', 'layered', 'circle'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** What the panel beside the picture shows. */
export const PANEL_IDS = ['details', 'channels', 'brokers', 'stories', 'history'] as const;
export type PanelId = (typeof PANEL_IDS)[number];

/** What is selected: actors and relationships (several), or one claim, or one meeting, or sides. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'items'; readonly actors: readonly string[]; readonly relationships: readonly string[] }
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'meeting'; readonly meeting: string }
  /** One side of a grouped map, or two and what is between them. */
  | { readonly kind: 'sides'; readonly sides: readonly string[] };

/** The side that a person has decided for an actor, by the ids of both; null for no side. Each actor once. */
export type OwnSides = readonly (readonly [actor: string, side: string | null])[];

/** Everything that a link carries. Hover, viewport and the width of panels are not part of it. */
export type ViewState = NetworkFilter & {
  /** Who tells the story that is drawn beside that of `told`; empty for none. */
  readonly beside: readonly string[];
  readonly layout: LayoutId;
  /** Whether the neighbourhood in focus is arranged by itself, in rings around those in focus. */
  readonly rings: boolean;
  readonly selection: Selection;
  readonly panel: PanelId;
  /** The two sides between which channels are asked for. Nobody is on both. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The channel that is highlighted, 1 for the best; 0 for none. */
  readonly channel: number;
  /** Which of those folded under it is highlighted in its place, 1 for the first; 0 for the channel itself. */
  readonly way: number;
  /** How many hops a channel may have. */
  readonly maxHops: number;
  /** How many channels are asked for. */
  readonly k: number;
  /** What channels are put in order by first. */
  readonly order: ChannelOrder;
  /** Whether offices and memberships count as contact. */
  readonly membership: boolean;
  /** Whether proposed ties count as contact. */
  readonly proposed: boolean;
  /** What is taken out, to see what would be lost: actors, relationships, documents. */
  readonly out: readonly string[];
  readonly outTies: readonly string[];
  readonly outDocuments: readonly string[];
  /** The measure by which actors are drawn larger; null for one size. */
  readonly size: BrokerMeasureId | null;
  /** Where the sides of brokers come from, and those that a person has decided otherwise. */
  readonly sides: SideSourceId;
  readonly own: OwnSides;
  /** What the map is grouped by into sides, and the ids of the sides that are open. */
  readonly group: GroupId;
  readonly open: readonly string[];
  /** Nodes that a user has put elsewhere on the grouped map, by the id of the node: sides, and actors of open ones. */
  readonly moved: Spots;
  /** Actors that stand elsewhere than the network has them, in the layout that is chosen. */
  readonly placed: Spots;
};

export const NOTHING_SELECTED: Selection = { kind: 'none' };

/** The state in which a network opens when the link says nothing, given its default lens. */
export function createViewState(lens: NetworkFilter['lens']): ViewState {
  return {
    ...NO_FILTER,
    lens,
    beside: [],
    layout: 'force',
    rings: false,
    selection: NOTHING_SELECTED,
    panel: 'details',
    from: [],
    to: [],
    channel: 0,
    way: 0,
    maxHops: 8,
    k: 10,
    order: 'contact',
    membership: true,
    proposed: false,
    out: [],
    outTies: [],
    outDocuments: [],
    size: null,
    sides: 'membership',
    own: [],
    group: 'none',
    open: [],
    moved: {},
    placed: {},
  };
}
