import type { Canvas, CanvasKit, Paint, Path, SkPicture } from 'canvaskit-wasm';
import type { PathCommand } from '../geometry/path';
import type { Scene, SceneGroup, SceneItem, ScenePath, SceneText, Stroke } from '../scene/scene';
import type { FontId, Shaper } from '../text/shaped-text';

/** An outline as the raster takes it: its verbs, and all its points one after the other. */
type FlatPath = { readonly verbs: number[]; readonly points: number[] };

/** The raster's numbers for the pieces of an outline (SkPathVerb). */
const VERBS = { M: 0, L: 1, Q: 2, C: 4, Z: 5 } as const;

/** Where a scene is written down for the raster: `paint` is used for one thing after the other. */
type Sheet = {
  readonly canvasKit: CanvasKit;
  readonly canvas: Canvas;
  readonly paint: Paint;
  readonly getGlyph: (font: FontId, glyph: number) => FlatPath;
  /** Pixels to a point. */
  readonly scale: number;
};

/** SVG's own, which every format keeps. */
const MITER_LIMIT = 4;

/**
 * Returns a scene as a picture in the raster's memory, in points, without its background, to be drawn with `scale` pixels to a
 * point. It finds by itself what stands
 * in a band of it, so that a band costs what is in it. The caller deletes it.
 */
export function recordScene(canvasKit: CanvasKit, scene: Scene, shaper: Shaper, scale: number): SkPicture {
  const recorder = new canvasKit.PictureRecorder();
  const paint = new canvasKit.Paint();
  try {
    const canvas = recorder.beginRecording(canvasKit.XYWHRect(0, 0, scene.width, scene.height), true);
    paint.setAntiAlias(true);
    paint.setStrokeMiter(MITER_LIMIT);
    drawItems({ canvasKit, canvas, paint, getGlyph: createGlyphStore(shaper), scale }, scene.items);
    return recorder.finishRecordingAsPicture();
  } finally {
    paint.delete();
    recorder.delete();
  }
}

function createGlyphStore(shaper: Shaper): Sheet['getGlyph'] {
  const known = new Map<string, FlatPath>();
  return (font, glyph) => {
    const key = `${font} ${glyph}`;
    const outline = known.get(key) ?? toFlatPath(shaper.toOutline(font, glyph));
    known.set(key, outline);
    return outline;
  };
}

function drawItems(sheet: Sheet, items: readonly SceneItem[]): void {
  for (const item of items) {
    if (item.kind === 'path') drawPath(sheet, item);
    else if (item.kind === 'text') drawText(sheet, item);
    else drawGroup(sheet, item);
  }
}

function drawGroup(sheet: Sheet, { clip, items }: SceneGroup): void {
  const { canvas, canvasKit } = sheet;
  canvas.save();
  if (clip !== null) canvas.clipRect(canvasKit.XYWHRect(...clip), canvasKit.ClipOp.Intersect, true);
  drawItems(sheet, items);
  canvas.restore();
}

function drawPath(sheet: Sheet, { commands, fill, rule, stroke }: ScenePath): void {
  withPath(sheet.canvasKit, toFlatPath(commands), (path) => {
    const { EvenOdd, Winding } = sheet.canvasKit.FillType;
    path.setFillType(rule === 'evenodd' ? EvenOdd : Winding);
    if (fill !== null) drawFill(sheet, fill, path);
    if (stroke !== null) drawStroke(sheet, stroke, path);
  });
}

/**
 * The letters of a line are one shape, so that the halo of one never covers another. They stand on a whole pixel, as browsers
 * set them: the foot of a letter is sharp.
 */
