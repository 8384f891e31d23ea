import { memoize } from '@/lib/network/memoize';
import { type ActorShape, getActorKind } from '@/lib/vocabulary/actor-kinds';
import { estimateTextWidth, LABEL_FONT_SIZE, LABEL_LINE_HEIGHT, toLabelLines } from './label-lines';
import type { ViewActor } from './view';

/** The corners of a group's hexagon as shares of its box, clockwise. */
export const HEXAGON_CORNERS = [
  [0, 0.5],
  [0.25, 0],
  [0.75, 0],
  [1, 0.5],
  [0.75, 1],
  [0.25, 1],
] as const;

/** Width and height of each shape, in units of the plane. A state's is that of most flags, 3 to 2. */
export const SHAPE_SIZES: Readonly<Record<ActorShape, { readonly width: number; readonly height: number }>> =
  {
    circle: { width: 30, height: 30 },
    'rounded-hexagon': { width: 42, height: 34 },
    rectangle: { width: 45, height: 30 },
  };

/** How many times its plain area a shape has at the size 0, and at the size 1. */
const MIN_AREA = 0.6;
const MAX_AREA = 3;

/** The space between a shape and its label under it. */
export const LABEL_GAP = 5;

export type ActorBox = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly labelWidth: number;
  /** With the gap above the label. */
  readonly labelHeight: number;
};

/**
 * Returns how many times its plain width and height a shape has at a size from 0 to 1 (beyond: as at the nearer end). The
 * area grows evenly with the size, for the eye compares areas; without a size it is plain.
 */
export function computeSizeFactor(size: number | undefined): number {
  if (size === undefined || Number.isNaN(size)) return 1;
  return Math.sqrt(MIN_AREA + (MAX_AREA - MIN_AREA) * Math.min(1, Math.max(0, size)));
}

/**
 * Returns the room that a layout keeps for an actor: its plain shape, centred on its position, and the label that hangs
 * under it. It is the same whatever actors are sized by, so that nobody moves.
 */
export function toActorBox(actor: Pick<ViewActor, 'kind' | 'name'>): ActorBox {
  const { width, height } = SHAPE_SIZES[getActorKind(actor.kind).shape];
  const lines = toLabelLines(actor.name);
  const labelWidth = Math.max(...lines.map((line) => estimateTextWidth(line, LABEL_FONT_SIZE)));
  const labelHeight = LABEL_GAP + lines.length * LABEL_FONT_SIZE * LABEL_LINE_HEIGHT;
  return { width, height, lines, labelWidth, labelHeight };
}

/** The radius of the disc of a closed side of one actor, how it grows with their number, and its most. */
const SIDE_REACH = { least: 17, growth: 4.2, most: 70 };

/** Returns the radius of the disc that stands for so many actors, in units of the plane: its area grows with their number. */
export function computeSideReach(count: number): number {
  return Math.min(SIDE_REACH.most, SIDE_REACH.least + SIDE_REACH.growth * Math.sqrt(count));
}

/** The least width of the disc of a closed side beside its text, in units of the plane at the plain size of text, and how it grows. */
const LEAST_DISC = { plain: 17, growth: 0.11 };

/**
 * Returns the width with which the disc of a closed side is drawn where text is that many times as large: it has a least size on the
 * screen, as its name has, and the larger side stays the larger.
 */
export function toDiscWidth(width: number, textScale: number): number {
  return Math.max(width, textScale * (LEAST_DISC.plain + LEAST_DISC.growth * width));
}

/** The least size of a shape beside its plain text: a person is some 7 pixels wide where names are set at their least. */
const LEAST_SHAPE = 0.28;

/**
 * Returns how many times its own size the shape of an actor is drawn where text is that many times as large: shapes can still be told
 * apart where the map is drawn small, and the larger stays the larger.
 */
export function toShapeScale(textScale: number): number {
  return Math.max(1, LEAST_SHAPE * textScale);
}

type Sized = Pick<ViewActor, 'kind' | 'name' | 'size' | 'sideCount'>;

/**
 * Returns the room that an actor takes as it is drawn: its shape grown or shrunk by its size, its label under that. To break
 * a name into lines takes long, and the camera and the names ask for the same actors again and again.
 */
export const toDrawnBox = memoize((actor: Sized): ActorBox => {
  if (actor.sideCount !== undefined) return toSideBox(actor.name, actor.sideCount);
  const { width, height, ...label } = toActorBox(actor);
  const factor = computeSizeFactor(actor.size);
  return { width: toTenths(width * factor), height: toTenths(height * factor), ...label };
});

/** A closed side has its number of actors in its disc. */
function toSideBox(name: string, count: number): ActorBox {
  const width = toTenths(2 * computeSideReach(count));
  const lines = toLabelLines(name);
  const labelWidth = Math.max(...lines.map((line) => estimateTextWidth(line, LABEL_FONT_SIZE)));
  const labelHeight = LABEL_GAP + lines.length * LABEL_FONT_SIZE * LABEL_LINE_HEIGHT;
  return { width, height: width, lines, labelWidth, labelHeight };
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
