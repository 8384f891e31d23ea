import type { Core } from 'cytoscape';
import type { Point } from '@/lib/view/positions';
import type { CanvasElements } from './canvas-elements';
import { computeBounds, computeViewport, isWellInView, type Size, type Viewport } from './viewport';

const GLIDE_MS = 180;

export type CanvasViewport = {
  readonly fit: (ids: readonly string[] | undefined, animate: boolean) => void;
  readonly center: (id: string, animate: boolean) => void;
  readonly zoomBy: (factor: number) => void;
};

/**
 * Moves what is in sight. Until somebody pans, zooms or touches the map, all of it stays in sight when the canvas gets
 * another size; from then on the map stays where it was put.
 */
export function createCanvasViewport(cy: Core, elements: CanvasElements): CanvasViewport {
  let untouched = true;
  const touch = () => {
    untouched = false;
  };
  const set = ({ zoom, pan }: Viewport, animate: boolean) => {
    cy.stop(true, false);
    if (animate) cy.animate({ zoom, pan: { ...pan } }, { duration: GLIDE_MS, easing: 'ease-in-out-cubic' });
    else cy.viewport({ zoom, pan: { ...pan } });
  };
  const fitTo = (ids: readonly string[] | undefined, animate: boolean) => {
    const chosen = ids && new Set(ids);
    const actors = elements.getView().actors.filter(({ id }) => !chosen || chosen.has(id));
    const bounds = computeBounds(actors, elements.getPositions());
    if (bounds) set(computeViewport(bounds, toSize(cy)), animate);
  };
  cy.on('tapstart scrollzoom dragpan pinchzoom', touch);
  cy.on('resize', () => {
    if (untouched) fitTo(undefined, false);
  });
  return {
    fit: (ids, animate) => {
      untouched = ids === undefined;
      fitTo(ids, animate);
    },
    center: (id, animate) => {
      const point = elements.getPositions()[id];
      const [zoom, size] = [cy.zoom(), toSize(cy)];
      if (!point || isWellInView(point, { zoom, pan: cy.pan() }, size)) return;
      touch();
      set({ zoom, pan: toPan(point, zoom, size) }, animate);
    },
    zoomBy: (factor) => {
      touch();
      const { width, height } = toSize(cy);
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
    },
  };
}

function toSize(cy: Core): Size {
  return { width: cy.width(), height: cy.height() };
}

function toPan(point: Point, zoom: number, { width, height }: Size): Point {
  return { x: width / 2 - point.x * zoom, y: height / 2 - point.y * zoom };
}
