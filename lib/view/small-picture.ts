import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { HEXAGON_CORNERS, LABEL_GAP, toDrawnBox } from './actor-box';
import type { Box } from './box';
import { layCards } from './claim-cards';
import { placeClaims } from './claim-ends';
import { BADGE, showsFlagsOfPeople } from './flag-image';
import type { Highlight } from './highlight';
import { LABEL_FONT_SIZE, LABEL_LINE_HEIGHT } from './label-lines';
import { indexLegs, type LegCurve, layLegs } from './leg-lines';
import { toLineDrawing } from './line-drawing';
import { toCardBoxes } from './place-cards';
import { MEETING_REACH, placeMeetings } from './place-meetings';
import { findPoint, type Point, type Positions } from './positions';
import { drawClaimLines, drawSmallClaims, listDiamondBoxes } from './small-claims';
import { drawBundles, drawDisc, drawEnclosures, listEnclosures, toEnclosureBoxes } from './small-sides';
import { escapeMarkup, round } from './svg-markup';
import type { View, ViewActor, ViewLeg, ViewMeeting } from './view';

export type SmallPictureOptions = {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly labels: boolean;
  /** Flags as `data:` URIs by country code. */
  readonly flags?: Readonly<Record<string, string>>;
  /** What stands out, while the rest is drawn fainter. */
  readonly highlighted?: Highlight | null;
};

const PADDING = 10;
const MAX_ZOOM = 1.6;
/** How far parallel ties bow away from each other, in pixels at full size. */
const BOW = 26;
/** How much is left of what does not stand out, as on the map. */
const QUIET = 0.6;
const LABEL_STYLE =
  'fill:var(--ink, #221d16);stroke:var(--paper, #f7f2e7);stroke-width:4px;stroke-linejoin:round;paint-order:stroke';

/**
 * Returns an SVG of the view, with no script and no reference to anything outside it. Colours are CSS variables
 * (`--tie-<type id>`, `--paper`, `--ink`) with the light background's as fallback, so that one picture serves both backgrounds.
 * An actor without a position is left out, with its ties.
 */
