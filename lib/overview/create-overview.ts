import type { CanvasOptions, GraphCanvas } from '@/lib/view/canvas-contract';
import { loadFonts, watchFonts } from '@/lib/view/canvas-fonts';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import type { Size } from '@/lib/view/viewport';
import { answerPlaces } from './answer-places';
import { bindPointers } from './bind-pointers';
import { createMovingCamera, type MovingCamera } from './moving-camera';
import { createOverviewModel } from './overview-model';
import { createOverviewPainter } from './overview-painter';
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

/**
 * Draws a view of any size in a container, and returns the handle to it: a picture of all that is shown below, names and what
 * stands out above. Everything a person does comes back through the callbacks.
 */
export function createOverview(container: HTMLElement, options: CanvasOptions): Overview {
  const host = createHost(container);
  const model = createOverviewModel(options);
  let { callbacks = {} } = options;
  let size = toSize(host);
  let isAwake = true;
  const getSize = () => size;
  const mayMove = (animate = true) =>
    animate && isAwake && !(options.reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches);

  const camera = createMovingCamera(options.camera ?? null, {
    getSize,
    getBounds: () => findBounds(model.getScene()),
    onMove: () => {
      if (!isAwake) return;
      callbacks.onCamera?.(camera.get());
      painter.follow();
      sight.count();
    },
    onOwn: (isOwn) => {
      if (isAwake) callbacks.onOwnCamera?.(isOwn);
    },
  });
  const getViewport = camera.get;
  const painter = createOverviewPainter(host, model, {
    ...{ getViewport, getSize, isGliding: camera.isGliding },
    flags: options.flags,
  });
  const sight = createSightCount({
    read: () => (camera.isGliding() ? null : { scene: model.getScene(), viewport: getViewport(), size }),
    notify: (count) => {
      if (isAwake) callbacks.onOutOfSight?.(count);
    },
  });
  const repaintIf = (isOther: boolean) => {
    if (isOther) painter.repaint();
  };
  const pointers = bindPointers(host, container, {
    model,
    camera,
    painter,
    getCallbacks: () => callbacks,
    onChange: sight.count,
  });
  const resize = () => {
    const next = toSize(host);
    if (next.width === size.width && next.height === size.height) return;
    const wasHidden = size.width <= 0 || size.height <= 0;
    size = next;
    camera.refit(mayMove() && !wasHidden);
    painter.follow();
    sight.count();
  };
  const observer = new ResizeObserver(resize);
  observer.observe(host);
  const unwatchFonts = watchFonts(painter.redraw);
  const labelled = loadFonts(model.getView().actors).then(painter.redraw);
  exposeReading(host, { model, painter, getViewport, getSize });
  sight.count();

  return {
    update: (view, positions, { animate } = {}) => {
      const { isOther, isMoved } = model.update(view, positions);
      repaintIf(isOther);
      if (isMoved) camera.refit(mayMove(animate ?? true));
      if (isOther) sight.count();
    },
    setTheme: (theme) => repaintIf(model.setTheme(theme)),
    setFlags: painter.setFlags,
    setCallbacks: (next) => {
      callbacks = next;
    },
    ...aimCamera(camera, { getScene: model.getScene, getSize, mayMove }),
    hover: (id) => repaintIf(model.attend({ hovered: id })),
    light: (highlighted) => repaintIf(model.attend({ highlighted })),
    setCursor: (id) => repaintIf(model.attend({ cursor: id })),
    setMeetingCursor: (meeting) => {
      if (model.attend({ meetingCursor: meeting })) painter.redraw();
    },
    getCamera: camera.get,
    setCamera: camera.set,
    whenDrawn: async () => {
      await labelled;
      await painter.whenDrawn();
    },
    ...answerPlaces(host, { model, getViewport, getSize }),
    setStage: (stage) => {
      styleHost(host, stage, model.getTheme());
      pointers.setAwake(isHeard(stage));
      if (isAwake === (stage !== 'asleep')) return;
      isAwake = !isAwake;
      painter.setAwake(isAwake);
      sight.countAnew();
    },
    destroy: () => {
      observer.disconnect();
      unwatchFonts();
      pointers.destroy();
      sight.destroy();
      camera.destroy();
      painter.destroy();
      host.remove();
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
