import type { CanvasTheme } from '@/lib/view/canvas-theme';
import type { Size, Viewport } from '@/lib/view/viewport';
import type { Marked } from './bright';
import { chooseNames, type ShownName } from './choose-names';
import { drawActors } from './draw-actors';
import { drawFlags } from './draw-flags';
import { drawBands, drawCursor, drawRings } from './draw-marks';
import { drawMeetings } from './draw-meetings';
import { drawNames, drawSideWords, listSideBoxes } from './draw-names';
import { drawTies } from './draw-ties';
import type { FlagImages } from './flag-images';
import { createLayerCanvas } from './ground-layer';
import { joinMarked, toPartScene } from './part-scene';
import type { GroundScene, Scene } from './scene';
import type { Emphasis, Standouts } from './standouts';

export type TopLayer = {
  /** Chooses names anew, and where they stand. */
  readonly placeNames: (scene: Scene, standouts: Standouts) => void;
  /** Draws everything where the camera is. */
  readonly draw: (scene: Scene, emphasis: Emphasis, meetingCursor: string | null) => void;
  readonly getNames: () => readonly ShownName[];
  readonly destroy: () => void;
};

/** With more actors at full strength, their names are chosen as those of others are. */
const MAX_BRIGHT_NAMES = 40;
/** From the shape of what is selected to the ring around it, in CSS pixels. */
const SELECTED_GAP = 2.5;

type TopParts = {
  readonly getTheme: () => CanvasTheme;
  readonly getViewport: () => Viewport;
  /** Where the camera is going: for that names are placed. */
  readonly getAim: () => Viewport;
  readonly getSize: () => Size;
  readonly flags: FlagImages;
};

/** Keeps what stands out, and names, over the ground: little enough to be drawn anew in each frame. */
export function createTopLayer(
  host: HTMLElement,
  { getTheme, getViewport, getAim, getSize, flags }: TopParts,
): TopLayer {
  const element = createLayerCanvas(host);
  const context = element.getContext('2d');
  let shown: Shown | null = null;
  let names: readonly ShownName[] = [];

  const draw: TopLayer['draw'] = (given, { standouts, groundOpacity, bright }, meetingCursor) => {
    if (!context) return;
    const { leftOut } = standouts;
    const scene =
      leftOut < 0 ? given : { ...given, flagged: given.flagged.filter((point) => point !== leftOut) };
    if (shown?.of !== standouts) shown = toShown(scene, standouts);
    const { all, part } = shown;
    const ratio = window.devicePixelRatio || 1;
    const frame = { ...getViewport(), ...getSize(), ratio };
    const [theme, { selected, cursor }] = [getTheme(), standouts];
    fitCanvas(element, frame, ratio);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, element.width, element.height);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawBands(context, scene.ground, selected, frame, theme.accent);
    drawCursor(context, scene.ground, cursor, frame, theme);
    drawTies(context, part, frame, theme, { isShown: () => true, every: 1, opacity: 1 });
    if (all.points.size > 0)
      drawActors(context, scene.ground.points, frame, theme, (point) => all.points.has(point));
    const opacity = bright ? bright.faint : groundOpacity;
    const isBright = (point: number) => all.points.has(point) || bright?.points[point] === 1;
    drawFlags(context, scene, flags, frame, { theme, isBright, opacity });
    drawRings(context, scene.ground, selected.points, frame, { colour: theme.accent, gap: SELECTED_GAP });
    const isFaint = all.points.size > 0;
    drawMeetings(context, scene, standouts.meetings, { frame, theme, cursor: meetingCursor, isFaint });
    drawSideWords(context, scene, frame, theme);
    drawNames(context, scene, names, frame, theme);
  };
  return {
    placeNames: (scene, { bright, named, isAlone, cursor, selected, leftOut }) => {
      const forced = new Set([...named, ...cursor.points, ...selected.points]);
      if (bright.points.size <= MAX_BRIGHT_NAMES) for (const point of bright.points) forced.add(point);
      const viewport = getAim();
      const only = isAlone ? bright.points : null;
      names = chooseNames(scene, viewport, getSize(), {
        forced,
        only,
        ...{ taken: listSideBoxes(scene, viewport, getSize()), leftOut },
      });
    },
    draw,
    getNames: () => names,
    destroy: () => element.remove(),
  };
}

/** What is drawn over the ground, at full strength. */
type Shown = { readonly of: Standouts; readonly all: Marked; readonly part: GroundScene };

function toShown({ ground }: Scene, standouts: Standouts): Shown {
  const { selected, cursor, bright } = standouts;
  const all = joinMarked(ground, selected, cursor, bright);
  return { of: standouts, all, part: toPartScene(ground, all.ties) };
}

function fitCanvas(element: HTMLCanvasElement, { width, height }: Size, ratio: number): void {
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (element.width !== across) element.width = across;
  if (element.height !== down) element.height = down;
  Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
}
