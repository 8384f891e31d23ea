import { hasMarks, surveyTies } from './draw-ties';
import type { GroundJob } from './paint-ground';
import { createPatchTiles, type Line, type PatchTiles } from './patch-tiles';
import { keepAlike } from './same-data';
import { toDotShare, toDrawnHalf } from './scene';

/** Of more than these, or of a larger share of the picture, all of it is painted anew. */
const MAX_CHANGES = 400;
const MAX_SHARE = 0.5;
/** How far a list may run ahead of what is looked for: so many things in a row may have gone. */
const MOST_GONE = 64;
/** How far the ink of a line and of a shape reaches beyond where it stands, and that of the mark of a contested tie, in CSS pixels. */
const LINE_MARGIN = 4;
const SHAPE_MARGIN = 4;
const MARK_REACH = 14;

/** Returns whether a picture may be made of another by a patch, as far as it can be told without a look at what is on it. */
export function mayBePatched(before: GroundJob, job: GroundJob): boolean {
  if (before.bright || job.bright || before.every > 1 || !isAlike(before.frame, job.frame)) return false;
  const [ties, points] = [job.scene.ties.from.length, job.scene.points.x.length];
  return (
    Math.abs(before.scene.ties.from.length - ties) <= MAX_CHANGES &&
    Math.abs(before.scene.points.x.length - points) <= MAX_CHANGES &&
    countMoved(before, job) <= MAX_CHANGES &&
    isAlike(before.theme, job.theme)
  );
}

/** Of as many points: how many stand elsewhere. */
function countMoved({ scene: { points: before } }: GroundJob, { scene: { points } }: GroundJob): number {
  if (before.x.length !== points.x.length) return 0;
  let count = 0;
  for (let at = 0; at < points.x.length; at++)
    if (points.x[at] !== before.x[at] || points.y[at] !== before.y[at]) count += 1;
  return count;
}

/**
 * Returns where a picture differs from the one before: where points and ties are drawn that the other has not, or has elsewhere. Null where
 * that is too much of it, or where all is drawn otherwise.
 */
export function findPatch(before: GroundJob, job: GroundJob): PatchTiles | null {
  if (!mayBePatched(before, job) || job.every > 1 || !isDrawnAlike(before, job)) return null;
  const { width, height, ratio } = job.frame;
  const tiles = createPatchTiles(width, height, ratio);
  const left = addPoints(tiles, before, job, MAX_CHANGES);
  if (left < 0 || addTies(tiles, before, job, left) < 0) return null;
  return tiles.computeShare() <= MAX_SHARE ? tiles : null;
}

/** Whether what both have is drawn alike: sizes and strengths follow from all that there is. */
function isDrawnAlike(before: GroundJob, job: GroundJob): boolean {
  const { zoom } = job.frame;
  const [one, other] = [before.scene, job.scene];
  if (toDotShare(one.points, zoom) !== toDotShare(other.points, zoom)) return false;
  if (!isAlike(one.hulls, other.hulls)) return false;
  if (!isAlike(surveyTies(one, job.frame), surveyTies(other, job.frame))) return false;
  const isThere = (of: GroundJob) => (tie: number) => !isAbsent(of, tie);
  return hasMarks(one, job.frame, isThere(before)) === hasMarks(other, job.frame, isThere(job));
}

function isAlike<Data>(one: Data, other: Data): boolean {
  return keepAlike(one, other) === one;
}

/** Visits what one list has and the other has not. Returns how many of the `left` changes remain; less than 0 where they are too many. */
function compareLists(
  [start, end]: readonly [number, number],
  [startBefore, endBefore]: readonly [number, number],
  isSame: (now: number, before: number) => boolean,
  {
    onAdded,
    onRemoved,
  }: { readonly onAdded: (at: number) => boolean; readonly onRemoved: (at: number) => boolean },
  most: number,
): number {
  let left = most;
  let next = startBefore;
  const dropTo = (to: number) => {
    for (; next < to && left >= 0; next++) if (onRemoved(next)) left -= 1;
  };
  for (let at = start; at < end && left >= 0; at++) {
    const limit = Math.min(endBefore, next + MOST_GONE);
    let found = next;
    while (found < limit && !isSame(at, found)) found += 1;
    if (found < limit) {
      dropTo(found);
      next = found + 1;
    } else if (onAdded(at)) left -= 1;
  }
  dropTo(endBefore);
  return left;
}

