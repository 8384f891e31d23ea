import type { CanvasOptions } from '@/lib/view/canvas-contract';
import type { Size, Viewport } from '@/lib/view/viewport';
import { isSameViewport } from './camera';
import type { ShownName } from './choose-names';
import { createFlagImages } from './flag-images';
import { createGroundLayer, type GroundState } from './ground-layer';
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

type PainterParts = {
  readonly getViewport: () => Viewport;
  /** Where the camera is going: for that it is painted, once. */
  readonly getAim: () => Viewport;
  readonly getSize: () => Size;
  readonly isGliding: () => boolean;
  readonly flags: CanvasOptions['flags'];
};

/** Paints an overview in a host: at most once in each frame, and all of it only when the camera rests. */
export function createOverviewPainter(
  host: HTMLElement,
  model: OverviewModel,
  { isGliding, ...parts }: PainterParts,
): OverviewPainter {
  const waiting = createWaiting();
  const picture = createPicture(host, model, {
    ...parts,
    onPainted: () => settle(),
    onFailure: waiting.fail,
    onFlags: () => frames.ask(),
  });
  const draw = () => {
    picture.draw();
    settle();
  };
  const frames = createFrames({ draw, isGliding, onRest: () => paintAll(false) });

  const isAtRest = () => picture.isCurrent() && !frames.isAsked() && !isGliding();
  const settle = () => {
    if (isAtRest()) waiting.end();
  };
  const paintAll = (isOther: boolean) => {
    if (!frames.isAwake()) return;
    if (picture.paint(isOther)) frames.ask();
  };
  paintAll(true);
  return {
    follow: () => {
      frames.ask();
      frames.rest();
    },
    repaint: () => paintAll(true),
    repaintAll: () => {
      picture.forget();
      paintAll(true);
    },
    redraw: frames.ask,
    setFlags: picture.setFlags,
    setAwake: (next) => {
      frames.setAwake(next);
      if (next) paintAll(true);
    },
    whenDrawn: () => {
      frames.ask();
      return waiting.begin();
    },
    isAtRest,
    getNames: picture.getNames,
    destroy: () => {
      frames.stop();
      picture.destroy();
      waiting.end();
    },
  };
}

type PictureParts = Pick<PainterParts, 'getViewport' | 'getAim' | 'getSize' | 'flags'> & {
  readonly onPainted: () => void;
  readonly onFailure: (error: unknown) => void;
  /** A flag has come that was not there when it was drawn. */
  readonly onFlags: () => void;
};

/** Draws what a model shows, where the camera is: the ground, and what is above it. */
function createPicture(
  host: HTMLElement,
  model: OverviewModel,
  { getViewport, getAim, getSize, flags, onPainted, onFailure, onFlags }: PictureParts,
) {
  const ground = createGroundLayer(host, {
    getState: () => toGroundState(model),
    ...{ getViewport, getAim, getSize, onPainted, onFailure },
  });
  const images = createFlagImages(flags, onFlags);
  const top = createTopLayer(host, { getTheme: model.getTheme, getViewport, getAim, getSize, flags: images });
  let hasToPlace = true;
  /** For what names have been placed. */
  let placed = { ...getAim(), ...getSize() };
  const isPlacedFor = (next: typeof placed) =>
    isSameViewport(placed, next) && placed.width === next.width && placed.height === next.height;
  return {
    draw: () => {
      if (hasToPlace) {
        top.placeNames(model.getScene(), model.getEmphasis().standouts);
        placed = { ...getAim(), ...getSize() };
      }
      hasToPlace = false;
      ground.fade(model.getEmphasis().groundOpacity);
      ground.follow(getViewport());
      top.draw(model.getScene(), model.getEmphasis(), model.getAttention().meetingCursor);
      ground.refresh();
    },
    /** Returns whether it has to be drawn. */
    paint: (isOther: boolean): boolean => {
      ground.paint(isOther);
      hasToPlace ||= isOther || !isPlacedFor({ ...getAim(), ...getSize() });
      return hasToPlace;
    },
    forget: ground.forget,
    isCurrent: () => ground.isCurrent() && !hasToPlace,
    setFlags: images.setFlags,
    getNames: top.getNames,
    destroy: () => {
      ground.destroy();
      top.destroy();
    },
  };
}

/** Returns what of a model is in its ground. */
function toGroundState(model: OverviewModel): GroundState {
  const { dragged, leftOut } = model.getAttention();
  return {
    scene: model.getScene().ground,
    theme: model.getTheme(),
    without: leftOut < 0 ? dragged : leftOut,
    bright: model.getEmphasis().bright,
  };
}

/** Keeps who waits for what is shown to be painted. */
function createWaiting() {
  let waiting: { readonly resolve: () => void; readonly reject: (error: unknown) => void }[] = [];
  const takeAll = () => {
    const taken = waiting;
    waiting = [];
    return taken;
  };
  return {
    begin: () => new Promise<void>((resolve, reject) => waiting.push({ resolve, reject })),
    end: () => {
      for (const { resolve } of takeAll()) resolve();
    },
    fail: (error: unknown) => {
      for (const { reject } of takeAll()) reject(error);
    },
  };
}

type FrameActs = {
  readonly draw: () => void;
  readonly isGliding: () => boolean;
  /** The camera has come to rest. */
  readonly onRest: () => void;
};

/** Says when it is drawn: once in a frame at most, and never while asleep; and when the camera rests. */
function createFrames({ draw, isGliding, onRest }: FrameActs) {
  let isAwake = true;
  let frame = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(resting);
    resting = setTimeout(() => (isGliding() ? rest() : onRest()), REST_MS);
  };
  return {
    ask: () => {
      if (!isAwake) return;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        draw();
      });
    },
    isAsked: () => frame !== 0,
    isAwake: () => isAwake,
    setAwake: (next: boolean) => {
      isAwake = next;
    },
    rest,
    stop: () => {
      isAwake = false;
      clearTimeout(resting);
      cancelAnimationFrame(frame);
    },
  };
}
