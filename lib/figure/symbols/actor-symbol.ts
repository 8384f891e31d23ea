import { computeSideReach, computeSizeFactor, SHAPE_SIZES } from '@/lib/view/actor-box';
import type { Point } from '@/lib/view/positions';
import type { ViewActor } from '@/lib/view/view';
import { type ActorKindId, getActorKind } from '@/lib/vocabulary/actor-kinds';
import type { Box } from '../geometry/box';
import {
  type Outline,
  toCircleCommands,
  toOutline,
  toOutlineBox,
  toOutlineCommands,
} from '../geometry/outline';
import type { PathCommand } from '../geometry/path';
import type { FigureNotationId } from '../options/figure-options';
import type { SceneItem, ScenePath } from '../scene/scene';
import { setLines, type Typesetter } from '../scene/typesetter';
import { drawFlag } from './draw-flag';
import type { FigureTheme } from './figure-theme';
import { parseFlag } from './parse-flag';

/** How actors are drawn in one figure. */
export type SymbolStyle = {
  readonly notation: FigureNotationId;
  readonly theme: FigureTheme;
  /** Points per unit of the plane's style. */
  readonly unit: number;
  /** As `data:` URIs by country code. */
  readonly flags: Readonly<Record<string, string>>;
  readonly typesetter: Typesetter;
};

/** What decides how large an actor is drawn, whether it is ringed, and whether it stands for a side. */
export type ActorSymbols = {
  /** 0 to 1; undefined for one who has the plain size. */
  readonly weight: number | undefined;
  readonly isShadow: boolean;
  /** How many actors it stands for, where it is a closed side. */
  readonly sideCount?: number | undefined;
  /** The hue of that side, as a number. */
  readonly hue?: number | undefined;
};

export type ActorSymbol = {
  /** The border at which ties end: of the ring, when there is one. */
  readonly outline: Outline;
  readonly items: readonly SceneItem[];
};

const CIRCLE = 32;
/** Between a circle and the broken ring about it. */
const RING_GAP = 3.2;
const BORDER = 1.4;
const FLAG_BORDER = 0.8;
/** Between the two borders of a closed side, in units of the style. */
const SIDE_GAP = 3.6;
/** A smaller number is not written, in points. */
const MIN_COUNT = 4;
/** Of the code of a country, in points; a smaller plate stays blank. */
const MIN_CODE = 6;

/** Returns how wide and high an actor's symbol is, its ring included, in points. */
export function toSymbolSize(
  kind: ActorKindId,
  { weight, isShadow, sideCount }: ActorSymbols,
  { notation, unit }: Pick<SymbolStyle, 'notation' | 'unit'>,
): { readonly width: number; readonly height: number } {
  if (sideCount !== undefined) {
    const width = 2 * computeSideReach(sideCount) * unit;
    return { width, height: width };
  }
  const factor = computeSizeFactor(weight) * unit;
  if (notation === 'conflict') {
    const width = CIRCLE * factor + (isShadow ? 2 * toRingGap(unit) : 0);
    return { width, height: width };
  }
  const { width, height } = SHAPE_SIZES[getActorKind(kind).shape];
  return { width: width * factor, height: height * factor };
}

/** Returns an actor's symbol about its middle. */
export function toActorSymbol(
  actor: Pick<ViewActor, 'kind' | 'country'>,
  signs: ActorSymbols,
  centre: Point,
  style: SymbolStyle,
): ActorSymbol {
  const { width, height } = toSymbolSize(actor.kind, signs, style);
  if (signs.sideCount !== undefined) return toSideSymbol(signs, centre, width / 2, style);
  if (style.notation === 'conflict') return toCircleSymbol(actor.kind, signs, centre, width / 2, style);
  const outline = toOutline(getActorKind(actor.kind).shape, centre, width, height);
  const flag = actor.kind === 'state' && actor.country ? drawCountry(actor.country, outline, style) : [];
  const border = toBorder(flag.length > 0 ? FLAG_BORDER : BORDER, style);
  const commands = toOutlineCommands(outline);
  const body: ScenePath = {
    kind: 'path',
    commands,
    fill: style.theme.fill[actor.kind],
    stroke: flag.length > 0 ? null : border,
  };
  if (flag.length === 0) return { outline, items: [body] };
  return { outline, items: [body, ...flag, { kind: 'path', commands, fill: null, stroke: border }] };
}