function addPoints(tiles: PatchTiles, before: GroundJob, job: GroundJob, most: number): number {
  const [now, then] = [job.scene.points, before.scene.points];
  const lists = ['x', 'y', 'halfWidth', 'halfHeight', 'least', 'shape'] as const;
  const isSame = (at: number, last: number) =>
    at !== job.without &&
    last !== before.without &&
    lists.every((list) => now[list][at] === then[list][last]) &&
    now.hues.get(at) === then.hues.get(last);
  const add =
    ({ scene: { points }, frame, without }: GroundJob) =>
    (at: number) => {
      if (at === without) return false;
      const half = toDrawnHalf(points, at, frame.zoom);
      const [x, y] = [
        (points.x[at] as number) * frame.zoom + frame.pan.x,
        (points.y[at] as number) * frame.zoom + frame.pan.y,
      ];
      const [across, down] = [half.width + SHAPE_MARGIN, half.height + SHAPE_MARGIN];
      tiles.addBox(x - across, y - down, x + across, y + down);
      return true;
    };
  const visits = { onAdded: add(job), onRemoved: add(before) };
  return compareLists([0, now.x.length], [0, then.x.length], isSame, visits, most);
}

function addTies(tiles: PatchTiles, before: GroundJob, job: GroundJob, most: number): number {
  const add = (of: GroundJob) => (tie: number) => addTie(tiles, of, tie);
  const visits = { onAdded: add(job), onRemoved: add(before) };
  const isSame = (tie: number, last: number) => {
    if (isAbsent(job, tie) || isAbsent(before, last)) return false;
    return isSameLine(job, tie, before, last);
  };
  const [now, then] = [listRanges(job), listRanges(before)];
  const none = [0, 0] as const;
  let left = most;
  let drawn = -1;
  for (const [style, { range }] of now) {
    const known = then.get(style);
    // In another order, what lies over what is other as well.
    if (known && known.at < drawn) return -1;
    drawn = known?.at ?? drawn;
    left = compareLists(range, known?.range ?? none, isSame, visits, left);
  }
  for (const [style, { range }] of then)
    if (!now.has(style)) left = compareLists(none, range, isSame, visits, left);
  return left;
}

type Range = { readonly at: number; readonly range: readonly [start: number, end: number] };

/** The ties of each style, by what it is. */
function listRanges({ scene: { ties } }: GroundJob): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  for (const [at, style] of ties.styles.entries()) {
    let name = JSON.stringify(style);
    while (ranges.has(name)) name += ' ';
    ranges.set(name, { at, range: [ties.starts[at] ?? 0, ties.starts[at + 1] ?? 0] });
  }
  return ranges;
}

function isAbsent({ scene: { ties }, without }: GroundJob, tie: number): boolean {
  return ties.from[tie] === without || ties.to[tie] === without;
}

function isSameLine(job: GroundJob, tie: number, before: GroundJob, last: number): boolean {
  const [now, then] = [job.scene, before.scene];
  const [from, to] = [now.ties.from[tie] as number, now.ties.to[tie] as number];
  const [lastFrom, lastTo] = [then.ties.from[last] as number, then.ties.to[last] as number];
  return (
    now.points.x[from] === then.points.x[lastFrom] &&
    now.points.y[from] === then.points.y[lastFrom] &&
    now.points.x[to] === then.points.x[lastTo] &&
    now.points.y[to] === then.points.y[lastTo]
  );
}

/** Adds the line of a tie, and its mark. Returns whether it is there at all. */
function addTie(tiles: PatchTiles, job: GroundJob, tie: number): boolean {
  if (isAbsent(job, tie)) return false;
  const line = toLine(job, tie);
  tiles.addLine(line, LINE_MARGIN);
  const [x, y] = [(line[0] + line[2]) / 2, (line[1] + line[3]) / 2];
  tiles.addBox(x - MARK_REACH, y - MARK_REACH, x + MARK_REACH, y + MARK_REACH);
  return true;
}

function toLine({ scene: { points, ties }, frame: { zoom, pan } }: GroundJob, tie: number): Line {
  const [from, to] = [ties.from[tie] as number, ties.to[tie] as number];
  return [
    (points.x[from] as number) * zoom + pan.x,
    (points.y[from] as number) * zoom + pan.y,
    (points.x[to] as number) * zoom + pan.x,
    (points.y[to] as number) * zoom + pan.y,
  ];
}
