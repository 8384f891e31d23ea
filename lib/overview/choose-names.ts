import { LABEL_GAP, toDrawnBox } from '@/lib/view/actor-box';
import { type Box, toBoxAround } from '@/lib/view/box';
import { LABEL_FONT_SIZE, LABEL_LINE_HEIGHT } from '@/lib/view/label-lines';
import { toTextScale } from '@/lib/view/name-size';
import { type NamedActor, placeNames } from '@/lib/view/place-names';
import type { Point } from '@/lib/view/positions';
import { type Size, toFrame, type Viewport } from '@/lib/view/viewport';
import { toScreen } from './camera';
import { listByWeight, type Scene, toDrawnHalf } from './scene';

/** A name on the screen, in CSS pixels: where it stands as seen from its actor, so that it goes with it. */
export type ShownName = {
  readonly point: number;
  readonly lines: readonly string[];
  readonly fontSize: number;
  /** From the middle of the actor to the middle of the name. */
  readonly offset: Point;
  readonly width: number;
  readonly height: number;
};

export type NameWish = {
  /** Who has a name in any case. */
  readonly forced: ReadonlySet<number>;
  /** The only ones who have one beside those; null for all. */
  readonly only: ReadonlySet<number> | null;
  /** What no name may lie over, in CSS pixels. */
  readonly taken: readonly Box[];
  /** Who has none in any case; -1 for nobody. */
  readonly leftOut: number;
};

/** One name for so many pixels of the canvas, as long as there are more actors. */
const AREA_OF_NAME = 15_000;
const MAX_NAMES = 140;
/** How many times as many are tried: those for whom there is no room leave it to others, who stand at the edge of a crowd. */
const TRIED = 12;
const TRIED_OVER_SPECKS = 3;
/** With no more actors in sight than these, no name lies over the shape of any. With more, shapes are dots that are smaller than letters. */
const MAX_SHAPES = 4_000;
/** A name is about as wide as it is estimated to be: so much is added, with its halo. */
const SLACK = { factor: 1.04, width: 6, height: 2 };
/** A shape that is not as wide, in CSS pixels, is a speck: where they leave room for few names, names are written over them. */
const MIN_WIDTH = 3;
/** The least gap between a shape and its name, in CSS pixels. */
const MIN_GAP = 2;

/**
 * Returns the names that are written at a viewport: of the most important actors in sight, as many as can be read, none over another;
 * and of those who have one in any case.
 */
export function chooseNames(
  scene: Scene,
  viewport: Viewport,
  size: Size,
  { forced, only, taken, leftOut }: NameWish,
): readonly ShownName[] {
  const inSight = listInSight(scene, viewport, size).filter((point) => point !== leftOut);
  const most = Math.min(MAX_NAMES, Math.ceil((size.width * size.height) / AREA_OF_NAME));
  const wished = inSight.filter((point) => forced.has(point) || (only?.has(point) ?? true));
  const chosen = wished.filter((point, at) => at < most * TRIED || forced.has(point));
  if (chosen.length === 0) return [];
  const actors = chosen.map((point) => toNamed(scene, point, viewport, forced.has(point)));
  const place = (named: readonly NamedActor[], isClear: (shape: Box) => boolean = () => true) =>
    placeNames(named, {
      gap: Math.max(MIN_GAP, LABEL_GAP * viewport.zoom),
      marks: [...listOtherShapes(scene, inSight, named, viewport).filter(isClear), ...taken],
      lines: [],
      frame: toFrame({ zoom: 1, pan: { x: 0, y: 0 } }, size),
    });
  const beside = place(actors);
  // A plain of specks has no room beside them: the most important have their names over those of others.
  const first = actors.filter(({ isForced }, at) => at < most * TRIED_OVER_SPECKS || isForced);
  const over = beside.size < most / 2 ? place(first, isMoreThanSpeck) : beside;
  const placed = over.size > beside.size ? over : beside;
  const fontSize = toFontSize(viewport.zoom);
  let room = most;
  return actors.flatMap(({ id, point: at, isForced }) => {
    const name = placed.get(id);
    if (name && !isForced && --room < 0) return [];
    const point = scene.indices.get(id);
    if (!name || point === undefined) return [];
    const { box } = name;
    const offset = { x: (box.left + box.right) / 2 - at.x, y: (box.top + box.bottom) / 2 - at.y };
    const lines = getLines(scene, point);
    return [{ point, lines, fontSize, offset, width: box.right - box.left, height: box.bottom - box.top }];
  });
}

