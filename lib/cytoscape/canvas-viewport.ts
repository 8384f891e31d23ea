import type { Core } from 'cytoscape';
import type { Box } from '@/lib/view/box';
import type { Point } from '@/lib/view/positions';
import {
  type Camera,
  computeFit,
  isInView,
  isWellInView,
  type Size,
  toCardRoom,
  toFrame,
  type Viewport,
} from '@/lib/view/viewport';
import type { CanvasElements } from './canvas-elements';
import { listFitBoxes } from './fit-boxes';

const GLIDE_MS = 180;

export type CanvasViewport = {
  readonly fit: (ids: readonly string[] | undefined, animate: boolean) => void;
  /** Brings all that is shown into sight again, unless the user has moved the camera. */
  readonly refit: () => void;
  /** Brings an actor to the middle if it is not well in view, at the same zoom. */
  readonly center: (id: string, animate: boolean) => void;
  /** Brings an actor to the middle if it is out of sight. */
  readonly reveal: (id: string, animate: boolean) => void;
  readonly zoomBy: (factor: number) => void;
  /** The zoom that the camera has, or glides to, and what is in sight then; null once the user has moved the camera. */
  readonly getAim: () => { readonly zoom: number; readonly frame: Box | null; readonly room: Box | null };
  readonly getCamera: () => Camera;
  readonly setCamera: (camera: Camera) => void;
  readonly destroy: () => void;
};

export type ViewportListeners = {
  readonly mayMove: () => boolean;
  /** Whether the user has moved the camera already. */
  readonly isOwn: boolean;
  /** The camera has another aim. */
  readonly onAim: () => void;
  /** The user has moved the camera (true), or given it back (false). */
  readonly onOwnCamera: (isOwn: boolean) => void;
};

/**
 * Moves the camera. All that is shown stays in sight, whatever is shown and whatever size the canvas has, until the user
 * pans or zooms; from then on the camera stays where it was put, until all is asked for.
 */
export function createCanvasViewport(
  cy: Core,
  host: HTMLElement,
  elements: CanvasElements,
  { mayMove, isOwn: isOwnAtFirst, onAim, onOwnCamera }: ViewportListeners,
): CanvasViewport {
  let isOwn = isOwnAtFirst;
  const camera = createCamera(cy, elements, onAim);

  const setOwn = (next: boolean) => {
    if (next === isOwn) return;
    isOwn = next;
    onOwnCamera(next);
  };
  /** A glide would pull the camera out of the user's hand. */
  const onUserMove = () => {
    if (cy.animated()) cy.stop(true, false);
    setOwn(true);
  };
  const centre = (id: string, animate: boolean) => {
    const point = elements.getPositions()[id];
    const zoom = cy.zoom();
    if (!point || isWellInView(point, { zoom, pan: cy.pan() }, toSize(cy))) return;
    setOwn(true);
    camera.go({ zoom, pan: toPan(point, zoom, toSize(cy)) }, animate);
  };
  cy.on('scrollzoom dragpan pinchzoom', onUserMove);
  const size = watchSize(cy, host, (wasHidden) => {
    if (!isOwn) camera.fit(undefined, mayMove() && !wasHidden);
  });

  return {
    fit: (ids, animate) => {
      setOwn(ids !== undefined);
      camera.fit(ids, animate);
    },
    refit: () => {
      if (!isOwn) camera.fit(undefined, mayMove());
    },
    center: centre,
    reveal: (id, animate) => {
      const point = elements.getPositions()[id];
      const there = isOwn ? { zoom: cy.zoom(), pan: cy.pan() } : camera.getAim();
      if (point && !isInView(point, there, toSize(cy))) centre(id, animate);
    },
    zoomBy: (factor) => {
      onUserMove();
      zoomInMiddle(cy, factor);
    },
    getAim: () => {
      const [aim, room] = [camera.getAim(), camera.getRoom()];
      if (isOwn) return { zoom: cy.zoom(), frame: null, room };
      return { zoom: aim.zoom, frame: toFrame(aim, size.get()), room };
    },
    getCamera: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() }, isOwn }),
    setCamera: ({ zoom, pan, isOwn: isOwnNow }) => {
      setOwn(isOwnNow);
      camera.go({ zoom, pan }, false);
    },
    destroy: size.stop,
  };
}

function zoomInMiddle(cy: Core, factor: number): void {
  const { width, height } = toSize(cy);
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
}

/** Keeps the size of a Cytoscape. `onChange` is told whether it was hidden before. */
function watchSize(cy: Core, host: HTMLElement, onChange: (wasHidden: boolean) => void) {
  let size = toSize(cy);
  cy.on('resize', () => {
    const next = toSize(cy);
    if (next.width === size.width && next.height === size.height) return;
    const wasHidden = size.width <= 0 || size.height <= 0;
    size = next;
    onChange(wasHidden);
  });
  // Cytoscape looks at its size a tenth of a second later: until then a panel that closes would leave a blank strip.
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => cy.resize());
  observer?.observe(host);
  return { get: () => size, stop: () => observer?.disconnect() };
}

/** Moves the camera to where it is sent, and knows where that is while it glides. */
function createCamera(cy: Core, elements: CanvasElements, onAim: () => void) {
  let aim: Viewport = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  /** Where claims may stand: what was in sight when all was brought into sight. */
  let room = toCardRoom(elements.getView().actors, elements.getPositions(), aim.zoom, toSize(cy));

  const go = (next: Viewport, animate: boolean) => {
    aim = next;
    cy.stop(true, false);
    const [{ zoom }, pan] = [next, { ...next.pan }];
    if (animate) cy.animate({ zoom, pan }, { duration: GLIDE_MS, easing: 'ease-in-out-cubic' });
    else cy.viewport({ zoom, pan });
    onAim();
  };
  return {
    go,
    fit: (ids: readonly string[] | undefined, animate: boolean) => {
      const chosen = ids && new Set(ids);
      const actors = elements.getView().actors.filter(({ id }) => !chosen || chosen.has(id));
      const places = elements.getPositions();
      const listBoxes = (scale: number, within: Box) =>
        chosen ? [] : listFitBoxes(elements.getView(), places, scale, elements.layCards(scale, within));
      const next = computeFit(actors, places, toSize(cy), listBoxes);
      if (next && !chosen) room = toCardRoom(actors, places, next.zoom, toSize(cy));
      if (next && !(isAlike(next, aim) && cy.animated())) go(next, animate);
    },
    getAim: () => aim,
    getRoom: () => room,
  };
}

function isAlike(one: Viewport, other: Viewport): boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  return isNear(one.zoom, other.zoom) && isNear(one.pan.x, other.pan.x) && isNear(one.pan.y, other.pan.y);
}

function toSize(cy: Core): Size {
  return { width: cy.width(), height: cy.height() };
}

function toPan(point: Point, zoom: number, { width, height }: Size): Point {
  return { x: width / 2 - point.x * zoom, y: height / 2 - point.y * zoom };
}
