import type { LegPart } from '@/lib/graph/model/network-graph';
import {
  computeBundleWidth,
  isApproachLeg,
  isBehalfLeg,
  type LineDrawing,
  mixColours,
  toLineDrawing,
  toStandingDash,
} from '@/lib/view/line-drawing';
import type { LineEnd, LineWeight, RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { StandingId } from '@/lib/vocabulary/standings';
import type { FigureNotationId } from '../options/figure-options';
import type { FigureTheme } from './figure-theme';
import type { TieLook } from './tie-look';

type DrawnType = Pick<
  RelationshipType,
  'colour' | 'family' | 'line' | 'sign' | 'symmetric' | 'namesClaim' | 'third'
>;

/** What decides how a tie looks. */
export type TieSymbols = {
  readonly type: DrawnType;
  readonly standing: StandingId;
  readonly evidenceCount: number;
  /** Which leg of the tie is drawn; absent: the tie as a whole. */
  readonly part?: LegPart;
  readonly isProposed?: boolean;
  /** Of a line that is drawn for several ties: how many, and how many of these are contested. */
  readonly bundle?:
    | {
        readonly count: number;
        readonly contested: number;
        /** 0 to 1: how much of its colour it keeps, where so many lines cross that only the widest can be followed. */
        readonly strength: number;
      }
    | undefined;
};

/** Thinner lines break up in print; where there are thousands, that is better than a black page. */
const MIN_WIDTH = 0.5;
const THINNEST = 0.2;
/** However small a graph is, gaps are no narrower than those of a plane of that many points per unit. */
const MIN_DASH_UNIT = 0.3;
/** Of one colour and shape at any size: what a mark would be drawn with. */
const ARROW = { least: 8.3, perWidth: 2.25, plus: 1.2 };

/** Returns how a tie is drawn in a notation. `unit` is how many points a unit of the plane's style takes. */
export function toTieLook(
  notation: FigureNotationId,
  signs: TieSymbols,
  theme: FigureTheme,
  unit: number,
): TieLook {
  const { bundle } = signs;
  const toLook = notation === 'screen' ? toScreenLook : toConflictLook;
  if (!bundle) return toLook(signs, theme, unit);
  const fade = (look: TieLook): TieLook =>
    bundle.strength === 1
      ? look
      : { ...look, colour: mixColours(look.colour, theme.background, bundle.strength) };
  if (bundle.count === 1) return fade(widenLook(toLook(signs, theme, unit), 1, unit));
  // What stands behind several ties is told by none of their dashes: only that some are contested has its mark.
  const look = toLook({ ...signs, standing: 'corroborated' }, theme, unit);
  const { mark } = toLook({ ...signs, standing: 'contested' }, theme, unit);
  return { ...fade(widenLook(look, bundle.count, unit)), mark: bundle.contested > 0 ? mark : look.mark };
}

/** Draws a line as wide as so many ties ask for: of a double line and of a zigzag, about as wide over all. */
function widenLook(look: TieLook, count: number, unit: number): TieLook {
  const wide = computeBundleWidth(count);
  const width = toWidth(
    look.line === 'plain' ? wide : look.line === 'double' ? 0.32 * wide : 0.4 * wide,
    unit,
  );
  const growth = Math.max(1, width / look.width);
  return {
    ...look,
    width,
    gap: look.line === 'double' ? Math.max(0.9, 0.36 * wide * unit) : 0,
    dash: look.dash?.map((length) => length * growth) ?? null,
    endSize: toEndSize(wide, unit),
  };
}

/** As the canvas draws it: hue, line and end by type, dash and strength by standing, width by evidence. */
function toScreenLook(
  { type, standing, evidenceCount, part, isProposed = false }: TieSymbols,
  theme: FigureTheme,
  unit: number,
): TieLook {
  const drawing = toLineDrawing(type, standing, evidenceCount, part, isProposed);
  const { width, strokeWidth, dash, cap, strength, end, mark } = drawing;
  const isDouble = strokeWidth > 0;
  return {
    line: isDouble ? 'double' : 'plain',
    width: toWidth(isDouble ? strokeWidth : width, unit),
    gap: isDouble ? Math.max(0.9, width * unit) : 0,
    dash: toPoints(dash, unit),
    cap,
    colour: mixColours(theme.toHue(type), theme.background, strength),
    end,
    endSize: toEndSize(width, unit),
    isOpen: isProposed,
    mark: mark === '≠' ? 'unequal' : mark === '○' ? 'ring' : null,
  };
}

const CONFLICT_WIDTHS: Readonly<Record<LineWeight, number>> = { thin: 1.4, regular: 1.8, heavy: 3.8 };

/**
 * As maps of conflicts and their actors are drawn by hand (Fisher and others, Working with Conflict, 2000): a double line
 * for an alliance, a zigzag for discord, dots for contact that is no office, a plain line for a direct link, an arrow for
 * the way that influence runs, two bars across what is denied.
 */
function toConflictLook(
  { type, standing, evidenceCount, part = 'whole', isProposed = false }: TieSymbols,
  theme: FigureTheme,
  unit: number,
): TieLook {
  const drawing = toLineDrawing(type, standing, evidenceCount, part, isProposed);
  if (isBehalfLeg(type, part)) return toPlainLook(drawing, theme.toHue(type), theme, unit);
  const { strength, mark } = drawing;
  const isDiscord = type.family === 'rivalry' || type.sign < 0;
  const isAlliance = type.symmetric && type.sign > 0;
  const isDotted = type.family === 'contact';
  const width = isAlliance || isDiscord ? 1.3 : CONFLICT_WIDTHS[type.line.weight];
  return {
    line: isDiscord ? 'zigzag' : isAlliance ? 'double' : 'plain',
    width: toWidth(width, unit),
    gap: isAlliance ? Math.max(1.1, 2.6 * unit) : 0,
    dash: toPoints(toStandingDash(toConflictPattern(type, isDotted, width), standing, width), unit),
    cap: isDotted ? 'round' : 'butt',
    colour: mixColours(theme.toHue(type), theme.background, strength),
    end: isDiscord || isAlliance || isApproachLeg(type, part) ? 'none' : toConflictEnd(type),
    endSize: toEndSize(width, unit),
    isOpen: isProposed,
    mark: mark === '≠' ? 'bars' : mark === '○' ? 'ring' : null,
  };
}

/** On whose behalf an envoy goes is the same thin line in both notations. */
function toPlainLook(
  { width, dash, cap, strength, end }: LineDrawing,
  hue: string,
  theme: FigureTheme,
  unit: number,
): TieLook {
  return {
    line: 'plain',
    width: toWidth(width, unit),
    gap: 0,
    dash: toPoints(dash, unit),
    cap,
    colour: mixColours(hue, theme.background, strength),
    end,
    endSize: toEndSize(width, unit),
    isOpen: false,
    mark: null,
  };
}

function toConflictPattern(type: DrawnType, isDotted: boolean, width: number): readonly number[] | null {
  if (isDotted) return [0.1, 2.4 * width];
  return type.namesClaim ? [6, 4] : null;
}

function toPoints(dash: readonly number[] | null, unit: number): readonly number[] | null {
  return dash?.map((length) => length * Math.max(MIN_DASH_UNIT, unit)) ?? null;
}

/** An arrow wherever an actor acts on another; belonging alone is no influence. */
function toConflictEnd({ symmetric, line, namesClaim }: DrawnType): LineEnd {
  if (symmetric || line.end === 'none' || line.end === 'circle') return 'none';
  return namesClaim ? 'tee' : 'arrow';
}

function toWidth(width: number, unit: number): number {
  const least = Math.max(THINNEST, Math.min(MIN_WIDTH, 1.3 * unit));
  return Math.max(least, width * unit);
}

function toEndSize(width: number, unit: number): number {
  return Math.max(1, Math.max(ARROW.least, ARROW.perWidth * width + ARROW.plus) * unit);
}
