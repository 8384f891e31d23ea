import type { GraphCanvas } from '@/lib/view/canvas-contract';
import { findNeighbourToward } from '@/lib/view/find-neighbour';
import { findFreeNear } from '@/lib/view/free-point';
import type { Point } from '@/lib/view/positions';
import { type Size, toSight, type Viewport } from '@/lib/view/viewport';
import { toPlane, toScreen } from './camera';
import type { OverviewModel } from './overview-model';
import { findPlace } from './scene-places';

type PlaceAnswers = Pick<
  GraphCanvas,
  'getPositions' | 'findNeighbourToward' | 'toClientPoint' | 'toPlanePoint' | 'findFreePoint' | 'getExtent'
>;

type Asked = {
  readonly model: OverviewModel;
  readonly getViewport: () => Viewport;
  readonly getSize: () => Size;
};

/** Returns what an overview answers about places: in the plane, on its canvas and in the window. */
export function answerPlaces(host: HTMLElement, { model, getViewport, getSize }: Asked): PlaceAnswers {
  return {
    getPositions: model.getPositions,
    findNeighbourToward: (actor, direction) =>
      findNeighbourToward(model.getView(), model.getPositions(), actor, direction),
    toClientPoint: (id) => {
      const point = findPlace(model.getScene(), id);
      if (!point) return null;
      const { left, top } = host.getBoundingClientRect();
      const { x, y } = toScreen(getViewport(), point);
      return { x: left + x, y: top + y };
    },
    toPlanePoint: ({ x, y }) => {
      const { left, top } = host.getBoundingClientRect();
      return toTenths(toPlane(getViewport(), { x: x - left, y: y - top }));
    },
    findFreePoint: () => {
      const { width, height } = getSize();
      const middle = toPlane(getViewport(), { x: width / 2, y: height / 2 });
      return findFreeNear(middle, Object.values(model.getPositions()));
    },
    getExtent: () => {
      const { left, right, top, bottom } = toSight(getViewport(), getSize());
      return { x: left, y: top, width: right - left, height: bottom - top };
    },
  };
}

function toTenths({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
