import cytoscape, { type Core } from 'cytoscape';
import { layFewCards } from '@/lib/view/claim-cards';
import { withoutClaims } from '@/lib/view/claim-ends';
import { toCardBoxes } from '@/lib/view/place-cards';
import type { Point, Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import type { CanvasOptions, GraphCanvas } from './canvas-contract';
import { watchDrawing } from './canvas-draw';
import { createCanvasElements } from './canvas-elements';
import { bindCanvasEvents } from './canvas-events';
import { createCanvasHighlight } from './canvas-highlight';
import { createCanvasHover } from './canvas-hover';
import { createCanvasMeetings } from './canvas-meetings';
import { createCanvasNames } from './canvas-names';
import { createCanvasStories } from './canvas-stories';
import { awaitFonts, createCanvasStyle } from './canvas-style';
import { createCanvasViewport } from './canvas-viewport';
import { watchVisibility } from './canvas-visibility';
import { completePositions, toEdgeId, toElements, toNodeId } from './elements';
import { findNeighbourToward } from './find-neighbour';
import { buildStylesheet } from './stylesheet';
import { computeFit, computeViewport } from './viewport';

/** How far apart actors stand at least, in units of the plane: room for a shape and its name. */
const ROOM = 110;

/** The golden angle, in radians: points of a spiral that turns by it never line up. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** How many points are tried. */
const TRIES = 4_000;

export type { CanvasCallbacks, CanvasOptions, Direction, GraphCanvas } from './canvas-contract';

/** From here on, panning and zooming move a picture of the graph, which is drawn anew at rest. */
const LARGE = 1000;

/** Waits a moment for the fonts of a view's names; resolves with whether they are there. */
export function prepareGraphCanvas(view: View): Promise<boolean> {
  return awaitFonts(view);
}

/**
 * Draws a view in a container and returns the handle to it. The container gives the size; the canvas fills it with an
 * element of its own. Everything a person does comes back through the callbacks; nothing is kept here but where actors
 * stand and what lies under the pointer.
 */
export function createGraphCanvas(container: HTMLElement, options: CanvasOptions): GraphCanvas {
  const host = createHost(container);
  const cy = createCore(host, options);
  const elements = createCanvasElements(cy, options.view, options.positions, options.flags);
  const light = createCanvasHighlight(cy, options.view);
  const highlight = createCanvasHover(cy, options.view, light.isOn);
  const style = createCanvasStyle(cy, options.view, options.theme, options.hasFonts ?? false);
  let { callbacks = {} } = options;
  const mayMove = (animate = true) => animate && !(options.reducedMotion ?? prefersStillness());
  const viewport = createCanvasViewport(cy, host, elements, {
    mayMove,
    onAim: () => names.refresh(),
    onOwnCamera: (isOwn) => callbacks.onOwnCamera?.(isOwn),
  });
  const names = createCanvasNames(cy, elements, viewport.getAim);
  const hover = (id: string | null) => {
    highlight.hover(id);
    names.point();
  };
  const drawing = watchDrawing(cy, container, {
    getTell: () => callbacks.onDraw ?? null,
    getTheme: style.getTheme,
    calm: () => hover(null),
  });
  const unbind = bindCanvasEvents(cy, container, {
    getCallbacks: () => callbacks,
    hover: (id) => {
      if (!drawing.isDrawing()) hover(id);
    },
    place: elements.place,
  });
  const meetings = createCanvasMeetings(cy, container, options.view, {
    getTheme: style.getTheme,
    select: (meeting) => callbacks.onMeeting?.(meeting),
  });
  const stories = createCanvasStories(cy, container, options.view, style.getTheme);
  const unwatch = watchVisibility(cy, (count) => callbacks.onOutOfSight?.(count));
  names.refresh();
  return {
    update: (view, positions, { animate } = {}) => {
      style.setTypes(view.types);
      const isMoved = elements.update(view, positions, mayMove(animate ?? false));
      drawing.refresh();
      light.refresh(view);
      highlight.refresh(view);
      meetings.update(view);
      stories.update(view);
      if (isMoved) viewport.refit();
      names.refresh();
    },
    setTheme: (theme) => {
      style.setTheme(theme);
      meetings.update(elements.getView());
      stories.update(elements.getView());
    },
    setFlags: elements.setFlags,
    setCallbacks: (next) => {
      callbacks = next;
      drawing.refresh();
    },
    fit: (ids, { animate } = {}) => viewport.fit(ids, mayMove(animate ?? false)),
    center: (id, { animate } = {}) => viewport.center(id, mayMove(animate ?? false)),
    reveal: (id, { animate } = {}) => viewport.reveal(id, mayMove(animate ?? false)),
    zoomBy: viewport.zoomBy,
    hover,
    light: (highlighted) => {
      light.light(highlighted);
      meetings.light(highlighted);
      highlight.refresh();
      names.refresh();
    },
    setCursor: (id) => {
      highlight.setCursor(id);
      names.point();
    },
    setMeetingCursor: meetings.setCursor,
    getPositions: () => withoutClaims(elements.getPositions()),
    findNeighbourToward: (actor, direction) =>
      findNeighbourToward(elements.getView(), elements.getPositions(), actor, direction),
    toClientPoint: (id) => toClientPoint(cy, host, elements.getView(), id),
    toPlanePoint: (point) => toPlanePoint(cy, host, point),
    findFreePoint: () => findFreePoint(cy, withoutClaims(elements.getPositions())),
    getExtent: () => {
      const { x1, y1, w, h } = cy.extent();
      return { x: x1, y: y1, width: w, height: h };
    },
    destroy: () => {
      style.destroy();
      names.destroy();
      viewport.destroy();
      unbind();
      meetings.destroy();
      stories.destroy();
      drawing.destroy();
      unwatch();
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

function createCore(
  host: HTMLElement,
  { view, positions, flags, theme, elementCount, hasFonts }: CanvasOptions,
): Core {
  const places = completePositions(view, positions);
  const size = { width: host.clientWidth, height: host.clientHeight };
  const { zoom, pan } =
    computeFit(view.actors, places, size, (scale, room) =>
      layFewCards(view, places, scale, room).flatMap(toCardBoxes),
    ) ?? computeViewport(null, size);
  return cytoscape({
    container: host,
    elements: toElements(view, places, flags),
    style: buildStylesheet(view.types, theme, hasFonts ? 1 : 0),
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

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
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

function toPlanePoint(cy: Core, host: HTMLElement, { x, y }: Point): Point {
  const { left, top } = host.getBoundingClientRect();
  const pan = cy.pan();
  const toTenths = (value: number) => Math.round((value * 10) / cy.zoom()) / 10;
  return { x: toTenths(x - left - pan.x), y: toTenths(y - top - pan.y) };
}

/** Returns a point near the middle of what a Cytoscape shows where nobody stands. Those who are hidden keep their room. */
function findFreePoint(cy: Pick<Core, 'extent'>, positions: Positions): Point {
  const { x1, x2, y1, y2 } = cy.extent();
  return findFreeNear({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 }, Object.values(positions));
}

/** Returns the first point that is far enough from all others, on Vogel’s spiral (1979) around a middle. */
function findFreeNear({ x, y }: Point, taken: readonly Point[]): Point {
  for (let step = 0; step < TRIES; step += 1) {
    const radius = (ROOM / 2) * Math.sqrt(step);
    const point = {
      x: toTenths(x + radius * Math.cos(step * TURN)),
      y: toTenths(y + radius * Math.sin(step * TURN)),
    };
    if (taken.every((other) => Math.hypot(other.x - point.x, other.y - point.y) >= ROOM)) return point;
  }
  return { x: toTenths(x), y: toTenths(y) };
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
