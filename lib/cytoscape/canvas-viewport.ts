import type { Core } from 'cytoscape';
import type { Box } from '@/lib/view/box';
import { toCardBoxes } from '@/lib/view/place-cards';
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
  let aim: Viewport = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  let size = toSize(cy);
  /** Where claims may stand: what was in sight when all was brought into sight. */
  let room = toCardRoom(elements.getView().actors, elements.getPositions(), aim.zoom, size);

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
  const set = (next: Viewport, animate: boolean) => {
    aim = next;
    cy.stop(true, false);
    const [{ zoom }, pan] = [next, { ...next.pan }];
    if (animate) cy.animate({ zoom, pan }, { duration: GLIDE_MS, easing: 'ease-in-out-cubic' });
    else cy.viewport({ zoom, pan });
    onAim();
  };
  const fitTo = (ids: readonly string[] | undefined, animate: boolean) => {
    const chosen = ids && new Set(ids);
    const actors = elements.getView().actors.filter(({ id }) => !chosen || chosen.has(id));
    const listBoxes = (scale: number, within: Box) =>
      chosen ? [] : elements.layCards(scale, within).flatMap(toCardBoxes);
    const next = computeFit(actors, elements.getPositions(), toSize(cy), listBoxes);
    if (next && !chosen) room = toCardRoom(actors, elements.getPositions(), next.zoom, toSize(cy));
    if (next && !(isAlike(next, aim) && cy.animated())) set(next, animate);
  };
  const centre = (id: string, animate: boolean) => {
    const point = elements.getPositions()[id];
    const zoom = cy.zoom();
    if (!point || isWellInView(point, { zoom, pan: cy.pan() }, toSize(cy))) return;
    setOwn(true);
    set({ zoom, pan: toPan(point, zoom, toSize(cy)) }, animate);
  };
  const onResize = () => {
    const next = toSize(cy);
    if (next.width === size.width && next.height === size.height) return;
    const wasHidden = size.width <= 0 || size.height <= 0;
    size = next;
    if (!isOwn) fitTo(undefined, mayMove() && !wasHidden);
  };
  cy.on('scrollzoom dragpan pinchzoom', onUserMove);
  cy.on('resize', onResize);
  // Cytoscape looks at its size a tenth of a second later: until then a panel that closes would leave a blank strip.
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => cy.resize());
  observer?.observe(host);

  return {
    fit: (ids, animate) => {
      setOwn(ids !== undefined);
      fitTo(ids, animate);
    },
    refit: () => {
      if (!isOwn) fitTo(undefined, mayMove());
    },
    center: centre,
    reveal: (id, animate) => {
      const point = elements.getPositions()[id];
      const camera = isOwn ? { zoom: cy.zoom(), pan: cy.pan() } : aim;
      if (point && !isInView(point, camera, toSize(cy))) centre(id, animate);
    },
    zoomBy: (factor) => {
      onUserMove();
      const { width, height } = toSize(cy);
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
    },
    getAim: () =>
      isOwn ? { zoom: cy.zoom(), frame: null, room } : { zoom: aim.zoom, frame: toFrame(aim, size), room },
    getCamera: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() }, isOwn }),
    setCamera: ({ zoom, pan, isOwn: isOwnNow }) => {
      setOwn(isOwnNow);
      set({ zoom, pan }, false);
    },
    destroy: () => observer?.disconnect(),
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
