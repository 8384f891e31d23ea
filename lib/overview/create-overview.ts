import type { CanvasCallbacks, CanvasOptions, GraphCanvas } from '@/lib/view/canvas-contract';
import { loadFonts, watchFonts } from '@/lib/view/canvas-fonts';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import type { Size } from '@/lib/view/viewport';
import { answerPlaces } from './answer-places';
import { bindPointers } from './bind-pointers';
import { createMovingCamera, type MovingCamera } from './moving-camera';
import { createOverviewModel, type OverviewModel } from './overview-model';
import { createOverviewPainter, type OverviewPainter } from './overview-painter';
import { exposeReading } from './overview-reading';
import type { Scene } from './scene';
import { findBounds, findPlace } from './scene-places';
import { createSightCount } from './sight-count';

/**
 * Shown; getting ready to be, unseen; covering what gets ready below it; or asleep: then it paints nothing and hears nothing of
 * pointers, but knows all that it is told.
 */
export type OverviewStage = 'shown' | 'preparing' | 'covering' | 'asleep';

/** An overview: a canvas that can be put to sleep while another shows a part of what it shows. */
export type Overview = GraphCanvas & { readonly setStage: (stage: OverviewStage) => void };

/** Above what another canvas lays over its own. */
const COVER = '3';

/** What changes while an overview is there, besides what its model knows. */
type OverviewState = { callbacks: CanvasCallbacks; size: Size; isAwake: boolean };

/**
 * Draws a view of any size in a container, and returns the handle to it: a picture of all that is shown below, names and what
 * stands out above. Everything a person does comes back through the callbacks.
 */
export function createOverview(container: HTMLElement, options: CanvasOptions): Overview {
  const host = createHost(container);
  const state: OverviewState = { callbacks: options.callbacks ?? {}, size: toSize(host), isAwake: true };
  const { model, camera, painter, sight, pointers } = createParts(host, container, options, state);
  const getSize = () => state.size;
  const mayMove = (animate = true) =>
    animate &&
    state.isAwake &&
    !(options.reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches);
  const observer = new ResizeObserver(() => {
    const wasHidden = state.size.width <= 0 || state.size.height <= 0;
    if (!measure(host, state)) return;
    camera.refit(mayMove() && !wasHidden);
    painter.follow();
    sight.count();
  });
  observer.observe(host);
  const unwatchFonts = watchFonts(painter.redraw);
  const labelled = loadFonts(model.getView().actors).then(painter.redraw);
  exposeReading(host, { model, painter, getViewport: camera.get, getSize });
  sight.count();

  return {
    update: (view, positions, { animate } = {}) => {
      const { isOther, isMoved, isArranged } = model.update(view, positions);
      // First, as it is painted for where the camera goes.
      if (isArranged) camera.refit(mayMove(animate ?? true));
      else if (isMoved) camera.keepInSight(mayMove(animate ?? true));
      if (isOther) painter.repaint();
      if (isOther) sight.count();
    },
    setFlags: painter.setFlags,
    setCallbacks: (next) => {
      state.callbacks = next;
    },
    ...aimCamera(camera, { getScene: model.getScene, getSize, mayMove }),
    ...drawAttention(model, painter),
    leaveOut: async (actor) => {
      if (!model.leaveOut(actor)) return false;
      painter.repaint();
      await painter.whenDrawn();
      return true;
    },
    getCamera: camera.get,
    setCamera: camera.set,
    whenDrawn: () => labelled.then(painter.whenDrawn),
    ...answerPlaces(host, { model, getViewport: camera.get, getSize }),
    setStage: (stage) => {
      styleHost(host, stage, model.getTheme());
      pointers.setAwake(isHeard(stage));
      if (state.isAwake === (stage !== 'asleep')) return;
      state.isAwake = !state.isAwake;
      painter.setAwake(state.isAwake);
      sight.countAnew();
    },
    destroy: () => {
      observer.disconnect();
      unwatchFonts();
      for (const part of [pointers, sight, camera, painter]) part.destroy();
      host.remove();
    },
  };
}

