import type { CanvasTheme } from '@/lib/view/canvas-theme';
import type { Size, Viewport } from '@/lib/view/viewport';
import { toTransform } from './camera';
import { cropFrame } from './content-box';
import type { GroundFrame } from './ground-frame';
import { createGroundPainter, isSameFrame } from './ground-painter';
import type { Bright, GroundJob, PaintedGround } from './paint-ground';
import type { GroundScene } from './scene';

/** How much wider and higher the picture is than what is in sight, on each side: the camera moves over it meanwhile. */
const MARGIN = 0.2;
/** With more ties, a first picture has some of them, and a second one all. With fewer, most of the time goes into there being a picture. */
const MAX_AT_ONCE = 60_000;
/** With more ties, a line is a pixel of CSS wide: finer ones take a browser without a GPU too long. */
const MAX_FINE = 8_000;
/** The camera may zoom by so much before the picture is painted anew though it has not come to rest. */
const STALE = { least: 0.55, most: 1.9 };

/** What is shown, as the ground needs it. */
export type GroundState = {
  readonly scene: GroundScene;
  readonly theme: CanvasTheme;
  readonly without: number;
  readonly bright: Bright | null;
};

export type GroundLayer = {
  /** Moves the picture there is to where the camera is. */
  readonly follow: (viewport: Viewport) => void;
  /** Paints what is shown anew. `isOther`: it has changed, and is to be seen as soon as can be. */
  readonly paint: (isOther: boolean) => void;
  /** Paints anew if the picture no longer shows what is in sight. */
  readonly refresh: () => void;
  /** Has the next picture painted whatever has been painted before. */
  readonly forget: () => void;
  /** How much of it is left, 0 to 1, beside what stands out on the layer above. */
  readonly fade: (opacity: number) => void;
  /** Whether what is shown now has been painted in full, for where the camera is. */
  readonly isCurrent: () => boolean;
  readonly destroy: () => void;
};

type GroundParts = {
  readonly getState: () => GroundState;
  readonly getViewport: () => Viewport;
  /** Where the camera is going: for that the picture is painted. */
  readonly getAim: () => Viewport;
  readonly getSize: () => Size;
  readonly onPainted: () => void;
  readonly onFailure: (error: unknown) => void;
};

/**
 * Keeps a picture of all that is shown under the canvas. The camera moves the picture as it is, which costs the same whatever it
 * shows; at rest it is painted anew, in a worker.
 */
export function createGroundLayer(
  host: HTMLElement,
  { getState, getViewport, getAim, getSize, onPainted, onFailure }: GroundParts,
): GroundLayer {
  const element = createLayerCanvas(host);
  const context = element.getContext('bitmaprenderer');
  /** What of the plane has been painted, and what of that the picture has: in the rest there is nothing to be seen. */
  let shown: { readonly frame: GroundFrame; readonly picture: GroundFrame } | null = null;
  let asked: GroundJob | null = null;
  let isShownWhole = false;

  const painter = createGroundPainter(
    (painted, job) => {
      shown = { frame: job.frame, picture: cropFrame(job.frame, painted.box) };
      showPicture(element, context, painted.picture, shown.picture);
      isShownWhole = job === asked && job.every === 1;
      follow(getViewport());
      if (job === asked && job.every > 1) ask(1);
      else if (isShownWhole) onPainted();
    },
    // What is on the screen stays: a picture that could not be painted is asked for again by the next move.
    (error) => {
      asked = null;
      onFailure(error);
    },
  );
  const follow = (viewport: Viewport) => {
    if (!shown) return;
    const { x, y, scale } = toTransform(shown.picture, viewport);
    element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  };
  const toJob = (every: number) => toGroundJob(getState(), getAim(), getSize(), every);
  const ask = (every: number) => {
    asked = toJob(every);
    painter.paint(asked);
  };
  const isAsked = () => asked !== null && isSamePicture(asked, toJob(1));
  return {
    follow,
    paint: (isOther) => {
      if (isAsked()) return;
      isShownWhole = false;
      ask(isOther ? toFirstShare(getState().scene.ties.from.length) : 1);
    },
    refresh: () => {
      if (shown && !painter.isBusy() && !isAsked() && isStale(shown.frame, getViewport(), getSize())) ask(1);
    },
    forget: () => {
      asked = null;
    },
    fade: (opacity) => {
      element.style.opacity = String(opacity);
    },
    isCurrent: () => isShownWhole && isAsked(),
    destroy: () => {
      painter.destroy();
      element.remove();
    },
  };
}

/** Returns of how many ties one is in a first picture. */
function toFirstShare(ties: number): number {
  return ties > MAX_AT_ONCE ? Math.ceil(ties / (MAX_AT_ONCE / 2)) : 1;
}

function showPicture(
  element: HTMLCanvasElement,
  context: ImageBitmapRenderingContext | null,
  picture: PaintedGround['picture'],
  { width, height }: GroundFrame,
): void {
  element.width = picture.width;
  element.height = picture.height;
  context?.transferFromImageBitmap(picture);
  Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
}

/** Returns what there is to paint of what is shown where the camera is. `every`: one tie of so many. */
function toGroundJob(
  { theme, ...state }: GroundState,
  viewport: Viewport,
  size: Size,
  every: number,
): GroundJob {
  const { background, ink, quietInk, fill } = theme;
  const frame = toGroundFrame(viewport, size, state.scene.ties.from.length);
  return { ...state, frame, theme: { background, ink, quietInk, fill }, every };
}

/** Returns whether two jobs come to the same picture, but for how many ties it has. */
function isSamePicture(one: GroundJob, other: GroundJob): boolean {
  const isSameLook =
    one.scene === other.scene && one.without === other.without && one.bright === other.bright;
  return isSameLook && one.theme.ink === other.theme.ink && isSameFrame(one.frame, other.frame);
}

/** Adds a canvas to a host, which lies over those before it and is not heard of by the pointer. */
export function createLayerCanvas(host: HTMLElement): HTMLCanvasElement {
  const element = document.createElement('canvas');
  element.setAttribute('aria-hidden', 'true');
  Object.assign(element.style, { position: 'absolute', left: '0', top: '0', transformOrigin: '0 0' });
  element.style.pointerEvents = 'none';
  host.append(element);
  return element;
}

/** The viewport of a picture begins left of and above what is in sight. */
function toGroundFrame({ zoom, pan }: Viewport, { width, height }: Size, ties: number): GroundFrame {
  const [across, down] = [Math.round(width * MARGIN), Math.round(height * MARGIN)];
  return {
    zoom,
    pan: { x: pan.x + across, y: pan.y + down },
    width: width + 2 * across,
    height: height + 2 * down,
    ratio: ties > MAX_FINE ? 1 : Math.min(2, window.devicePixelRatio || 1),
  };
}

/** Returns whether a picture leaves a part of what is in sight blank, or is far too coarse or too fine. */
function isStale(drawn: GroundFrame, now: Viewport, { width, height }: Size): boolean {
  const { x, y, scale } = toTransform(drawn, now);
  if (scale < STALE.least || scale > STALE.most) return true;
  return x > 0 || y > 0 || x + drawn.width * scale < width || y + drawn.height * scale < height;
}
