import type { LineWeight, RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { StandingId } from '@/lib/vocabulary/standings';

/** How a line is drawn, on screen, in pictures and in legends. Lengths in units of the plane. */
export type LineDrawing = {
  /** Of the line; of a double line, the gap between its two strokes. */
  readonly width: number;
  /** Of each stroke of a double line, else 0. */
  readonly strokeWidth: number;
  /** Lengths of dashes and gaps in turn; null for an unbroken line. */
  readonly dash: readonly number[] | null;
  readonly cap: 'butt' | 'round';
  /** 0 to 1: how much of the hue is left, the ground being the rest. */
  readonly strength: number;
  /** Contested ties bear a mark at the middle. */
  readonly mark: '≠' | null;
};

const WIDTHS: Readonly<Record<LineWeight, number>> = { thin: 1.4, regular: 2.1, heavy: 4 };
const STRENGTHS: Readonly<Record<StandingId, number>> = {
  contested: 1,
  corroborated: 1,
  reported: 0.86,
  unsourced: 0.55,
};
const WIDEST = 1.8;

/** Answers how much wider a line grows with its evidence: 1 for one item or none, with the logarithm, to 1.8. */
export function computeWidthFactor(evidenceCount: number): number {
  return Math.min(WIDEST, 1 + 0.22 * Math.log2(Math.max(1, evidenceCount)));
}

/**
 * Answers how a tie is drawn. Dash says the standing, but a type that has a pattern of its own keeps it: then the mark
 * and the strength say the standing.
 */
export function toLineDrawing(
  type: Pick<RelationshipType, 'line'>,
  standing: StandingId,
  evidenceCount: number,
): LineDrawing {
  const { style, weight } = type.line;
  const isDouble = style === 'double';
  const factor = computeWidthFactor(evidenceCount);
  const width = isDouble ? 2.4 : WIDTHS[weight] * factor;
  return {
    width,
    strokeWidth: isDouble ? 1.3 * factor : 0,
    dash: toDash(style, standing, width),
    cap: style === 'dotted' ? 'round' : 'butt',
    strength: STRENGTHS[standing],
    mark: standing === 'contested' ? '≠' : null,
  };
}

function toDash(
  style: RelationshipType['line']['style'],
  standing: StandingId,
  width: number,
): readonly number[] | null {
  if (style === 'dashed') return [7, 4.5];
  if (style === 'dotted') return [0.1, 2.2 * width];
  if (style === 'dash-dot') return [9, 4, 1.8, 4];
  if (standing === 'contested') return [12, 5];
  if (standing === 'unsourced') return [2.5, 4];
  return null;
}

/** Answers the colour of that share of a hue on a ground, all as `#rrggbb`: lines stay opaque where they cross. */
export function mixColours(hue: string, ground: string, strength: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map(
    (at) => channel(ground, at) + (channel(hue, at) - channel(ground, at)) * strength,
  );
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
