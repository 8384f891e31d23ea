import type { Box } from '@/lib/view/box';
import type { Point } from '@/lib/view/positions';
import { type Camera, hasRoom, isInView, isWellInView, type Size, type Viewport } from '@/lib/view/viewport';
import { centreOn, fitBox, isSameViewport, mixViewports, panBy, zoomAbout } from './camera';

const GLIDE_MS = 180;
/** While all is in sight, and would be larger by no more than this factor, the map stays where it is: its reader knows where all stand. */
const ROOMY = 1.3;

export type MovingCamera = {
  readonly get: () => Camera;
  /** Where it is going; where it is, at rest. */
  readonly getAim: () => Viewport;
  readonly set: (camera: Camera) => void;
  /** Brings a box of the plane into sight; null for all that is shown, whatever that is from then on. */
  readonly fit: (box: Box | null, animate: boolean) => void;
  /** Brings all that is shown into sight again, unless the user has moved the camera. */
  readonly refit: (animate: boolean) => void;
  /** Does so where something is out of sight, or would be a good deal larger. */
  readonly keepInSight: (animate: boolean) => void;
  readonly center: (point: Point, animate: boolean) => void;
  readonly reveal: (point: Point, animate: boolean) => void;
  readonly zoomAt: (at: Point, factor: number) => void;
  readonly pan: (by: Point) => void;
  readonly isGliding: () => boolean;
  readonly destroy: () => void;
};

export type CameraListeners = {
  readonly getSize: () => Size;
  /** The box around all that is shown. */
  readonly getBounds: () => Box | null;
  readonly onMove: () => void;
  readonly onOwn: (isOwn: boolean) => void;
};

/**
 * Returns a camera that keeps all that is shown in sight until the user moves it, and then stays where it was put until all is
 * asked for.
 */
export function createMovingCamera(
  first: Camera | null,
  { getSize, getBounds, onMove, onOwn }: CameraListeners,
): MovingCamera {
  let viewport: Viewport = first ?? fitBox(getBounds(), getSize());
  /** Where it is going, while it glides. */
  let aim = viewport;
  let isOwn = first?.isOwn ?? false;
  const glide = createGlide(getSize);

  const setOwn = (next: boolean) => {
    if (next === isOwn) return;
    isOwn = next;
    onOwn(next);
  };
  const moveTo = (next: Viewport) => {
    viewport = next;
    onMove();
  };
  const go = (next: Viewport, animate: boolean) => {
    glide.stop();
    aim = next;
    // A camera that is there already has nowhere to glide: frames that all show the same would only put off what is painted at rest.
    if (animate && !isSameViewport(viewport, next)) glide.begin(viewport, next, moveTo);
    else moveTo(next);
  };
  const take = (next: Viewport) => {
    setOwn(true);
    go(next, false);
  };
  const center = (point: Point, animate: boolean) => {
    if (isWellInView(point, viewport, getSize())) return;
    setOwn(true);
    go(centreOn(point, viewport.zoom, getSize()), animate);
  };
  return {
    get: () => ({ ...viewport, isOwn }),
    getAim: () => aim,
    set: ({ zoom, pan, isOwn: isOwnNow }) => {
      setOwn(isOwnNow);
      go({ zoom, pan }, false);
    },
    fit: (box, animate) => {
      setOwn(box !== null);
      go(fitBox(box ?? getBounds(), getSize()), animate);
    },
    refit: (animate) => {
      if (!isOwn) go(fitBox(getBounds(), getSize()), animate);
    },
    keepInSight: (animate) => {
      const bounds = getBounds();
      const fitting = fitBox(bounds, getSize());
      const isLarge = fitting.zoom <= aim.zoom * ROOMY;
      if (!isOwn && !(isLarge && bounds && hasRoom(bounds, aim, getSize()))) go(fitting, animate);
    },
    center,
    reveal: (point, animate) => {
      if (!isInView(point, isOwn ? viewport : aim, getSize())) center(point, animate);
    },
    zoomAt: (at, factor) => take(zoomAbout(viewport, at, factor)),
    pan: (by) => take(panBy(viewport, by)),
    isGliding: glide.isUnderWay,
    destroy: glide.stop,
  };
}

/** Moves from one viewport to another, a step in each frame. */
function createGlide(getSize: () => Size) {
  let frame = 0;
  return {
    begin: (from: Viewport, to: Viewport, moveTo: (viewport: Viewport) => void) => {
      const start = performance.now();
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - start) / GLIDE_MS));
        frame = share < 1 ? requestAnimationFrame(step) : 0;
        moveTo(share < 1 ? mixViewports(from, to, easeInOut(share), getSize()) : to);
      };
      frame = requestAnimationFrame(step);
    },
    isUnderWay: () => frame !== 0,
    stop: () => {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}

function easeInOut(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