/** The shapes of actors in sight who are not among those with names; none where they are too many to be seen one by one. */
function listOtherShapes(
  scene: Scene,
  inSight: readonly number[],
  named: readonly NamedActor[],
  viewport: Viewport,
): readonly Box[] {
  if (inSight.length > MAX_SHAPES) return [];
  const isNamed = new Set(named.map(({ id }) => scene.indices.get(id)));
  return inSight.filter((point) => !isNamed.has(point)).map((point) => toShapeBox(scene, point, viewport));
}

function isMoreThanSpeck({ left, right }: Box): boolean {
  return right - left >= MIN_WIDTH;
}

/** Returns the box of a name on the screen at a viewport. */
export function toNameBox({ points }: Scene['ground'], name: ShownName, viewport: Viewport): Box {
  const at = toScreen(viewport, { x: points.x[name.point] ?? 0, y: points.y[name.point] ?? 0 });
  return toBoxAround({ x: at.x + name.offset.x, y: at.y + name.offset.y }, name.width, name.height);
}

/** Returns how large names are at a zoom, in CSS pixels: as on the map. */
export function toFontSize(zoom: number): number {
  return LABEL_FONT_SIZE * zoom * toTextScale(zoom);
}

/** The actors in sight, the most important first. */
function listInSight(scene: Scene, viewport: Viewport, { width, height }: Size): readonly number[] {
  const { x, y } = scene.ground.points;
  const found: number[] = [];
  for (const point of listByWeight(scene)) {
    const across = (x[point] ?? 0) * viewport.zoom + viewport.pan.x;
    const down = (y[point] ?? 0) * viewport.zoom + viewport.pan.y;
    if (across >= 0 && across <= width && down >= 0 && down <= height) found.push(point);
  }
  return found;
}

/** A claim has no name. */
const UNNAMED = { lines: [], labelWidth: 0 } as const;

function toNamed(scene: Scene, point: number, viewport: Viewport, isForced: boolean): NamedActor {
  const { points } = scene.ground;
  const half = toDrawnHalf(points, point, viewport.zoom);
  const actor = scene.actors[point];
  const { lines, labelWidth } = actor ? toDrawnBox(actor) : UNNAMED;
  const scale = toFontSize(viewport.zoom) / LABEL_FONT_SIZE;
  return {
    id: scene.ids[point] ?? '',
    point: toScreen(viewport, { x: points.x[point] ?? 0, y: points.y[point] ?? 0 }),
    width: 2 * half.width,
    height: 2 * half.height,
    nameWidth: labelWidth * scale * SLACK.factor + SLACK.width,
    nameHeight: lines.length * LABEL_FONT_SIZE * LABEL_LINE_HEIGHT * scale + SLACK.height,
    isForced,
    weight: scene.weights[point] ?? 0,
  };
}

function getLines({ actors }: Scene, point: number): readonly string[] {
  const actor = actors[point];
  return actor ? toDrawnBox(actor).lines : [];
}

function toShapeBox({ ground }: Scene, point: number, viewport: Viewport): Box {
  const half = toDrawnHalf(ground.points, point, viewport.zoom);
  const at = toScreen(viewport, { x: ground.points.x[point] ?? 0, y: ground.points.y[point] ?? 0 });
  return toBoxAround(at, 2 * half.width, 2 * half.height);
}
