import type { LineEnd } from '@/lib/vocabulary/relationship-type';

/** How a tie is drawn, whatever notation says so. Lengths in points. */
export type TieLook = {
  /** `double`: two strokes side by side. `zigzag`: to and fro. */
  readonly line: 'plain' | 'double' | 'zigzag';
  /** Of the stroke; of each stroke of a double line. */
  readonly width: number;
  /** Between the two strokes of a double line. */
  readonly gap: number;
  readonly dash: readonly number[] | null;
  readonly cap: 'butt' | 'round';
  /** `#rrggbb`. */
  readonly colour: string;
  readonly end: LineEnd;
  /** The length of an arrow; other ends are in proportion. */
  readonly endSize: number;
  /** Whether the end is drawn hollow: the tie is proposed. */
  readonly isOpen: boolean;
  /** What stands in the middle of the line: a ≠, a double bar, or the open ring of a proposed tie. */
  readonly mark: 'unequal' | 'bars' | 'ring' | null;
};
