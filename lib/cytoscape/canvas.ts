import cytoscape, { type Core } from 'cytoscape';
import type { Point } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import type { CanvasOptions, GraphCanvas } from './canvas-contract';
import { createCanvasElements } from './canvas-elements';
import { bindCanvasEvents } from './canvas-events';
import { loadFonts, watchFonts } from './canvas-fonts';
import { createCanvasHighlight } from './canvas-highlight';
import { completePositions, toEdgeId, toElements, toNodeId } from './elements';
import { findNeighbourToward } from './find-neighbour';
import { computePictureSize, drawPicture } from './picture';
import { buildStylesheet } from './stylesheet';
import { computeBounds, computeViewport, isWellInView, type Size, type Viewport } from './viewport';

export type { CanvasCallbacks, CanvasHit, CanvasOptions, Direction, GraphCanvas } from './canvas-contract';

const GLIDE_MS = 180;
/** From here on, panning and zooming move a picture of the graph, which is drawn anew at rest. */
const LARGE = 1000;

/**
 * Draws a view in a container and answers the handle to it. The container gives the size; the canvas fills it with an
 * element of its own. Everything a person does comes back through the callbacks; nothing is kept here but where actors
 * stand and what lies under the pointer.
 */
export function createGraphCanvas(container: HTMLElement, options: CanvasOptions): GraphCanvas {
  const host = createHost(container);
  let { theme, callbacks = {} } = options;
  let { types } = options.view;
  let fontRevision = 0;
  let untouched = true;
  const cy = createCore(host, options);
  const elements = createCanvasElements(cy, options.view, options.positions, options.flags);
  const highlight = createCanvasHighlight(cy, options.view);
  const mayMove = (animate: boolean | undefined) =>
    animate === true && !(options.reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches);
  const restyle = () => {
    if (!cy.destroyed()) cy.style(buildStylesheet(types, theme, fontRevision));
  };
  const unwatchFonts = watchFonts(() => {
    fontRevision += 1;
    restyle();
  });
  loadFonts(toText(options.view)).then(() => {
    fontRevision = Math.max(1, fontRevision);
    restyle();
  });
  const unbind = bindCanvasEvents(cy, container, {
    getCallbacks: () => callbacks,
    hover: highlight.hover,
    place: elements.place,
  });
  const touch = () => {
    untouched = false;
  };
  cy.on('tapstart scrollzoom dragpan pinchzoom', touch);
  const setViewport = ({ zoom, pan }: Viewport, animate: boolean) => {
    cy.stop(true, false);
    if (animate) cy.animate({ zoom, pan: { ...pan } }, { duration: GLIDE_MS, easing: 'ease-in-out-cubic' });
    else cy.viewport({ zoom, pan: { ...pan } });
  };
  const fitTo = (ids?: readonly string[], animate = false) => {
    const actors = elements.getView().actors.filter(({ id }) => !ids || ids.includes(id));
    const bounds = computeBounds(actors, elements.getPositions());
    if (bounds) setViewport(computeViewport(bounds, toSize(cy)), animate);
  };
  cy.on('resize', () => {
    if (untouched) fitTo();
  });

  return {
    update: (view, positions, { animate } = {}) => {
      if (view.types !== types) {
        types = view.types;
        restyle();
      }
      elements.update(view, positions, mayMove(animate));
      highlight.refresh(view);
    },
    setTheme: (next) => {
      theme = next;
      restyle();
    },
    setCallbacks: (next) => {
      callbacks = next;
    },
    fit: (ids, { animate } = {}) => {
      untouched = ids === undefined;
      fitTo(ids, mayMove(animate));
    },
    center: (id, { animate } = {}) => {
      const point = elements.getPositions()[id];
      const size = toSize(cy);
      const viewport = { zoom: cy.zoom(), pan: cy.pan() };
      if (!point || isWellInView(point, viewport, size)) return;
      touch();
      setViewport({ zoom: viewport.zoom, pan: toPan(point, viewport.zoom, size) }, mayMove(animate));
    },
    zoomBy: (factor) => {
      touch();
      const { width, height } = toSize(cy);
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
    },
    hover: highlight.hover,
    setCursor: highlight.setCursor,
    getPositions: elements.getPositions,
    findNeighbourToward: (actor, direction) =>
      findNeighbourToward(elements.getView(), elements.getPositions(), actor, direction),
    toClientPoint: (id) => toClientPoint(cy, host, elements.getView(), id),
    measurePicture: (pictureOptions) => computePictureSize(cy, elements.getView(), pictureOptions),
    toPicture: async (pictureOptions) => {
      const resume = highlight.pause();
      return drawPicture(cy, elements.getView(), theme, pictureOptions).finally(resume);
    },
    destroy: () => {
      unwatchFonts();
      unbind();
      cy.destroy();
      host.remove();
    },
  };
}

/** Cytoscape's container must be positioned and have a height; written on the element, no style sheet's layer can win. */
function createHost(container: HTMLElement): HTMLElement {
  const host = document.createElement('div');
  host.style.position = 'relative';
  host.style.width = '100%';
  host.style.height = '100%';
  container.append(host);
  return host;
}

function createCore(host: HTMLElement, { view, positions, flags, theme, elementCount }: CanvasOptions): Core {
  const places = completePositions(view, positions);
  const size = { width: host.clientWidth, height: host.clientHeight };
  const { zoom, pan } = computeViewport(computeBounds(view.actors, places), size);
  return cytoscape({
    container: host,
    elements: toElements(view, places, flags),
    style: buildStylesheet(view.types, theme, 0),
    layout: { name: 'preset', fit: false },
    zoom,
    pan: { ...pan },
    minZoom: 0.02,
    maxZoom: 5,
    boxSelectionEnabled: false,
    autounselectify: true,
    textureOnViewport: (elementCount ?? view.actors.length + view.legs.length) >= LARGE,
  });
}

function toSize(cy: Core): Size {
  return { width: cy.width(), height: cy.height() };
}

function toPan(point: Point, zoom: number, { width, height }: Size): Point {
  return { x: width / 2 - point.x * zoom, y: height / 2 - point.y * zoom };
}

function toText(view: View): string {
  return [...new Set(view.actors.map(({ name }) => name).join(''))].join('');
}

function toClientPoint(cy: Core, host: HTMLElement, view: View, id: string): Point | null {
  const { left, top } = host.getBoundingClientRect();
  const node = cy.getElementById(toNodeId(id));
  const leg = view.legs.find(({ relationship }) => relationship === id);
  const edge = leg ? cy.getElementById(toEdgeId(leg.key)) : null;
  if (node.empty() && (!edge || edge.empty())) return null;
  const { x, y } = edge && node.empty() ? edge.renderedMidpoint() : node.renderedPosition();
  return { x: left + x, y: top + y };
}
