import { estimateTextWidth } from './label-lines';
import { findPoint, type Positions } from './positions';
import { escapeMarkup } from './svg-markup';
import type { View, ViewActor, ViewLeg } from './view';

export type ReducedPictureOptions = {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
};

/** How much is drawn at most, so that the picture stays below 50 kB: beyond, lines and dots lie on one another. */
export const MAX_DRAWN = { names: 60, actors: 1_200, legs: 1_200 } as const;

const PADDING = 24;
const MAX_ZOOM = 1.6;
/** In pixels of the picture. */
const FONT_SIZE = 12;
const LABEL_STYLE =
  'fill:var(--ink, #221d16);stroke:var(--paper, #f7f2e7);stroke-width:3px;stroke-linejoin:round;paint-order:stroke';

type Dot = { readonly actor: ViewActor; readonly x: number; readonly y: number; readonly ties: number };

/**
 * Returns an SVG of a view of hundreds of actors or more that is small whatever the view holds: ties as one path for each
 * type, actors as dots on whole pixels, and the names of those with most ties where they have room. Of what would lie on one
 * another one is drawn, and of more ties than `MAX_DRAWN` every second, third and so on. Colours are as in the small picture.
 * An actor without a position is left out, with its ties.
 */
export function toReducedPicture(view: View, positions: Positions, options: ReducedPictureOptions): string {
  const { width, height } = options;
  const dots = placeDots(view, positions, options);
  const lines = drawLegs(view, dots);
  const byTies = [...dots.values()].sort((a, b) => b.ties - a.ties);
  const body = lines + drawDots(byTies) + drawNames(byTies, options);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">${body}</svg>`;
}

/** Where each actor is drawn, in whole pixels, and how many legs it has. */
function placeDots(view: View, positions: Positions, options: ReducedPictureOptions): Map<string, Dot> {
  const ties = new Map<string, number>();
  for (const { from, to } of view.legs) for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const placed = view.actors.flatMap((actor) => {
    const point = findPoint(positions, actor.id);
    return point ? [{ actor, ...point, ties: ties.get(actor.id) ?? 0 }] : [];
  });
  const toPixel = createFit(placed, options);
  return new Map(placed.map((dot) => [dot.actor.id, { ...dot, ...toPixel(dot) }]));
}

/** Returns what moves a point of the plane to a pixel, so that all points are in the picture. */
function createFit(
  points: readonly { readonly x: number; readonly y: number }[],
  { width, height }: ReducedPictureOptions,
): (point: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number } {
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const zoom = Math.min(
    MAX_ZOOM,
    (width - 2 * PADDING) / Math.max(1, right - left),
    (height - 2 * PADDING) / Math.max(1, bottom - top),
  );
  return ({ x, y }) => ({
    x: Math.round(width / 2 + zoom * (x - (left + right) / 2)),
    y: Math.round(height / 2 + zoom * (y - (top + bottom) / 2)),
  });
}

/** Draws the ties of each type as one path. */
function drawLegs({ legs, types }: View, dots: ReadonlyMap<string, Dot>): string {
  const drawn = new Map<string, { readonly leg: ViewLeg; readonly from: Dot; readonly to: Dot }>();
  for (const leg of legs) {
    const [from, to] = [dots.get(leg.from), dots.get(leg.to)];
    if (!from || !to || (from.x === to.x && from.y === to.y)) continue;
    const key = `${leg.type} ${from.x} ${from.y} ${to.x} ${to.y}`;
    if (!drawn.has(key)) drawn.set(key, { leg, from, to });
  }
  const paths = new Map<string, string[]>();
  const step = Math.max(1, drawn.size / MAX_DRAWN.legs);
  const all = [...drawn.values()];
  for (let at = 0; at < all.length; at += step) {
    const { leg, from, to } = all[Math.floor(at)] ?? {};
    if (!leg || !from || !to) continue;
    const path = paths.get(leg.type) ?? [];
    paths.set(leg.type, path);
    path.push(`M${from.x} ${from.y}l${to.x - from.x} ${to.y - from.y}`);
  }
  const opacity = Math.max(0.22, Math.min(0.6, 14 / Math.sqrt(drawn.size + 1))).toFixed(2);
  const lines = [...paths].map(([id, path]) => {
    const colour = types.get(id)?.colour.light ?? 'currentColor';
    return `<path d="${path.join('')}" style="stroke:var(--tie-${toIdentifier(id)}, ${toColour(colour)})"/>`;
  });
  return `<g fill="none" stroke-width="1" stroke-opacity="${opacity}">${lines.join('')}</g>`;
}

/** How large a dot is, by its share of the most ties that an actor has: the radius, in pixels. */
const SIZES = [
  { share: 0.5, radius: 6 },
  { share: 0.2, radius: 4.5 },
  { share: 0.05, radius: 3 },
  { share: 0, radius: 2 },
] as const;

/** Draws actors as dots, those with most ties last: all of a size are one path of lines without a length. */
function drawDots(byTies: readonly Dot[]): string {
  const most = Math.max(1, byTies[0]?.ties ?? 1);
  const taken = new Set<string>();
  const paths = SIZES.map((): string[] => []);
  let count = 0;
  for (const { x, y, ties } of byTies) {
    const cell = `${x >> 1} ${y >> 1}`;
    if (taken.has(cell)) continue;
    taken.add(cell);
    count += 1;
    if (count > MAX_DRAWN.actors) break;
    paths[SIZES.findIndex(({ share }) => ties / most >= share)]?.push(`M${x} ${y}h0`);
  }
  const draw = (at: number, width: number, colour: string) =>
    `<path d="${paths[at]?.join('')}" stroke-width="${width}" style="stroke:${colour}"/>`;
  const circles = SIZES.flatMap(({ radius }, at) =>
    paths[at]?.length === 0
      ? []
      : [
          draw(at, 2 * radius + 1.6, 'var(--ink, #221d16)') +
            (radius > 2 ? draw(at, 2 * radius - 1, 'var(--kind-person, #fffdf8)') : ''),
        ],
  );
  return `<g fill="none" stroke-linecap="round">${circles.reverse().join('')}</g>`;
}

/** Draws the names of those with most ties below their dots, where they are in the picture and lie on no other name. */
function drawNames(byTies: readonly Dot[], { width, height }: ReducedPictureOptions): string {
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  const names: string[] = [];
  for (const { actor, x, y } of byTies) {
    if (names.length === MAX_DRAWN.names) break;
    const half = estimateTextWidth(actor.name, FONT_SIZE) / 2 + 3;
    const name = { left: x - half, right: x + half, y: y + FONT_SIZE + 6 };
    if (name.left < 0 || name.right > width || name.y > height - 4) continue;
    const isFree = taken.every(
      (other) =>
        other.right < name.left || other.left > name.right || Math.abs(other.y - name.y) > FONT_SIZE * 1.3,
    );
    if (!isFree) continue;
    taken.push(name);
    names.push(`<text x="${x}" y="${name.y}">${escapeMarkup(actor.name)}</text>`);
  }
  return `<g text-anchor="middle" font-size="${FONT_SIZE}" font-weight="500" style="${LABEL_STYLE}">${names.join('')}</g>`;
}

/** A type's id comes from a file: only what a CSS name may hold is written. */
function toIdentifier(id: string): string {
  return id.replace(/[^a-z0-9-]/giu, '');
}

function toColour(colour: string): string {
  return /^#[0-9a-f]{6}$/iu.test(colour) ? colour : 'currentColor';
}