function drawText(sheet: Sheet, { x, y, line, colour, halo }: SceneText): void {
  const flat: FlatPath = { verbs: [], points: [] };
  const baseline = Math.round(y * sheet.scale) / sheet.scale;
  for (const run of line.runs) {
    for (const glyph of run.glyphs) {
      const outline = sheet.getGlyph(run.font, glyph.id);
      addGlyph(flat, outline, x + run.x + glyph.x, baseline - glyph.y, line.size);
    }
  }
  withPath(sheet.canvasKit, flat, (path) => {
    if (halo !== null) drawStroke(sheet, { ...halo, dash: null, cap: 'butt', join: 'round' }, path);
    drawFill(sheet, colour, path);
  });
}

function drawFill({ canvasKit, canvas, paint }: Sheet, colour: string, path: Path): void {
  paint.setStyle(canvasKit.PaintStyle.Fill);
  paint.setColor(toRasterColour(canvasKit, colour));
  canvas.drawPath(path, paint);
}

/** A paint is given back as it was found: its line of dashes is taken off again. */
function drawStroke({ canvasKit, canvas, paint }: Sheet, stroke: Stroke, path: Path): void {
  // The raster would draw a line of no width as thin as it can; everywhere else it is not there.
  if (stroke.width <= 0) return;
  paint.setStyle(canvasKit.PaintStyle.Stroke);
  paint.setColor(toRasterColour(canvasKit, stroke.colour));
  paint.setStrokeWidth(stroke.width);
  paint.setStrokeCap(stroke.cap === 'round' ? canvasKit.StrokeCap.Round : canvasKit.StrokeCap.Butt);
  paint.setStrokeJoin(stroke.join === 'round' ? canvasKit.StrokeJoin.Round : canvasKit.StrokeJoin.Miter);
  const dashes = toDashes(stroke.dash);
  const effect = dashes === null ? null : canvasKit.PathEffect.MakeDash(dashes);
  paint.setPathEffect(effect);
  canvas.drawPath(path, paint);
  paint.setPathEffect(null);
  effect?.delete();
}

/** Pairs of on and off, as SVG reads a list: one of odd length is taken twice, and one of zeros is no dash at all. */
function toDashes(dash: readonly number[] | null): number[] | null {
  if (dash === null || !dash.some((length) => length > 0)) return null;
  return dash.length % 2 === 0 ? [...dash] : [...dash, ...dash];
}

/** Returns `#rrggbb` as the raster takes it. Throws a TypeError for any other way to write a colour. */
export function toRasterColour(canvasKit: CanvasKit, colour: string): Float32Array {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    throw new TypeError(`Colours of a figure are written #rrggbb; ${JSON.stringify(colour)} is not.`);
  return canvasKit.Color(Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16));
}

/** Returns an outline in the raster's form. */
function toFlatPath(commands: readonly PathCommand[]): FlatPath {
  const path: FlatPath = { verbs: [], points: [] };
  for (const [verb, ...numbers] of commands) {
    path.verbs.push(VERBS[verb]);
    path.points.push(...numbers);
  }
  return path;
}

/** Adds a glyph's outline, of one em and y up, to a path of that size: its origin stands at x and y. */
function addGlyph(path: FlatPath, glyph: FlatPath, x: number, y: number, size: number): void {
  for (const verb of glyph.verbs) path.verbs.push(verb);
  for (let index = 0; index + 1 < glyph.points.length; index += 2) {
    path.points.push(x + (glyph.points[index] ?? 0) * size, y - (glyph.points[index + 1] ?? 0) * size);
  }
}

/** Lets a path in the raster's memory be used, and deletes it. Throws a RangeError when it leads where no figure has a place. */
function withPath(canvasKit: CanvasKit, { verbs, points }: FlatPath, use: (path: Path) => void): void {
  const lost = points.find((place) => !Number.isFinite(place));
  if (lost !== undefined) throw new RangeError(`A figure has no place at ${lost}.`);
  const path = canvasKit.Path.MakeFromVerbsPointsWeights(new Uint8Array(verbs), new Float32Array(points));
  try {
    use(path);
  } finally {
    path.delete();
  }
}
