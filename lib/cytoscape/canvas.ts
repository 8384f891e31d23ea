import type { Core } from 'cytoscape';
import type { CanvasCallbacks, CanvasOptions, GraphCanvas } from '@/lib/view/canvas-contract';
import { areFontsLoaded } from '@/lib/view/canvas-fonts';
import { layFewCards } from '@/lib/view/claim-cards';
import { completePositions } from '@/lib/view/complete-positions';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { computeFit, computeViewport } from '@/lib/view/viewport';
import { type CanvasBundles, createCanvasBundles } from './canvas-bundles';
import { watchDrawing } from './canvas-draw';
import { type CanvasElements, createCanvasElements } from './canvas-elements';
import { bindCanvasEvents } from './canvas-events';
import { createCanvasHighlight } from './canvas-highlight';
import { createCanvasHover } from './canvas-hover';
import { createCanvasMeetings } from './canvas-meetings';
import { createCanvasNames } from './canvas-names';
import { answerPlaces } from './canvas-places';
import { createCanvasSides } from './canvas-sides';
import { createCanvasStories } from './canvas-stories';
import { createCanvasStyle } from './canvas-style';
import { type CanvasViewport, createCanvasViewport } from './canvas-viewport';
import { watchVisibility } from './canvas-visibility';
import { toElements } from './elements';
import { listFitBoxes } from './fit-boxes';
import { createRestingCore } from './render-loop';
import { buildStylesheet } from './stylesheet';

/** From here on, panning and zooming move a picture of the graph, which is drawn anew at rest. */
const LARGE = 1000;

/** What changes while a canvas is there, besides what its parts know. */
type CanvasState = { callbacks: CanvasCallbacks; given: Positions };

/**
 * Draws a view in a container and returns the handle to it. The container gives the size; the canvas fills it with an
 * element of its own. Everything a person does comes back through the callbacks; nothing is kept here but where actors
 * stand and what lies under the pointer.
 */
export function createGraphCanvas(container: HTMLElement, options: CanvasOptions): GraphCanvas {
  const host = createHost(container);
  const state: CanvasState = { callbacks: options.callbacks ?? {}, given: options.positions };
  const mayMove = (animate = true) => animate && !(options.reducedMotion ?? prefersStillness());
  const parts = createParts(container, host, options, state, mayMove);
  const { cy, bundles, elements, light, highlight, style, viewport, names, drawing } = parts;
  const beside = [parts.meetings, parts.stories, parts.sides];
  return {
    update: (view, positions, { animate } = {}) => {
      style.setTypes(view.types);
      state.given = positions;
      const shown = bundles.setView(view);
      const { isOther, hasMoved } = elements.update(shown, positions, mayMove(animate ?? false));
      drawing.refresh();
      light.refresh(shown);
      highlight.refresh(shown);
      for (const part of beside) part.update(view);
      if (hasMoved) names.hide();
      if (isOther) viewport.refit();
      names.refresh();
    },
    setTheme: (theme) => {
      style.setTheme(theme);
      for (const part of beside) part.update(elements.getView());
    },
    setFlags: elements.setFlags,
    setCallbacks: (next) => {
      state.callbacks = next;
      drawing.refresh();
    },
    ...aimCamera(viewport, mayMove),
    ...attend(parts),
    // What is drawn here is little: another view is there as soon.
    leaveOut: () => Promise.resolve(false),
    whenDrawn: async () => {
      await style.whenLabelled();
      await waitForRender(cy);
    },
    ...answerPlaces(cy, host, elements),
    destroy: () => {
      for (const part of [style, names, viewport]) part.destroy();
      parts.unbind();
      for (const part of [...beside, drawing]) part.destroy();
      parts.unwatch();
      cy.destroy();
      host.remove();
    },
  };
}

