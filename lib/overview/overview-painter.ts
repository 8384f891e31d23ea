import type { CanvasOptions } from '@/lib/view/canvas-contract';
import type { Size, Viewport } from '@/lib/view/viewport';
import type { ShownName } from './choose-names';
import { createFlagImages } from './flag-images';
import { createGroundLayer } from './ground-layer';
import type { OverviewModel } from './overview-model';
import { createTopLayer } from './top-layer';

/** How long the camera must rest before all is painted anew, in milliseconds. */
const REST_MS = 110;

export type OverviewPainter = {
  /** The camera has moved: pictures are moved with it, and painted anew once it rests. */
  readonly follow: () => void;
  /** What is shown has changed, or what of it stands out. */
  readonly repaint: () => void;
  /** Paints anew what is shown, though nothing of it has changed. */
  readonly repaintAll: () => void;
  /** Draws what is above the ground, such as an actor that is dragged. */
  readonly redraw: () => void;
  readonly setFlags: (flags: CanvasOptions['flags']) => void;
  readonly setAwake: (isAwake: boolean) => void;
  /** Resolves once all that is shown has been painted for where the camera is. Rejects when it cannot be. */
  readonly whenDrawn: () => Promise<void>;
  readonly isAtRest: () => boolean;
  readonly getNames: () => readonly ShownName[];
  readonly destroy: () => void;
};

/** Paints an overview in a host: at most once in each frame, and all of it only when the camera rests. */
export function createOverviewPainter(
  host: HTMLElement,
  model: OverviewModel,
  {
    getViewport,
    getSize,
    isGliding,
    flags,
  }: {
    readonly getViewport: () => Viewport;
    readonly getSize: () => Size;
    readonly isGliding: () => boolean;
    readonly flags: CanvasOptions['flags'];
  },
): OverviewPainter {
  let isAwake = true;
  let [frame, hasToPlace] = [0, true];
  let resting: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly resolve: () => void; readonly reject: (error: unknown) => void }[] = [];

  const ground = createGroundLayer(host, {
    getState: () => ({
      scene: model.getScene().ground,
      theme: model.getTheme(),
      without: model.getAttention().dragged,
      bright: model.getEmphasis().bright,
    }),
    getViewport,
    getSize,
    onPainted: () => settle(),
    onFailure: (error) => {
      for (const { reject } of takeWaiting()) reject(error);
    },
  });
  const images = createFlagImages(flags, () => redraw());
  const top = createTopLayer(host, { getTheme: model.getTheme, getViewport, getSize, flags: images });

  const takeWaiting = () => {
    const taken = waiting;
    waiting = [];
    return taken;
  };
  const isAtRest = () => ground.isCurrent() && frame === 0 && !hasToPlace && !isGliding();
  const settle = () => {
    if (!isAtRest()) return;
    for (const { resolve } of takeWaiting()) resolve();
  };
  const draw = () => {
    frame = 0;
    if (hasToPlace) top.placeNames(model.getScene(), model.getEmphasis().standouts);
    hasToPlace = false;
    ground.fade(model.getEmphasis().groundOpacity);
    ground.follow(getViewport());
    top.draw(model.getScene(), model.getEmphasis(), model.getAttention().meetingCursor);
    ground.refresh();
    settle();
  };
  const redraw = () => {
    if (isAwake) frame ||= requestAnimationFrame(draw);
  };
  const paintAll = (isOther: boolean) => {
    if (!isAwake) return;
    ground.paint(isOther);
    hasToPlace = true;
    redraw();
  };
  const rest = () => {
    clearTimeout(resting);
    resting = setTimeout(() => (isGliding() ? rest() : paintAll(false)), REST_MS);
  };
  paintAll(true);
  return {
    follow: () => {
      redraw();
      rest();
    },
    repaint: () => paintAll(true),
    repaintAll: () => {
      ground.forget();
      paintAll(true);
    },
    redraw,
    setFlags: images.setFlags,
    setAwake: (next) => {
      isAwake = next;
      if (next) paintAll(true);
    },
    whenDrawn: () =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        redraw();
      }),
    isAtRest,
    getNames: top.getNames,
    destroy: () => {
      clearTimeout(resting);
      cancelAnimationFrame(frame);
      isAwake = false;
      ground.destroy();
      top.destroy();
      for (const { resolve } of takeWaiting()) resolve();
    },
  };
}
