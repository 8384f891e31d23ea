import { NO_FILTER } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { PartialDate } from '@/lib/network/network';
import { ACTOR_KIND_IDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { LensId } from '@/lib/vocabulary/lenses';
import { STANDING_IDS, type StandingId } from '@/lib/vocabulary/standings';
import { isBackwards } from './canonical-state';
import { FEWEST_HOPS, MAX_HOPS } from './filter-parameters';
import { toggleFacet, toggleIn } from './toggle';
import type { ViewState } from './view-state';

/** What a person can do about what is shown. */
export type FilterAction =
  | { readonly type: 'setLens'; readonly lens: LensId }
  /** Keeps a type that was left out, or leaves out one that was kept; so for kinds, standings and documents. */
  | { readonly type: 'toggleType'; readonly id: string }
  | { readonly type: 'toggleKind'; readonly kind: ActorKindId }
  | { readonly type: 'toggleStanding'; readonly standing: StandingId }
  | { readonly type: 'toggleDocument'; readonly document: string }
  /** Keeps these only; null keeps all. */
  | { readonly type: 'setTypes'; readonly types: readonly string[] | null }
  | { readonly type: 'setKinds'; readonly kinds: readonly ActorKindId[] | null }
  | { readonly type: 'setStandings'; readonly standings: readonly StandingId[] | null }
  /** Leaves these documents out, and no others. */
  | { readonly type: 'setWithout'; readonly documents: readonly string[] }
  /** Shows what these tell, instead of what others do; none for what anybody tells. */
  | { readonly type: 'setTold'; readonly tellers: readonly string[] }
  /** Draws what these tell beside it; none for one map. Where there was one map, all ties are shown: a lens would leave little of a story. */
  | { readonly type: 'setBeside'; readonly tellers: readonly string[] }
  | { readonly type: 'swapStories' }
  /** Ends in either order; null for an open end. */
  | { readonly type: 'setRange'; readonly since: PartialDate | null; readonly until: PartialDate | null }
  | { readonly type: 'setHops'; readonly hops: number }
  | { readonly type: 'setQuery'; readonly q: string }
  /** Takes every filter away but the lens. */
  | { readonly type: 'clearFilters' }
  /** Takes every filter away, the lens as well: everything is shown. */
  | { readonly type: 'clearAll' }
  | FocusAction;

type FocusAction =
  /** Puts these actors in focus instead of others. */
  | { readonly type: 'setFocus'; readonly actors: readonly string[] }
  /** Shows these actors and those one step from them, in rings around them. */
  | { readonly type: 'showNeighbourhood'; readonly actors: readonly string[] }
  | { readonly type: 'addFocus'; readonly actor: string }
  /** Takes one actor out of focus, or all of them. */
  | { readonly type: 'unfocus'; readonly actor: string | null };

/** Returns what an action changes of a state. */
export function toFilterChange(
  state: ViewState,
  action: FilterAction,
  graph: NetworkGraph,
): Partial<ViewState> {
  switch (action.type) {
    case 'setLens':
      return { lens: action.lens };
    case 'toggleType':
      return { types: toggleFacet(state.types, action.id, [...graph.getAttribute('types').keys()]) };
    case 'toggleKind':
      return { kinds: toggleFacet(state.kinds, action.kind, ACTOR_KIND_IDS) };
    case 'toggleStanding':
      return { standings: toggleFacet(state.standings, action.standing, STANDING_IDS) };
    case 'toggleDocument':
      return { without: toggleIn(state.without, action.document) };
    case 'setTypes':
      return { types: action.types };
    case 'setKinds':
      return { kinds: action.kinds };
    case 'setStandings':
      return { standings: action.standings };
    case 'setWithout':
      return { without: action.documents };
    case 'setTold':
      return { told: action.tellers };
    case 'setBeside':
      return toBesideChange(state, action.tellers);
    case 'swapStories':
      return { told: state.beside, beside: state.told };
    case 'setRange':
      return toRange(action.since, action.until);
    case 'setHops':
      return { hops: Math.min(MAX_HOPS, Math.max(FEWEST_HOPS, Math.round(action.hops))) };
    case 'setQuery':
      return { q: action.q };
    case 'clearFilters':
      return { ...NO_FILTER, lens: state.lens, beside: [] };
    case 'clearAll':
      return { ...NO_FILTER, beside: [] };
    default:
      return toFocusChange(state, action);
  }
}

function toBesideChange({ beside }: ViewState, tellers: readonly string[]): Partial<ViewState> {
  const isFirst = beside.length === 0 && tellers.length > 0;
  return { beside: tellers, ...(isFirst && { lens: 'all' as const }) };
}

function toRange(since: string | null, until: string | null): Pick<ViewState, 'since' | 'until'> {
  return isBackwards(since, until) ? { since: until, until: since } : { since, until };
}

function toFocusChange({ focus, rings }: ViewState, action: FocusAction): Partial<ViewState> {
  if (action.type === 'showNeighbourhood') return { focus: action.actors, hops: FEWEST_HOPS, rings: true };
  const next = toFocus(focus, action);
  // A neighbourhood in rings that is left begins with one step another time.
  return rings && next.length === 0 ? { focus: next, hops: FEWEST_HOPS } : { focus: next };
}

function toFocus(
  focus: readonly string[],
  action: Exclude<FocusAction, { readonly type: 'showNeighbourhood' }>,
): readonly string[] {
  if (action.type === 'setFocus') return action.actors;
  if (action.type === 'addFocus') return [...focus, action.actor];
  return action.actor === null ? [] : focus.filter((actor) => actor !== action.actor);
}
