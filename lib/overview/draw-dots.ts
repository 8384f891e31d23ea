import type { ChangedTiles } from './changed-tiles';
import { toRgb } from './compose-lines';
import { areClaimsDrawn, collectByShape, DOT_RING, hasRings, isDotted, toDotColour } from './draw-actors';
import type { GroundFrame, GroundTheme } from './ground-frame';
import {
  type Coverage,
  DISC,
  type Dot,
  drawDot,
  HEXAGON,
  type Ink,
  type Pixels,
  RECTANGLE,
} from './pixel-dots';
import { NUMBERS_OF_LINE, type PixelLines } from './pixel-lines';
import { type PointTable, toDrawnHalf } from './scene';
import { POINT_SHAPES, type PointShape } from './scene-actors';

type DotShape = Exclude<PointShape, 'side' | 'claim'>;

/** In the order in which they are drawn. */
const SHAPES = ['circle', 'rounded-hexagon', 'rectangle'] as const satisfies readonly DotShape[];

const COVERAGES: Readonly<Record<DotShape, Coverage>> = {
  circle: DISC,
  'rounded-hexagon': HEXAGON,
  rectangle: RECTANGLE,
};

/** Of the actors and claims that are shown, which are drawn, and how much is left of them. */
export type DotDrawing = { readonly isShown: (point: number) => boolean; readonly opacity: number };

/** The dots of a picture, those of a shape together, in the order in which they are drawn. */
export type Dots = {
  /** Of each dot the x and y of its middle, and half its width and height, in pixels. */
  readonly numbers: Float32Array;
  /** The bits of these numbers in the form of lines, as dots are compared with those before. */
  readonly bits: PixelLines;
  /** What is wider all around each below it, in pixels, and in which colour; null for nothing. */
  readonly ring: { readonly width: number; readonly ink: Ink } | null;
  /** In the order of shapes: their colours, and where the dots of each begin. */
  readonly shapes: readonly { readonly shape: DotShape; readonly ink: Ink; readonly start: number }[];
  /** Whether two are drawn in the same colours, with the same rings. */
  readonly look: string;
};

/**
 * Returns the actors of a picture that are dots of a few pixels, which `drawActors` takes a browser without a GPU many times as long to draw. Null
 * where they are larger, and where claims lie below them.
 */
export function listDots(
  points: PointTable,
  frame: GroundFrame,
  theme: GroundTheme,
  { isShown, opacity }: DotDrawing,
): Dots | null {
  if (!isDotted(frame)) return null;
  const lists = collectByShape(points, frame, isShown);
  const listOf = (shape: PointShape) => lists[POINT_SHAPES.indexOf(shape)] ?? [];
  if (areClaimsDrawn(listOf('claim'), frame)) return null;
  const count = SHAPES.reduce((sum, shape) => sum + listOf(shape).length, 0);
  const numbers = new Float32Array(NUMBERS_OF_LINE * count);
  const weights = new Uint8Array(count);
  let at = 0;
  const shapes = SHAPES.map((shape, code) => {
    const start = at;
    for (const point of listOf(shape)) {
      writeDot(numbers, at, points, point, frame);
      weights[at] = code;
      at += 1;
    }
    return { shape, ink: { rgb: toRgb(toDotColour(shape, theme)), opacity }, start };
  });
  const hasRing = hasRings(points, frame);
  return {
    ...{ numbers, shapes },
    bits: { hue: '', count, ends: new Int32Array(numbers.buffer), weights },
    ring: hasRing
      ? { width: (DOT_RING / 2) * frame.ratio, ink: { rgb: toRgb(theme.background), opacity } }
      : null,
    look: [hasRing, theme.background, theme.ink, theme.quietInk, opacity, frame.ratio].join(' '),
  };
}

function writeDot(
  numbers: Float32Array,
  dot: number,
  points: PointTable,
  point: number,
  { zoom, pan, ratio }: GroundFrame,
): void {
  const half = toDrawnHalf(points, point, zoom);
  const at = NUMBERS_OF_LINE * dot;
  numbers[at] = ((points.x[point] as number) * zoom + pan.x) * ratio;
  numbers[at + 1] = ((points.y[point] as number) * zoom + pan.y) * ratio;
  numbers[at + 2] = half.width * ratio;
  numbers[at + 3] = half.height * ratio;
}

/** Adds the tiles in which dots are, with their rings. */
export function addDots({ numbers, ring }: Dots, list: Uint32Array, changed: ChangedTiles): void {
  for (let number = 0; number < list.length; number++) {
    const { x, y, halfWidth, halfHeight } = readDot(numbers, list[number] as number, (ring?.width ?? 0) + 1);
    changed.addBox(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
  }
}

/** Draws dots in some tiles of a picture. */
export function drawDots(pixels: Pixels, dots: Dots, tiles: ChangedTiles): void {
  const { ring, shapes, bits } = dots;
  for (const [number, { shape, ink, start }] of shapes.entries()) {
    const list = listTouched(dots, start, shapes[number + 1]?.start ?? bits.count, tiles);
    if (ring) drawShapes(pixels, dots, list, COVERAGES[shape], { ink: ring.ink, wider: ring.width, tiles });
    drawShapes(pixels, dots, list, COVERAGES[shape], { ink, wider: 0, tiles });
  }
}

/** Returns which dots from `start` to `end` may have a pixel in some tiles. */
function listTouched({ numbers, ring }: Dots, start: number, end: number, tiles: ChangedTiles): Uint32Array {
  const list = new Uint32Array(end - start);
  let count = 0;
  for (let dot = start; dot < end; dot++) {
    const { x, y, halfWidth, halfHeight } = readDot(numbers, dot, (ring?.width ?? 0) + 1);
    if (!tiles.touches(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight)) continue;
    list[count] = dot;
    count += 1;
  }
  return list.subarray(0, count);
}

type DotStyle = { readonly ink: Ink; readonly wider: number; readonly tiles: ChangedTiles };

function drawShapes(
  pixels: Pixels,
  { numbers }: Dots,
  list: Uint32Array,
  cover: Coverage,
  { ink, wider, tiles }: DotStyle,
): void {
  for (let at = 0; at < list.length; at++)
    drawDot(pixels, readDot(numbers, list[at] as number, wider), cover, ink, tiles);
}

/** Returns where a dot is, and half of its size, so much wider all around. */
function readDot(numbers: Float32Array, dot: number, wider: number): Dot {
  const at = NUMBERS_OF_LINE * dot;
  return {
    x: numbers[at] as number,
    y: numbers[at + 1] as number,
    halfWidth: (numbers[at + 2] as number) + wider,
    halfHeight: (numbers[at + 3] as number) + wider,
  };
}