/** Returns the parts of a canvas, each told of what it follows. */
function createParts(
  container: HTMLElement,
  host: HTMLElement,
  options: CanvasOptions,
  state: CanvasState,
  mayMove: () => boolean,
) {
  const { view } = options;
  const hasFonts = areFontsLoaded(view.actors);
  const cy = createCore(host, options, hasFonts);
  const bundles = createCanvasBundles(cy, view);
  const elements = createCanvasElements(cy, view, options.positions, options.flags);
  const light = createCanvasHighlight(cy, view);
  const highlight = createCanvasHover(cy, view, light.isOn);
  const style = createCanvasStyle(cy, view, options.theme, hasFonts);
  const viewport = createCanvasViewport(cy, host, elements, {
    mayMove,
    isOwn: options.camera?.isOwn ?? false,
    onAim: () => names.refresh(),
    onOwnCamera: (isOwn) => state.callbacks.onOwnCamera?.(isOwn),
  });
  const names = createCanvasNames(cy, elements, viewport.getAim);
  /** Draws the view with other bundles open. */
  const open = (next: View) => {
    if (next === elements.getView()) return;
    elements.update(next, state.given, false);
    light.refresh(next);
    highlight.refresh(next);
  };
  const hover = (id: string | null) => {
    open(bundles.point(id));
    highlight.hover(id, id === null ? null : bundles.listTies(id));
    names.point();
  };
  const told = bindParts(cy, container, options, state, { elements, bundles, style, hover });
  cy.on('viewport', () => state.callbacks.onCamera?.(viewport.getCamera()));
  const unwatch = watchVisibility(cy, (count) => state.callbacks.onOutOfSight?.(count));
  names.refresh();
  return {
    ...{ cy, bundles, elements, light, highlight, style, viewport, names },
    ...{ open, hover, unwatch },
    ...told,
  };
}

/** Returns the parts that hear of the pointer. */
function bindParts(
  cy: Core,
  container: HTMLElement,
  { view }: CanvasOptions,
  state: CanvasState,
  {
    elements,
    bundles,
    style,
    hover,
  }: {
    readonly elements: CanvasElements;
    readonly bundles: CanvasBundles;
    readonly style: ReturnType<typeof createCanvasStyle>;
    readonly hover: (id: string | null) => void;
  },
) {
  const { getTheme } = style;
  const drawing = watchDrawing(cy, container, {
    getTell: () => state.callbacks.onDraw ?? null,
    getTheme,
    calm: () => hover(null),
  });
  const unbind = bindCanvasEvents(cy, container, {
    getCallbacks: () => state.callbacks,
    hover: (id) => {
      if (!drawing.isDrawing()) hover(id);
    },
    place: elements.place,
    bundles,
  });
  const meetings = createCanvasMeetings(cy, container, view, {
    getTheme,
    select: (meeting) => state.callbacks.onMeeting?.(meeting),
  });
  const sides = createCanvasSides(cy, container, view, {
    getTheme,
    select: (side) => state.callbacks.onSelect?.({ actor: side, relationship: null, additive: false }),
  });
  const stories = createCanvasStories(cy, container, view, getTheme);
  return { drawing, unbind, meetings, sides, stories };
}

/** Returns what has something stand out of the map. */
function attend({
  bundles,
  light,
  highlight,
  names,
  meetings,
  open,
  hover,
}: ReturnType<typeof createParts>): Pick<GraphCanvas, 'hover' | 'light' | 'setCursor' | 'setMeetingCursor'> {
  return {
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
  };
}

function aimCamera(
  viewport: CanvasViewport,
  mayMove: (animate: boolean) => boolean,
): Pick<GraphCanvas, 'fit' | 'center' | 'reveal' | 'zoomBy' | 'getCamera' | 'setCamera'> {
  return {
    fit: (ids, { animate } = {}) => viewport.fit(ids, mayMove(animate ?? false)),
    center: (id, { animate } = {}) => viewport.center(id, mayMove(animate ?? false)),
    reveal: (id, { animate } = {}) => viewport.reveal(id, mayMove(animate ?? false)),
    zoomBy: viewport.zoomBy,
    getCamera: viewport.getCamera,
    setCamera: viewport.setCamera,
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
      listFitBoxes(view, places, scale, layFewCards(view, places, scale, room)),
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