/** Returns the parts of an overview, each told of what it follows. Asleep, they tell nobody. */
function createParts(
  host: HTMLElement,
  container: HTMLElement,
  options: CanvasOptions,
  state: OverviewState,
) {
  const model = createOverviewModel(options);
  const getSize = () => state.size;
  const camera = createMovingCamera(options.camera ?? null, {
    getSize,
    getBounds: () => findBounds(model.getScene()),
    onMove: () => {
      if (!state.isAwake) return;
      state.callbacks.onCamera?.(camera.get());
      painter.follow();
      sight.count();
    },
    onOwn: (isOwn) => {
      if (state.isAwake) state.callbacks.onOwnCamera?.(isOwn);
    },
  });
  const { get: getViewport, getAim, isGliding } = camera;
  const painter = createOverviewPainter(host, model, {
    ...{ getViewport, getAim, getSize, isGliding },
    flags: options.flags,
  });
  const sight = createSightCount({
    read: () => (isGliding() ? null : { scene: model.getScene(), viewport: getViewport(), size: getSize() }),
    notify: (count) => {
      if (state.isAwake) state.callbacks.onOutOfSight?.(count);
    },
  });
  const getCallbacks = () => state.callbacks;
  const following = { model, camera, painter, getCallbacks, onChange: sight.count };
  return { model, camera, painter, sight, pointers: bindPointers(host, container, following) };
}

/** Reads the size of the host anew. Returns whether it is another. */
function measure(host: HTMLElement, state: OverviewState): boolean {
  const { width, height } = toSize(host);
  if (width === state.size.width && height === state.size.height) return false;
  state.size = { width, height };
  return true;
}

/** Returns what has something stand out, or look otherwise, and paints it where that changes anything. */
function drawAttention(
  model: OverviewModel,
  painter: OverviewPainter,
): Pick<GraphCanvas, 'setTheme' | 'hover' | 'light' | 'setCursor' | 'setMeetingCursor'> {
  const repaintIf = (isOther: boolean) => {
    if (isOther) painter.repaint();
  };
  return {
    setTheme: (theme) => repaintIf(model.setTheme(theme)),
    hover: (id) => repaintIf(model.attend({ hovered: id })),
    light: (highlighted) => repaintIf(model.attend({ highlighted })),
    setCursor: (id) => repaintIf(model.attend({ cursor: id })),
    setMeetingCursor: (meeting) => {
      if (model.attend({ meetingCursor: meeting })) painter.redraw();
    },
  };
}

/** Returns whether what is under the pointer is asked of an overview at this stage. */
function isHeard(stage: OverviewStage): boolean {
  return stage === 'shown' || stage === 'covering';
}

function styleHost({ style }: HTMLElement, stage: OverviewStage, { background }: CanvasTheme): void {
  style.visibility = isHeard(stage) ? 'visible' : 'hidden';
  style.background = stage === 'covering' ? background : 'none';
  style.zIndex = stage === 'covering' ? COVER : 'auto';
}

type Aimed = {
  readonly getScene: () => Scene;
  readonly getSize: () => Size;
  readonly mayMove: (animate: boolean) => boolean;
};

/** Returns what brings actors into sight. */
function aimCamera(
  camera: MovingCamera,
  { getScene, getSize, mayMove }: Aimed,
): Pick<GraphCanvas, 'fit' | 'center' | 'reveal' | 'zoomBy'> {
  return {
    fit: (ids, { animate = false } = {}) =>
      camera.fit(ids ? findBounds(getScene(), ids) : null, mayMove(animate)),
    center: (id, { animate = false } = {}) => {
      const point = findPlace(getScene(), id);
      if (point) camera.center(point, mayMove(animate));
    },
    reveal: (id, { animate = false } = {}) => {
      const point = findPlace(getScene(), id);
      if (point) camera.reveal(point, mayMove(animate));
    },
    zoomBy: (factor) => {
      const { width, height } = getSize();
      camera.zoomAt({ x: width / 2, y: height / 2 }, factor);
    },
  };
}

/** Written on the element, no style sheet's layer can win. */
function createHost(container: HTMLElement): HTMLElement {
  const host = document.createElement('div');
  host.dataset.overview = '';
  Object.assign(host.style, { position: 'absolute', inset: '0', overflow: 'hidden', touchAction: 'none' });
  container.append(host);
  return host;
}

function toSize({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}