export function toSmallPicture(view: View, given: Positions, options: SmallPictureOptions): string {
  const { width, height, labels, flags = {} } = options;
  const positions = placeClaims(view, given);
  const actors = view.actors.filter(({ id }) => Object.hasOwn(positions, id));
  const circles = listEnclosures(view, positions);
  const cards = layCards(view, given).flatMap(toCardBoxes);
  const diamonds = listDiamondBoxes(view, positions);
  const scale = toScale(actors, positions, options, [...cards, ...diamonds, ...toEnclosureBoxes(circles)]);
  const curves = layLegs(indexLegs(view), positions, { step: BOW, unit: 1 });
  const { actors: bright, legs: highlighted } = options.highlighted ?? { actors: null, legs: null };
  const isHighlighted = ({ key }: ViewLeg) => !highlighted || highlighted.includes(key);
  const lines = view.legs
    .filter(({ bundle }) => !bundle)
    .map((leg) => quieten(drawLeg(leg, curves.get(leg.key), view), isHighlighted(leg)));
  const bundles = drawBundles(
    view.legs.filter(({ bundle }) => bundle),
    curves,
    (leg) => toBundleLook(leg, view),
    isHighlighted,
  );
  const isBright = ({ id }: ViewActor) => !bright || bright.includes(id);
  // Without names a picture is small, and flags of people would be specks.
  const hasBadges = labels && showsFlagsOfPeople(actors.length);
  const known = hasBadges ? actors : actors.map(withoutCountryOfPerson);
  const shapes = known.map((actor) =>
    quieten(drawActor(actor, findPoint(positions, actor.id), flags), isBright(actor)),
  );
  const texts = labels
    ? actors.map((actor) => quieten(drawLabel(actor, findPoint(positions, actor.id)), isBright(actor)))
    : [];
  const claims = drawSmallClaims(view, { given, positions, labels }).map((svg) => quieten(svg, !bright));
  const met = placeMeetings({ ...view, actors }, positions);
  const seats = view.meetings.map((meeting) => drawSeats(meeting, met.get(meeting.id), positions));
  const marks = view.meetings.map(({ id }) => quieten(drawMeeting(met.get(id)), !bright));
  const body = [
    ...drawEnclosures(circles, labels),
    ...seats,
    defineBadges(known, flags),
    ...drawClaimLines(view, positions),
    ...bundles,
    ...lines,
    ...claims,
    ...shapes,
    ...marks,
    ...texts,
  ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true"><g transform="${scale}">${body}</g></svg>`;
}

function withoutCountryOfPerson(actor: ViewActor): ViewActor {
  return actor.kind === 'person' ? { ...actor, country: null } : actor;
}

/** Draws fainter what does not stand out. */
function quieten(svg: string, isBright: boolean): string {
  return isBright || svg === '' ? svg : `<g opacity="${QUIET}">${svg}</g>`;
}

function toScale(
  actors: readonly ViewActor[],
  positions: Positions,
  options: SmallPictureOptions,
  cards: readonly Box[],
): string {
  const boxes = actors.flatMap((actor) => {
    const point = findPoint(positions, actor.id);
    const { width, height, labelWidth, labelHeight } = toDrawnBox(actor);
    const half = (options.labels ? Math.max(width, labelWidth) : width) / 2;
    const below = height / 2 + (options.labels ? labelHeight : 0);
    return point ? [[point.x - half, point.x + half, point.y - height / 2, point.y + below] as const] : [];
  });
  if (boxes.length === 0) return 'translate(0 0)';
  boxes.push(...cards.map(({ left, right, top, bottom }) => [left, right, top, bottom] as const));
  const left = Math.min(...boxes.map(([value]) => value));
  const right = Math.max(...boxes.map(([, value]) => value));
  const top = Math.min(...boxes.map(([, , value]) => value));
  const bottom = Math.max(...boxes.map(([, , , value]) => value));
  const { width, height } = options;
  const zoom = Math.min(
    MAX_ZOOM,
    (width - 2 * PADDING) / Math.max(1, right - left),
    (height - 2 * PADDING) / Math.max(1, bottom - top),
  );
  const x = width / 2 - (zoom * (left + right)) / 2;
  const y = height / 2 - (zoom * (top + bottom)) / 2;
  return `translate(${round(x)} ${round(y)}) scale(${Math.max(0.001, Math.round(zoom * 1000) / 1000)})`;
}

function drawLeg(leg: ViewLeg, curve: LegCurve | undefined, { types }: View): string {
  const type = types.get(leg.type);
  if (!curve || !type) return '';
  const drawing = toLineDrawing(type, leg.standing, leg.evidenceCount, leg.part);
  const stroke = toStroke(type);
  const line = (width: number, colour: string) =>
    `<path d="${toPath(curve)}" fill="none" style="stroke:${colour}" stroke-width="${round(width)}" stroke-opacity="${drawing.strength}"${toDash(drawing.dash, drawing.cap)}/>`;
  if (drawing.strokeWidth === 0) return line(drawing.width, stroke);
  return line(drawing.width + 2 * drawing.strokeWidth, stroke) + line(drawing.width, 'var(--paper, #f7f2e7)');
}

/** A line that stands for several ties has the hue and the pattern of their type. */
function toBundleLook(leg: ViewLeg, { types }: View) {
  const type = types.get(leg.type);
  if (!type) return null;
  if (leg.bundle?.isMixed) return { stroke: 'var(--ink, #221d16)', isDouble: false, dash: '' };
  const { dash, cap, strokeWidth } = toLineDrawing(type, 'corroborated', 1, leg.part);
  return { stroke: toStroke(type), isDouble: strokeWidth > 0, dash: toDash(dash, cap) };
}

function toStroke({ id, colour }: RelationshipType): string {
  return `var(--tie-${toIdentifier(id)}, ${toColour(colour.light)})`;
}

function toPath({ from, control, to }: LegCurve): string {
  const bend = control ? `Q${round(control.x)} ${round(control.y)} ` : 'L';
  return `M${round(from.x)} ${round(from.y)}${bend}${round(to.x)} ${round(to.y)}`;
}

function toDash(dash: readonly number[] | null, cap: string): string {
  return dash ? ` stroke-dasharray="${dash.map(round).join(' ')}" stroke-linecap="${cap}"` : '';
}

function drawActor(
  actor: ViewActor,
  point: Point | undefined,
  flags: Readonly<Record<string, string>>,
): string {
  if (!point) return '';
  if (actor.sideCount !== undefined) return drawDisc(actor, point);
  const { shape } = getActorKind(actor.kind);
  const { width, height } = toDrawnBox(actor);
  const [x, y] = [point.x - width / 2, point.y - height / 2];
  const outline = `style="fill:var(--kind-${actor.kind}, ${shape === 'rounded-hexagon' ? '#e3d9c4' : '#fffdf8'});stroke:var(--ink, #221d16)" stroke-width="1.4" stroke-linejoin="round"`;
  if (shape === 'circle') {
    const badge = actor.kind === 'person' ? drawBadge(actor, point, { radius: width / 2, flags }) : '';
    return `<circle cx="${round(point.x)}" cy="${round(point.y)}" r="${round(width / 2)}" ${outline}/>${badge}`;
  }
  if (shape === 'rounded-hexagon') {
    const points = HEXAGON_CORNERS.map(
      ([dx, dy]) => `${round(x + dx * width)},${round(y + dy * height)}`,
    ).join(' ');
    return `<polygon points="${points}" ${outline}/>`;
  }
  const flag = actor.country && Object.hasOwn(flags, actor.country) ? flags[actor.country] : undefined;
  const place = `x="${round(x)}" y="${round(y)}" width="${width}" height="${height}"`;
  const image = flag?.startsWith('data:image/')
    ? `<image ${place} preserveAspectRatio="xMidYMid slice" href="${escapeMarkup(flag)}"/>`
    : '';
  const backdrop = `<rect ${place} ${outline}/>`;
  return image
    ? `${backdrop}${image}<rect ${place} fill="none" style="stroke:var(--ink, #221d16)" stroke-width="0.8"/>`
    : backdrop;
}

/** The flag at the edge of the circle of a person. */
function drawBadge(
  { country }: ViewActor,
  { x, y }: Point,
  { radius, flags }: { readonly radius: number; readonly flags: Readonly<Record<string, string>> },
): string {
  if (!country || !findBadge(country, flags)) return '';
  const [left, top] = [BADGE.x - BADGE.width / 2, BADGE.y - BADGE.height / 2].map((share) => share * radius);
  const at = `${round(x + (left ?? 0))} ${round(y + (top ?? 0))}`;
  return `<use href="#${toBadgeId(country)}" transform="translate(${at}) scale(${round(radius / BADGE_UNIT)})"/>`;
}

/** Flags are defined for circles of this radius, each once: people of one country share theirs. */
const BADGE_UNIT = 10;

function defineBadges(actors: readonly ViewActor[], flags: Readonly<Record<string, string>>): string {
  const countries = new Set(
    actors.flatMap(({ kind, country }) => (kind === 'person' && country ? [country] : [])),
  );
  const size = `width="${round(BADGE.width * BADGE_UNIT)}" height="${round(BADGE.height * BADGE_UNIT)}"`;
  const defined = [...countries].flatMap((country) => {
    const flag = findBadge(country, flags);
    if (!flag) return [];
    const image = `<image ${size} preserveAspectRatio="xMidYMid slice" href="${escapeMarkup(flag)}"/>`;
    const border = `<rect ${size} fill="none" style="stroke:var(--ink, #221d16)" stroke-width="0.5"/>`;
    return [`<g id="${toBadgeId(country)}">${image}${border}</g>`];
  });
  return defined.length > 0 ? `<defs>${defined.join('')}</defs>` : '';
}

function findBadge(country: string, flags: Readonly<Record<string, string>>): string | null {
  const flag = Object.hasOwn(flags, country) ? flags[country] : undefined;
  return flag?.startsWith('data:image/') ? flag : null;
}

function toBadgeId(country: string): string {
  return `badge-${toIdentifier(country)}`;
}

/** The thin lines from the mark of a meeting to those who have a seat at it, under everything else. */
function drawSeats({ seats }: ViewMeeting, place: Point | undefined, positions: Positions): string {
  if (!place) return '';
  return seats
    .map(({ actor, isPresent }) => {
      const point = findPoint(positions, actor);
      const dash = isPresent ? '' : ' stroke-dasharray="1 5"';
      return point
        ? `<path d="M${round(place.x)} ${round(place.y)}L${round(point.x)} ${round(point.y)}" fill="none" style="stroke:var(--ink, #221d16)" stroke-width="0.8" stroke-opacity="0.16" stroke-linecap="round"${dash}/>`
        : '';
    })
    .join('');
}

/** A meeting is a small open diamond, as on the map. */
function drawMeeting(point: Point | undefined): string {
  if (!point) return '';
  const [x, y, r] = [round(point.x), round(point.y), MEETING_REACH];
  return `<path d="M${x} ${round(y - r)}l${r} ${r}l-${r} ${r}l-${r} -${r}z" style="fill:var(--paper, #f7f2e7);stroke:var(--ink, #221d16)" stroke-width="1.1"/>`;
}

function drawLabel(actor: ViewActor, point: Point | undefined): string {
  if (!point) return '';
  const { height, lines } = toDrawnBox(actor);
  const first = point.y + height / 2 + LABEL_GAP + LABEL_FONT_SIZE * 0.85;
  const spans = lines.map((line, index) => {
    const y = round(first + index * LABEL_FONT_SIZE * LABEL_LINE_HEIGHT);
    return `<tspan x="${round(point.x)}" y="${y}">${escapeMarkup(line)}</tspan>`;
  });
  return `<text text-anchor="middle" font-size="${LABEL_FONT_SIZE}" font-weight="500" style="${LABEL_STYLE}">${spans.join('')}</text>`;
}

/** A type's id comes from a file: only what a CSS name may hold is written. */
function toIdentifier(id: string): string {
  return id.replace(/[^a-z0-9-]/giu, '');
}

function toColour(colour: string): string {
  return /^#[0-9a-f]{6}$/iu.test(colour) ? colour : 'currentColor';
}