function toCircleSymbol(
  kind: ActorKindId,
  { isShadow }: ActorSymbols,
  centre: Point,
  reach: number,
  style: SymbolStyle,
): ActorSymbol {
  const { theme, unit } = style;
  const radius = isShadow ? reach - toRingGap(unit) : reach;
  const body: ScenePath = {
    kind: 'path',
    commands: toCircleCommands(centre, radius),
    fill: kind === 'state' ? theme.stateFill : theme.fill[kind],
    stroke: toBorder(BORDER, style),
  };
  const outline: Outline = { kind: 'circle', centre, radius: reach };
  return { outline, items: isShadow ? [body, toRing(centre, reach, style)] : [body] };
}

/** A closed side: a disc with two borders, and its number of actors in it. */
function toSideSymbol(
  { sideCount: count = 0, hue }: ActorSymbols,
  centre: Point,
  radius: number,
  style: SymbolStyle,
): ActorSymbol {
  const { theme, typesetter, unit } = style;
  const border = toBorder(BORDER, style);
  const inner = Math.max(radius * 0.5, radius - Math.max(1.5, SIDE_GAP * unit));
  const words = count.toLocaleString('en');
  const size = Math.round(Math.min(radius * 0.72, (radius * 2.3) / words.length) * 20) / 20;
  const line = typesetter.shape(words, { size, bold: true });
  const box = { x: centre.x - radius, width: 2 * radius, y: centre.y + size * 0.35, leading: 0 };
  return {
    outline: { kind: 'circle', centre, radius },
    items: [
      {
        kind: 'path',
        commands: toCircleCommands(centre, radius),
        fill: theme.toSide(hue).fill,
        stroke: border,
      },
      { kind: 'path', commands: toCircleCommands(centre, inner), fill: null, stroke: border },
      ...(size < MIN_COUNT ? [] : setLines([line], { ...box, align: 'centre', colour: theme.ink })),
    ],
  };
}

/** Four arcs, with a gap at each quarter. */
function toRing({ x, y }: Point, radius: number, style: SymbolStyle): ScenePath {
  // A gap of eleven degrees on either side of each axis, and a curve between: handles of 4/3 tan(68°/4) of the radius.
  const [near, far, handle] = [0.1908 * radius, 0.9816 * radius, 0.4076 * radius];
  const [along, across] = [0.9816 * handle, 0.1908 * handle];
  const commands = [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ].flatMap(([right = 1, down = 1]): PathCommand[] => [
    ['M', x + right * far, y + down * near],
    [
      'C',
      x + right * (far - across),
      y + down * (near + along),
      x + right * (near + along),
      y + down * (far - across),
      x + right * near,
      y + down * far,
    ],
  ]);
  return { kind: 'path', commands, fill: null, stroke: { ...toBorder(BORDER, style), cap: 'round' } };
}

function drawCountry(country: string, outline: Outline, style: SymbolStyle): readonly SceneItem[] {
  const box = toOutlineBox(outline);
  const source = Object.hasOwn(style.flags, country) ? style.flags[country] : undefined;
  const flag = source === undefined ? null : parseFlag(source);
  return flag ? [drawFlag(flag, box, style.theme.toFlagColour)] : drawPlate(country, box, style);
}

/** The code of a country whose flag is not at hand. */
function drawPlate(country: string, box: Box, { theme, typesetter }: SymbolStyle): readonly SceneItem[] {
  const size = Math.max(MIN_CODE, Math.round(box.height * 4.6) / 10);
  const line = typesetter.shape(country, { size, bold: true });
  if (line.width > box.width || size > box.height) return [];
  const y = box.y + box.height / 2 + size * 0.35;
  return setLines([line], { ...box, y, leading: 0, align: 'centre', colour: theme.ink });
}

function toBorder(width: number, { theme, unit }: SymbolStyle) {
  const least = Math.min(0.45, 2.2 * unit);
  const stroke = { colour: theme.ink, width: Math.max(least, width * unit), dash: null };
  return { ...stroke, cap: 'butt', join: 'round' } as const;
}

function toRingGap(unit: number): number {
  return Math.max(1.8, RING_GAP * unit);
}
