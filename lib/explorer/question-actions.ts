import type { BrokerMeasureId } from '@/lib/graph/brokers/broker-measures';
import type { SideSourceId } from '@/lib/graph/brokers/side-sources';
import type { ChannelOrder } from '@/lib/graph/channels/channel-order';
import { MAX_HOPS } from '@/lib/graph/channels/channel-question';
import { isSideId } from './own-sides';
import { toggleIn } from './toggle';
import type { OwnSides, PanelId, ViewState } from './view-state';

/** A side of the question about channels. */
export type ChannelEnd = 'from' | 'to';

/** What a person can do with the questions about channels and brokers. */
export type QuestionAction =
  | { readonly type: 'setPanel'; readonly panel: PanelId }
  /** Asks about these two sides instead of others. Shows the panel of channels, as adding to a side does. */
  | { readonly type: 'setEnds'; readonly from: readonly string[]; readonly to: readonly string[] }
  /** Puts an actor on one side, and takes it from the other. */
  | { readonly type: 'addEnd'; readonly end: ChannelEnd; readonly actor: string }
  | { readonly type: 'removeEnd'; readonly end: ChannelEnd; readonly actor: string }
  | { readonly type: 'swapEnds' }
  /** Lights a channel, 1 for the best, or none (0); `way`: one of those folded under it in its place. */
  | { readonly type: 'lightChannel'; readonly channel: number; readonly way?: number }
  | { readonly type: 'setMaxHops'; readonly maxHops: number }
  | { readonly type: 'setOrder'; readonly order: ChannelOrder }
  | { readonly type: 'setMembership'; readonly membership: boolean }
  | { readonly type: 'setProposed'; readonly proposed: boolean }
  /** What if: takes a thing out, or puts it back. */
  | { readonly type: 'toggleOut'; readonly kind: 'actor' | 'relationship' | 'document'; readonly id: string }
  | { readonly type: 'clearOut' }
  | { readonly type: 'setSize'; readonly size: BrokerMeasureId | null }
  | { readonly type: 'setSides'; readonly source: SideSourceId }
  /** Puts an actor on a side, old or new, or on none (null); undefined leaves it where the source puts it. */
  | { readonly type: 'assignSide'; readonly actor: string; readonly side: string | null | undefined };

/** Returns what an action changes of a state. */
export function toQuestionChange(state: ViewState, action: QuestionAction): Partial<ViewState> {
  switch (action.type) {
    case 'setPanel':
      return { panel: action.panel };
    case 'setEnds':
      return {
        from: action.from,
        to: action.to,
        panel: state.panel === 'brokers' ? 'brokers' : 'channels',
      };
    case 'addEnd':
      return { ...addEnd(state, action.end, action.actor), panel: 'channels' };
    case 'removeEnd':
      return { [action.end]: state[action.end].filter((actor) => actor !== action.actor) };
    case 'swapEnds':
      return { from: state.to, to: state.from };
    case 'lightChannel':
      return { channel: action.channel, way: action.way ?? 0 };
    case 'setMaxHops':
      return { maxHops: toMaxHops(action.maxHops) };
    case 'setOrder':
      return { order: action.order };
    case 'setMembership':
      return { membership: action.membership };
    case 'setProposed':
      return { proposed: action.proposed };
    case 'toggleOut':
      return toggleOut(state, action.kind, action.id);
    case 'clearOut':
      return { out: [], outTies: [], outDocuments: [] };
    case 'setSize':
      return { size: action.size };
    case 'setSides':
      return { sides: action.source };
    case 'assignSide':
      return { own: assignSide(state.own, action.actor, action.side) };
  }
}

function addEnd(state: ViewState, end: ChannelEnd, actor: string): Pick<ViewState, ChannelEnd> {
  const without = (list: readonly string[]) => list.filter((other) => other !== actor);
  const on = state[end].includes(actor) ? state[end] : [...state[end], actor];
  return end === 'from' ? { from: on, to: without(state.to) } : { from: without(state.from), to: on };
}

function toMaxHops(maxHops: number): number {
  return Math.min(MAX_HOPS, Math.max(1, Math.round(maxHops)));
}

function toggleOut(
  { out, outTies, outDocuments }: ViewState,
  kind: 'actor' | 'relationship' | 'document',
  id: string,
): Partial<ViewState> {
  if (kind === 'actor') return { out: toggleIn(out, id) };
  return kind === 'relationship'
    ? { outTies: toggleIn(outTies, id) }
    : { outDocuments: toggleIn(outDocuments, id) };
}

function assignSide(own: OwnSides, actor: string, side: string | null | undefined): OwnSides {
  if (side === undefined) return own.filter(([other]) => other !== actor);
  if (side !== null && !isSideId(side)) return own;
  const isDecided = own.some(([other]) => other === actor);
  if (!isDecided) return [...own, [actor, side]];
  return own.map((pair) => (pair[0] === actor ? [actor, side] : pair));
}
