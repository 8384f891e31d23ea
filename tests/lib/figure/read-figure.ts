import { type Box, growBox } from '@/lib/figure/geometry/box';
import type { PathCommand } from '@/lib/figure/geometry/path';
import type { Scene, SceneGroup, SceneItem, ScenePath, SceneText } from '@/lib/figure/scene/scene';

/** What is asked of figures in tests is reckoned here apart from `lib/figure`, from the scene alone. */
export type Point = { readonly x: number; readonly y: number };

/** How far letters reach above and below the baseline, in ems: ascenders and descenders of IBM Plex Sans. */
const ASCENT = 0.74;
const DESCENT = 0.21;

export function listGroups(items: readonly SceneItem[], role: SceneGroup['role']): readonly SceneGroup[] {
  return items.flatMap((item) => {
    if (item.kind !== 'group') return [];
    return [...(item.role === role ? [item] : []), ...listGroups(item.items, role)];
  });
}

export function listTexts(items: readonly SceneItem[]): readonly SceneText[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return listTexts(item.items);
    return item.kind === 'text' ? [item] : [];
  });
}

export function listPaths(items: readonly SceneItem[]): readonly ScenePath[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return listPaths(item.items);
    return item.kind === 'path' ? [item] : [];
  });
}

/** The words of a figure, in the order in which they are drawn. */
export function listWords(items: readonly SceneItem[]): readonly string[] {
  return listTexts(items).map(({ line }) => line.text);
}

export function toTextBox({ x, y, line }: SceneText): Box {
  return { x, y: y - ASCENT * line.size, width: line.width, height: (ASCENT + DESCENT) * line.size };
}

/** Points along a path, close enough that no letter slips between two of them. */
export function tracePath(commands: readonly PathCommand[]): readonly Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  const trace = (to: Point, place: (t: number) => Point) => {
    const steps = Math.max(4, Math.ceil(2 * Math.max(Math.abs(to.x - at.x), Math.abs(to.y - at.y))));
    for (let step = 1; step <= steps; step++) points.push(place(step / steps));
    at = to;
  };
  const line = (to: Point) => {
    const from = at;
    trace(to, (t) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }));
  };
  for (const command of commands) {
    switch (command[0]) {
      case 'M':
        at = { x: command[1], y: command[2] };
        start = at;
        points.push(at);
        break;
      case 'L':
        line({ x: command[1], y: command[2] });
        break;
      case 'Z':
        line(start);
        break;
      case 'Q': {
        const from = at;
        const [, cx, cy, x, y] = command;
        trace({ x, y }, (t) => ({
          x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * cx + t ** 2 * x,
          y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * cy + t ** 2 * y,
        }));
        break;
      }
      case 'C': {
        const from = at;
        const [, ax, ay, bx, by, x, y] = command;
        const mix = (t: number, a: number, b: number, c: number, d: number) =>
          (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t ** 2 * (1 - t) * c + t ** 3 * d;
        trace({ x, y }, (t) => ({ x: mix(t, from.x, ax, bx, x), y: mix(t, from.y, ay, by, y) }));
        break;
      }
    }
  }
  return points;
}

/** The border of each actor's symbol, by id: of the ring, where there is one. */
export function traceActors(scene: Scene): ReadonlyMap<string, readonly Point[]> {
  return new Map(
    listGroups(scene.items, 'actor').map(({ id, items }) => {
      const own = items.filter((item): item is ScenePath => item.kind === 'path');
      return [id ?? '', tracePath(own.at(-1)?.commands ?? [])];
    }),
  );
}

/** The boxes of the marks of contested ties, each as far as its strokes reach: what a name must not cover. */
export function listMarkBoxes(scene: Scene): readonly Box[] {
  return listGroups(scene.items, 'mark').flatMap(({ items }) => {
    const strokes = listPaths(items).filter(({ fill }) => fill === null);
    // The last is the sign; before it the background shows around it.
    const points = tracePath(strokes.at(-1)?.commands ?? []);
    if (points.length === 0) return [];
    const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
    const [right, bottom] = [Math.max(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y))];
    return [{ x: left, y: top, width: right - left, height: bottom - top }];
  });
}

/** What lies over each other that must not, in words: names, the words of claims and of who says them, the symbols of other actors, and marks of contested ties. */
export function listOverlaps(scene: Scene): readonly string[] {
  const claims = listGroups(scene.items, 'claim').map((claim) => ({ ...claim, id: `the claim ${claim.id}` }));
  const labels = [...listGroups(scene.items, 'label'), ...claims].map(({ id, items }) => ({
    id,
    boxes: listTexts(items).map(toTextBox),
    // Half of a halo lies within the letters.
    halos: listTexts(items).map(({ halo }) => (halo?.width ?? 0) / 2),
  }));
  const borders = [...traceActors(scene)];
  const marks = listMarkBoxes(scene);
  const found: string[] = [];
  labels.forEach(({ id, boxes, halos }, at) => {
    for (const other of labels.slice(at + 1)) {
      if (boxes.some((box) => other.boxes.some((against) => overlap(box, against))))
        found.push(`the name of ${id} and that of ${other.id}`);
    }
    for (const [actor, border] of borders) {
      if (actor !== id && boxes.some((box) => border.some((point) => contains(box, point))))
        found.push(`the name of ${id} and the symbol of ${actor}`);
    }
    if (boxes.some((box, line) => marks.some((mark) => overlap(growBox(box, halos[line] ?? 0), mark))))
      found.push(`the name of ${id} and a mark`);
  });
  for (const [actor, border] of borders) {
    if (marks.some((mark) => border.some((point) => contains(mark, point))))
      found.push(`the symbol of ${actor} and a mark`);
  }
  marks.forEach((mark, at) => {
    if (marks.slice(at + 1).some((other) => overlap(mark, other))) found.push('two marks');
  });
  return found;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains({ x, y, width, height }: Box, point: Point): boolean {
  return point.x > x && point.x < x + width && point.y > y && point.y < y + height;
}

export function toDistance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}
