import type { LayoutId } from '@/lib/explorer/view-state';
import type { Point, Positions } from '@/lib/view/positions';
import { layoutOnCircle, MAX_ON_CIRCLE } from './layout/circle-layout';
import { FCOSE_LIMIT, layoutByForce } from './layout/force-layout';
import { DAGRE_LIMIT, layoutInLayers } from './layout/layered-layout';
import type { LayoutRequest } from './layout-request';

type Layout = {
  readonly run: (request: LayoutRequest, fixed: Positions) => Positions;
  /** Whether actors put in place by hand draw the others to them, or are simply taken out of the pattern. */
  readonly followsPlaced: boolean;
  /** Whether all is laid out at once, the core among the rest: the groups of a large network are not those of its core. */
  readonly isWhole: (request: LayoutRequest) => boolean;
};

const LAYOUTS: Readonly<Record<LayoutId, Layout>> = {
  force: {
    run: layoutByForce,
    followsPlaced: true,
    isWhole: ({ nodes, along }) => nodes.length > FCOSE_LIMIT && along.length < 2,
  },
  layered: {
    run: layoutInLayers,
    followsPlaced: false,
    isWhole: ({ nodes, along }) => nodes.length > DAGRE_LIMIT && along.length < 2,
  },
  circle: {
    run: layoutOnCircle,
    followsPlaced: false,
    isWhole: ({ nodes }) => nodes.length > MAX_ON_CIRCLE,
  },
};

/**
 * Returns a position for every node of the request. The core is laid out alone and the rest around it, so that an actor
 * stands in one place whatever is filtered; a large network is laid out as a whole. Synchronous and pure: the same request gives the same positions in a page, in
 * a worker and in Node. Throws a RangeError for a layout that does not exist.
 */
export function computeLayout(request: LayoutRequest): Positions {
  const layout = Object.hasOwn(LAYOUTS, request.layout) ? LAYOUTS[request.layout] : undefined;
  if (!layout) throw new RangeError(`"${request.layout}" is not a layout.`);
  const core = new Set(layout.isWhole(request) ? [] : request.core);
  const byHand = pick(request.placed, ({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  const placed = layout.followsPlaced ? byHand : {};
  const inner: LayoutRequest = {
    ...request,
    nodes: request.nodes.filter(({ id }) => core.has(id)),
    edges: request.edges,
  };
  // A path leads the core from side to side, whatever stands around it.
  const isLed = request.along.length > 1 && Object.keys(placed).length === 0;
  const settle = isLed ? layoutInLayers : layout.run;
  const settled =
    inner.nodes.length > 0
      ? settle(
          inner,
          pick(placed, (_, id) => core.has(id)),
        )
      : {};
  const all = layout.run(request, { ...placed, ...settled });
  return { ...all, ...byHand };
}

function pick(positions: Positions, keeps: (point: Point, id: string) => boolean): Positions {
  return Object.fromEntries(Object.entries(positions).filter(([id, point]) => keeps(point, id)));
}
