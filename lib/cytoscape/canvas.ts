import type { Core } from 'cytoscape';
import type { CanvasOptions, GraphCanvas } from '@/lib/view/canvas-contract';
import { areFontsLoaded } from '@/lib/view/canvas-fonts';
import { layFewCards } from '@/lib/view/claim-cards';
import { withoutClaims } from '@/lib/view/claim-ends';
import { completePositions } from '@/lib/view/complete-positions';
import { findNeighbourToward } from '@/lib/view/find-neighbour';
import { findFreeNear } from '@/lib/view/free-point';
import { toCardBoxes } from '@/lib/view/place-cards';
import type { Point } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { computeFit, computeViewport } from '@/lib/view/viewport';
import { createCanvasBundles } from './canvas-bundles';
import { watchDrawing } from './canvas-draw';
import { createCanvasElements } from './canvas-elements';
import { bindCanvasEvents } from './canvas-events';
import { createCanvasHighlight } from './canvas-highlight';
import { createCanvasHover } from './canvas-hover';
import { createCanvasMeetings } from './canvas-meetings';
import { createCanvasNames } from './canvas-names';
import { createCanvasSides } from './canvas-sides';
import { createCanvasStories } from './canvas-stories';
import { createCanvasStyle } from './canvas-style';
import { createCanvasViewport } from './canvas-viewport';
import { watchVisibility } from './canvas-visibility';
import { toEdgeId, toElements, toNodeId } from './elements';
import { createRestingCore } from './render-loop';
import { buildStylesheet } from './stylesheet';

/** From here on, panning and zooming move a picture of the graph, which is drawn anew at rest. */
const LARGE = 1000;

/**
 * Draws a view in a container and returns the handle to it. The container gives the size; the canvas fills it with an
 * element of its own. Everything a person does comes back through the callbacks; nothing is kept here but where actors
 * stand and what lies under the pointer.
 */
export function createGraphCanvas(container: HTMLElement, options: CanvasOptions): GraphCanvas {
  const host = createHost(container);
  const hasFonts = areFontsLoaded(options.view.actors);
  const cy = createCore(host, options, hasFonts);
  const bundles = createCanvasBundles(cy, options.view);
  let given = options.positions;
  const elements = createCanvasElements(cy, options.view, options.positions, options.flags);
  const light = createCanvasHighlight(cy, options.view);
  const highlight = createCanvasHover(cy, options.view, light.isOn);
  const style = createCanvasStyle(cy, options.view, options.theme, hasFonts);
  let { callbacks = {} } = options;
  const mayMove = (animate = true) => animate && !(options.reducedMotion ?? prefersStillness());
  const viewport = createCanvasViewport(cy, host, elements, {
    mayMove,
    isOwn: options.camera?.isOwn ?? false,
    onAim: () => names.refresh(),
    onOwnCamera: (isOwn) => callbacks.onOwnCamera?.(isOwn),
  });
  const names = createCanvasNames(cy, elements, viewport.getAim);
  /** Draws the view with other bundles open. */
  const open = (view: View) => {
    if (view === elements.getView()) return;
    elements.update(view, given, false);
    light.refresh(view);
    highlight.refresh(view);
  };
  const hover = (id: string | null) => {
    open(bundles.point(id));
    highlight.hover(id, id === null ? null : bundles.listTies(id));
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
    bundles,
  });
  const meetings = createCanvasMeetings(cy, container, options.view, {
    getTheme: style.getTheme,
    select: (meeting) => callbacks.onMeeting?.(meeting),
  });
  const sides = createCanvasSides(cy, container, options.view, {
    getTheme: style.getTheme,
    select: (side) => callbacks.onSelect?.({ actor: side, relationship: null, additive: false }),
  });
  const stories = createCanvasStories(cy, container, options.view, style.getTheme);
  cy.on('viewport', () => callbacks.onCamera?.(viewport.getCamera()));
  const unwatch = watchVisibility(cy, (count) => callbacks.onOutOfSight?.(count));
  names.refresh();
  return {
    update: (view, positions, { animate } = {}) => {
      style.setTypes(view.types);
      given = positions;
      const shown = bundles.setView(view);
      const isMoved = elements.update(shown, positions, mayMove(animate ?? false));
      drawing.refresh();
      light.refresh(shown);
      highlight.refresh(shown);
      meetings.update(view);
      stories.update(view);
      sides.update(view);
      if (isMoved) viewport.refit();
      names.refresh();
    },
    setTheme: (theme) => {
      style.setTheme(theme);
      meetings.update(elements.getView());
      stories.update(elements.getView());
      sides.update(elements.getView());
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
      open(bundles.light(highlighted));
      light.light(highlighted);
      meetings.light(highlighted);
      highlight.refresh();
      names.refresh();
    },
    setCursor: (id) => {
      open(bundles.setCursor(id));
      highlight.setCursor(id);
      names.point();
    },
    setMeetingCursor: meetings.setCursor,
    getCamera: viewport.getCamera,
    setCamera: viewport.setCamera,
    whenDrawn: async () => {
      await style.whenLabelled();
      await waitForRender(cy);
    },
    getPositions: () => withoutClaims(elements.getPositions()),
    findNeighbourToward: (actor, direction) =>
      findNeighbourToward(elements.getView(), elements.getPositions(), actor, direction),
    toClientPoint: (id) => toClientPoint(cy, host, elements.getView(), id),
    toPlanePoint: (point) => toPlanePoint(cy, host, point),
    findFreePoint: () => {
      const { x1, x2, y1, y2 } = cy.extent();
      const taken = Object.values(withoutClaims(elements.getPositions()));
      return findFreeNear({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 }, taken);
    },
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
      sides.destroy();
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

function createCore(host: HTMLElement, options: CanvasOptions, hasFonts: boolean): Core {
  const { view, positions, flags, theme, elementCount, camera } = options;
  const places = completePositions(view, positions);
  const size = { width: host.clientWidth, height: host.clientHeight };
  const { zoom, pan } =
    camera ??
    computeFit(view.actors, places, size, (scale, room) =>
      layFewCards(view, places, scale, room).flatMap(toCardBoxes),
    ) ??
    computeViewport(null, size);
  return createRestingCore({
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

/** Resolves after Cytoscape has drawn once more. */
function waitForRender(cy: Core): Promise<void> {
  return new Promise((resolve) => {
    if (cy.destroyed()) return resolve();
    cy.one('render', () => resolve());
    cy.one('destroy', () => resolve());
    cy.forceRender();
  });
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function toClientPoint(cy: Core, host: HTMLElement, view: View, id: string): Point | null {
  const { left, top } = host.getBoundingClientRect();
  const node = cy.getElementById(toNodeId(id));
  const leg = view.legs.find(
    ({ relationship, bundle }) => relationship === id || bundle?.relationships.includes(id),
  );
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
