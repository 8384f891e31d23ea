import { toDiscWidth, toDrawnBox } from './actor-box';
import { type Box, computeOutside, computeOverlap, toBoxAround } from './box';
import { computeEnclosure, type Enclosure } from './enclosures';
import { estimateTextWidth, toLabelLines } from './label-lines';
import { toTextScale } from './name-size';
import type { Point } from './positions';
import type { View } from './view';

/** The size of the name of an open side, the distance of its lines, and how far it stands from its circle, in CSS pixels. */
export const TITLE_SIZE = 13;
export const TITLE_LINE = 15;
const TITLE_GAP = 5;
/** Beyond any map, in units of the plane. */
const FAR = 1e7;
/** A heavy face is wider than what text is estimated by; its halo comes to that. */
const SLACK = { factor: 1.08, width: 6 };

/** The circle of an open side, and its name: its lines, and its box in the plane. */
export type SideTitle = {
  readonly id: string;
  readonly hue: number | undefined;
  readonly circle: Enclosure;
  readonly lines: readonly string[];
  readonly box: Box;
};

/**
 * Returns where the names of open sides stand at a zoom, each as large on the screen at any: above its circle, else below, to the right or
 * to the left, where that covers less of closed sides, of other circles and of the names before it.
 */
export function placeSideTitles(
  { sides = [], actors }: Pick<View, 'sides' | 'actors'>,
  findPlace: (id: string) => Point | null | undefined,
  zoom: number,
): readonly SideTitle[] {
  const open = sides.flatMap(({ id, label, isOpen, actors: members, hue }) => {
    const circle =
      isOpen && members.length > 1
        ? computeEnclosure(members.flatMap((actor) => findPlace(actor) ?? []))
        : null;
    return circle ? [{ id, label, hue, circle }] : [];
  });
  if (open.length === 0) return [];
  const discs = actors.flatMap((actor) => {
    const place = actor.sideCount === undefined ? null : findPlace(actor.id);
    if (!place) return [];
    const width = toDiscWidth(toDrawnBox(actor).width, toTextScale(zoom));
    return [toBoxAround(place, width, width)];
  });
  const extent = toExtent([...discs, ...open.map(({ circle }) => toCircleBox(circle))]);
  const titles: SideTitle[] = [];
  for (const { id, label, hue, circle } of open) {
    const others = open.flatMap((other) => (other.id === id ? [] : [toCircleBox(other.circle)]));
    const taken = [...discs, ...others, ...titles.map(({ box }) => box)];
    // Beside the whole map a name would be cut off.
    const covers = (box: Box) =>
      taken.reduce((sum, other) => sum + computeOverlap(box, other), 0) + computeOutside(box, extent);
    const lines = toLabelLines(label);
    const [first, ...rest] = toTitleBoxes(lines, circle, zoom);
    const box = rest.reduce((best, next) => (covers(next) < covers(best) ? next : best), first);
    titles.push({ id, hue, circle, lines, box });
  }
  return titles;
}

/** The room of a map from its left to its right edge, however high. */
function toExtent(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  return { left, right, top: -FAR, bottom: FAR };
}

/** Above, below, to the right and to the left of a circle. */
function toTitleBoxes(
  lines: readonly string[],
  { x, y, radius }: Enclosure,
  zoom: number,
): readonly [Box, ...Box[]] {
  const widest = Math.max(...lines.map((line) => estimateTextWidth(line, TITLE_SIZE)));
  const width = (widest * SLACK.factor + SLACK.width) / zoom;
  const height = (lines.length * TITLE_LINE) / zoom;
  const down = radius + TITLE_GAP / zoom + height / 2;
  const across = radius + TITLE_GAP / zoom + width / 2;
  const at = (dx: number, dy: number) => toBoxAround({ x: x + dx, y: y + dy }, width, height);
  return [at(0, -down), at(0, down), at(across, 0), at(-across, 0)];
}

function toCircleBox({ x, y, radius }: Enclosure): Box {
  return toBoxAround({ x, y }, 2 * radius, 2 * radius);
}
