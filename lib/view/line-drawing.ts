import type { LegPart } from '@/lib/graph/model/network-graph';
import type { LineEnd, LineWeight, RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { StandingId } from '@/lib/vocabulary/standings';
import type { ViewBundle } from './view';

/** How a line is drawn, on screen, in pictures and in legends. Lengths in units of the plane. */
export type LineDrawing = {
  /** Of the line; of a double line, the gap between its two strokes. */
  readonly width: number;
  /** Of each stroke of a double line, else 0. */
  readonly strokeWidth: number;
  /** Lengths of dashes and gaps in turn; null for an unbroken line. */
  readonly dash: readonly number[] | null;
  readonly cap: 'butt' | 'round';
  /** 0 to 1: how much of the hue is left, the background being the rest. */
  readonly strength: number;
  readonly end: LineEnd;
  readonly mark: TieMark | null;
};

/** The mark of a contested tie, and of a proposed one that nobody denies. */
export type TieMark = '≠' | '○';

const WIDTHS: Readonly<Record<LineWeight, number>> = { thin: 1.4, regular: 2.1, heavy: 4 };
const STRENGTHS: Readonly<Record<StandingId, number>> = {
  contested: 1,
  corroborated: 1,
  reported: 0.86,
  unsourced: 0.55,
};
const WIDEST = 1.8;
/** Of the line that joins an envoy with those on whose behalf it goes. */
const BEHALF_WIDTH = 1.1;

/** The type of a tie, as far as its lines follow from it. */
export type DrawnType = Pick<RelationshipType, 'line' | 'third'>;

/** The dashes of a line without a pattern of its own, in units of the plane: the less stands behind it, the wider the gaps. */
const DASHES: Readonly<Record<StandingId, readonly [dash: number, gap: number] | null>> = {
  contested: [12, 5],
  corroborated: null,
  reported: [20, 3],
  unsourced: [2.5, 4],
};
/** How much wider the gaps of a pattern of a type become; what is contested has a mark. */
const GAP_FACTORS: Readonly<Record<StandingId, number>> = {
  contested: 1,
  corroborated: 1,
  reported: 1.6,
  unsourced: 2.8,
};
/** A gap is seen when it is not much shorter than the line is wide. */
const MIN_GAP = 0.85;

/** Returns how much wider a line grows with its evidence: 1 for one item or none, with the logarithm, to 1.8. */
export function computeWidthFactor(evidenceCount: number): number {
  return Math.min(WIDEST, 1 + 0.22 * Math.log2(Math.max(1, evidenceCount)));
}

/** The width of a line that stands for one tie between sides, how it grows each time that the ties double, and its most. */
const BUNDLE_WIDTH = { one: 0.9, doubling: 0.95, most: 6.5 };

/** Returns the width of a line that stands for so many ties, in units of the plane. `narrowing`: how much narrower it is among many. */
export function computeBundleWidth(count: number, narrowing = 1): number {
  const { one, doubling, most } = BUNDLE_WIDTH;
  return Math.max(one, narrowing * Math.min(most, one + doubling * Math.log2(Math.max(1, count))));
}

/** Returns whether a leg says on whose behalf its source acts: it is no tie of its own, and has neither head nor mark. */
export function isBehalfLeg({ third }: DrawnType, part: LegPart): boolean {
  return third?.leg === 'before' && part === 'first';
}

/**
 * Returns whether a leg leads to a go-between through whom its tie goes on: its line has no end there, and no mark.
 */
export function isApproachLeg({ third }: DrawnType, part: LegPart): boolean {
  return third?.leg === 'after' && part === 'first';
}

/**
 * Returns how a leg of a tie is drawn. Dash and strength say the standing: a line without a pattern is broken by it, and a
 * pattern of the type keeps its dashes, further apart. Of two legs, the second has the end and the mark.
 */
export function toLineDrawing(
  type: DrawnType,
  standing: StandingId,
  evidenceCount: number,
  part: LegPart = 'whole',
  isProposed = false,
): LineDrawing {
  if (isBehalfLeg(type, part)) return toBehalfDrawing(standing);
  const { style, weight, end } = type.line;
  const isDouble = style === 'double';
  const factor = computeWidthFactor(evidenceCount);
  const width = isDouble ? 2.4 : WIDTHS[weight] * factor;
  return {
    width,
    strokeWidth: isDouble ? 1.3 * factor : 0,
    dash: toStandingDash(toPattern(style, width), standing, width),
    cap: style === 'dotted' ? 'round' : 'butt',
    strength: STRENGTHS[standing],
    end: isApproachLeg(type, part) ? 'none' : end,
    mark: toTieMark(standing, part, isProposed),
  };
}

/** Returns the mark that a leg bears: a tie has one, on its only leg, or on the second, which has its end. */
export function toTieMark(standing: StandingId, part?: LegPart, isProposed = false): TieMark | null {
  if (part === 'first') return null;
  return standing === 'contested' ? '≠' : isProposed ? '○' : null;
}

/** How much of the ink is left in a line for ties of several types: they are many, and none is heavier than a mediation. */
export const MIXED_STRENGTH = 0.5;

/**
 * Returns how wide the line is that stands for several ties, given the drawing of one of them: it grows with the logarithm of their
 * number. Of ties of several types it is one stroke.
 */
export function toBundleWidths(
  { relationships, isMixed, narrowing }: ViewBundle,
  { width, strokeWidth }: Pick<LineDrawing, 'width' | 'strokeWidth'>,
): Pick<LineDrawing, 'width' | 'strokeWidth'> {
  const count = Math.max(1, relationships.length);
  if (strokeWidth > 0 && !isMixed) return { width, strokeWidth: strokeWidth + 0.3 * Math.log2(count) };
  return { width: computeBundleWidth(count, narrowing), strokeWidth: 0 };
}

function toBehalfDrawing(standing: StandingId): LineDrawing {
  return {
    width: BEHALF_WIDTH,
    strokeWidth: 0,
    dash: toStandingDash(null, standing, BEHALF_WIDTH),
    cap: 'butt',
    strength: STRENGTHS[standing],
    end: 'none',
    mark: null,
  };
}

/** Returns the pattern of a line of that width in a standing; `pattern`: that of its type, null for an unbroken line. */
export function toStandingDash(
  pattern: readonly number[] | null,
  standing: StandingId,
  width: number,
): readonly number[] | null {
  const factor = GAP_FACTORS[standing];
  if (pattern) return pattern.map((length, at) => (at % 2 === 0 ? length : length * factor));
  const dashes = DASHES[standing];
  if (!dashes) return null;
  const [dash, gap] = dashes;
  return [dash, Math.max(gap, MIN_GAP * width)];
}

function toPattern(style: RelationshipType['line']['style'], width: number): readonly number[] | null {
  if (style === 'dashed') return [7, 4.5];
  if (style === 'dotted') return [0.1, 2.2 * width];
  if (style === 'dash-dot') return [9, 4, 1.8, 4];
  return null;
}

/** Returns the colour of that share of a hue on a background, all as `#rrggbb`: lines stay opaque where they cross. */
export function mixColours(hue: string, background: string, strength: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map(
    (at) => channel(background, at) + (channel(hue, at) - channel(background, at)) * strength,
  );
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
