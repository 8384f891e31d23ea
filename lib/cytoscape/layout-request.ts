import type { LayoutId } from '@/lib/explorer/view-state';
import { toActorBox } from '@/lib/view/actor-box';
import type { Positions } from '@/lib/view/positions';
import { chooseSides, type Sides } from '@/lib/view/sides';
import type { View } from '@/lib/view/view';

/** An actor to be set in place: the box of its shape, and that of its label, which hangs under the shape. */
export type LayoutNode = {
  readonly id: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
};

/** `core`: the edge is part of the first view. Parallel legs are one edge here. */
export type LayoutEdge = { readonly from: string; readonly to: string; readonly core: boolean };

/** All that a layout depends on, as plain data that can be sent to a worker: equal requests give equal positions. */
export type LayoutRequest = {
  readonly layout: LayoutId;
  readonly seed: number;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Actors of the first view: set in place alone, before the rest is set around them. Empty: all at once. */
  readonly core: readonly string[];
  /** Actors put in place by hand: they stay exactly there. */
  readonly placed: Positions;
  /** A path that a layered layout leads from side to side, by actor id in its order. Empty: none. */
  readonly along: readonly string[];
} & Sides;

export type LayoutOptions = {
  readonly layout: LayoutId;
  readonly seed?: number;
  /** The view in which the network opens (its lens Mediation channels), so that filters never change positions. */
  readonly core?: View | null;
  readonly placed?: Positions;
  /** The sides between which a layered layout runs. Default: those of the channels of the core, or of the view. */
  readonly sides?: Sides;
  /** A path from one side to the other, by actor id in its order. */
  readonly along?: readonly string[];
};

/** Any number would do: it is written down so that a network looks the same to everybody who opens it. */
const DEFAULT_SEED = 1701;

/** Returns a layout request of these nodes and edges, without a core, sides or a path. */
export function buildLayoutRequestOf(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  { layout, placed }: { readonly layout: LayoutId; readonly placed: Positions },
): LayoutRequest {
  const sides = { left: [], right: [], nearLeft: [], nearRight: [] };
  return { layout, seed: DEFAULT_SEED, nodes, edges, core: [], placed, along: [], ...sides };
}

/** Returns the layout request for a view; pass the view of the whole network to give every actor its place at once. */
export function buildLayoutRequest(view: View, options: LayoutOptions): LayoutRequest {
  const { layout, seed = DEFAULT_SEED, core = null, placed = {}, along = [] } = options;
  const present = new Set(view.actors.map(({ id }) => id));
  // An answer draws its speaker near the tie that it is about.
  const farEnds = new Map(view.legs.map(({ key, from, to }) => [key, [from, to]]));
  const about = findAbout(view);
  const coreLegs = new Set(core?.legs.map(({ key }) => key));
  const { sides = chooseSides(core && core.legs.length > 0 ? core : view) } = options;
  const keepPresent = (ids: readonly string[]) => ids.filter((id) => present.has(id));
  return {
    layout,
    seed,
    nodes: view.actors.map((actor) => {
      const { width, height, labelWidth, labelHeight } = toActorBox(actor);
      return { id: actor.id, name: actor.name, width, height, labelWidth, labelHeight };
    }),
    edges: view.legs.flatMap(({ key, from, to, onto = about.get(to) }) => {
      const end = onto === undefined ? to : (farEnds.get(onto)?.find((id) => id !== from) ?? to);
      return present.has(end) ? [{ from, to: end, core: coreLegs.has(key) }] : [];
    }),
    core: keepPresent((core?.actors ?? []).map(({ id }) => id)),
    placed: Object.fromEntries(Object.entries(placed).filter(([id]) => present.has(id))),
    along: along.every((id) => present.has(id)) ? along : [],
    left: keepPresent(sides.left),
    right: keepPresent(sides.right),
    nearLeft: keepPresent(sides.nearLeft),
    nearRight: keepPresent(sides.nearRight),
  };
}

/** The key of the first leg that each claim is about which is a thing of its own. */
function findAbout({ claimLines, claimPoints }: View): ReadonlyMap<string, string> {
  const legs = new Map(claimPoints.map(({ id, onto }) => [id, onto]));
  const found = new Map<string, string>();
  for (const { kind, from, to } of claimLines) {
    const leg = kind === 'about' ? legs.get(to) : null;
    if (leg && !found.has(from)) found.set(from, leg);
  }
  return found;
}
