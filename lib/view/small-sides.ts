import { computeSideReach } from './actor-box';
import type { Box } from './box';
import { computeEnclosure, type Enclosure } from './enclosures';
import type { LegCurve } from './leg-lines';
import { computeBundleWidth } from './line-drawing';
import { findPoint, type Point, type Positions } from './positions';
import { SIDE_HUES, toSideLook } from './side-hues';
import { escapeMarkup, round } from './svg-markup';
import type { View, ViewActor, ViewLeg } from './view';

const INK = 'var(--ink, #221d16)';
const PAPER = 'var(--paper, #f7f2e7)';
/** The disc of a closed side is as light by day and by night: its number is read on both. */
const DISC_INK = '#221d16';
const DISC = {
  background: '#f7f2e7',
  ink: DISC_INK,
  fill: { person: '#fffdf8', group: '#efe6d2', state: '#fffdf8' },
};
/** More lines than these between sides lie on one another, and make a picture large: the widest are drawn. */
const MAX_BUNDLES = 900;

/** Returns the circles of open sides, by which a picture is as large as they are. */
export function listEnclosures(
  { sides = [] }: View,
  positions: Positions,
): readonly { readonly label: string; readonly circle: Enclosure; readonly hue: number | undefined }[] {
  return sides.flatMap(({ label, isOpen, actors, hue }) => {
    const circle =
      isOpen && actors.length > 1
        ? computeEnclosure(actors.flatMap((id) => findPoint(positions, id) ?? []))
        : null;
    return circle ? [{ label, circle, hue }] : [];
  });
}

/** Returns the box of each of these circles. */
export function toEnclosureBoxes(circles: ReturnType<typeof listEnclosures>): readonly Box[] {
  return circles.map(({ circle: { x, y, radius } }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
}

/** Returns the grounds of open sides as SVG, and their names over them where names are drawn. */
export function drawEnclosures(
  circles: ReturnType<typeof listEnclosures>,
  hasNames: boolean,
): readonly string[] {
  return circles.map(({ label, circle: { x, y, radius }, hue }) => {
    const [cx, cy, r] = [round(x), round(y), round(radius)];
    const ground = `<circle cx="${cx}" cy="${cy}" r="${r}" ${toGround(hue)}/>`;
    if (!hasNames) return ground;
    const name = `<text x="${cx}" y="${round(y - radius - 6)}" text-anchor="middle" font-size="15" font-weight="600" style="fill:${INK}">${escapeMarkup(label)}</text>`;
    return ground + name;
  });
}

/** Colours that suit day and night: a picture does not know which it is. */
function toGround(hue: number | undefined): string {
  const colour = hue === undefined ? undefined : SIDE_HUES[hue % SIDE_HUES.length];
  if (colour === undefined)
    return `style="fill:${INK};stroke:${INK}" fill-opacity="0.045" stroke-opacity="0.28"`;
  const dash = (hue ?? 0) < SIDE_HUES.length ? '' : ' stroke-dasharray="7 5"';
  return `fill="${colour}" stroke="${colour}" fill-opacity="0.24"${dash}`;
}

/** Returns the disc of a closed side with its two borders and its number of actors. */
export function drawDisc({ sideCount = 0, hue }: ViewActor, { x, y }: Point): string {
  const reach = computeSideReach(sideCount);
  const words = sideCount.toLocaleString('en');
  const size = round(Math.min(0.72 * reach, (2.3 * reach) / words.length));
  const [cx, cy] = [round(x), round(y)];
  return `<circle cx="${cx}" cy="${cy}" r="${round(reach)}" fill="${toSideLook(hue, DISC).disc}" style="stroke:${INK}" stroke-width="1.4"/><circle cx="${cx}" cy="${cy}" r="${round(reach - 3.6)}" fill="none" stroke="${DISC_INK}" stroke-width="1.2"/><text x="${cx}" y="${round(y + 0.36 * size)}" text-anchor="middle" font-size="${size}" font-weight="600" fill="${DISC_INK}">${words}</text>`;
}

type Look = { readonly stroke: string; readonly isDouble: boolean; readonly dash: string };

/**
 * Returns the lines that stand for several ties, as wide as their number asks for: those that look alike are one path, the
 * widest first. `toLook`: how a type is drawn; `isBright`: what stands out.
 */
export function drawBundles(
  legs: readonly ViewLeg[],
  curves: ReadonlyMap<string, LegCurve>,
  toLook: (leg: ViewLeg) => Look | null,
  isBright: (leg: ViewLeg) => boolean,
): readonly string[] {
  const toCount = ({ bundle }: ViewLeg) => bundle?.relationships.length ?? 1;
  const widest = [...legs].sort((one, other) => toCount(other) - toCount(one)).slice(0, MAX_BUNDLES);
  const paths = new Map<string, { readonly open: string; readonly parts: string[] }>();
  for (const leg of widest) {
    const [curve, look] = [curves.get(leg.key), toLook(leg)];
    if (!curve || !look) continue;
    const width = round(computeBundleWidth(toCount(leg), leg.bundle?.narrowing));
    const faint = isBright(leg) ? '' : ' opacity="0.6"';
    const line = (stroke: string, wide: number) =>
      `<path fill="none" style="stroke:${stroke}" stroke-width="${round(wide)}"${look.dash}${faint} d="`;
    for (const open of look.isDouble
      ? [line(look.stroke, width + 2), line(PAPER, Math.max(0.8, 0.5 * width))]
      : [line(look.stroke, width)]) {
      const path = paths.get(open) ?? { open, parts: [] };
      paths.set(open, path);
      path.parts.push(toPath(curve));
    }
  }
  return [...paths.values()].map(({ open, parts }) => `${open}${parts.join('')}"/>`);
}

/** In whole units of the plane: nobody sees less in a picture. */
function toPath({ from, control, to }: LegCurve): string {
  const at = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;
  return control ? `M${at(from)}Q${at(control)} ${at(to)}` : `M${at(from)}L${at(to)}`;
}
