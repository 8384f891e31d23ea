import type { CSSProperties } from 'react';
import type { LineEnd, LineStyle, LineWeight, RelationshipType } from '@/lib/vocabulary/relationship-type';
import styles from './symbols.module.css';

const WIDTHS: Record<LineWeight, number> = { thin: 1.4, regular: 2.2, heavy: 4 };
const DASHES: Record<LineStyle, string | undefined> = {
  solid: undefined,
  double: undefined,
  dashed: '7 4',
  dotted: '0.1 5',
  'dash-dot': '9 4 1.5 4',
};

const END_PATHS: Record<LineEnd, string | null> = {
  none: null,
  arrow: 'M34 3 L43 8 L34 13 Z',
  tee: 'M40 2 h2.6 v12 h-2.6 Z',
  diamond: 'M31 8 L37 3.5 L43 8 L37 12.5 Z',
  circle: 'M35 8 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0',
};

/**
 * The line of a relationship type as the map draws it: hue, dash, weight and end, all from the vocabulary. `isShort`: its last part
 * alone, for the cells of a table.
 */
export function TieSymbol({ type, isShort = false }: { type: RelationshipType; isShort?: boolean }) {
  const width = WIDTHS[type.line.weight];
  const end = END_PATHS[type.line.end];
  const stop = { none: 43, arrow: 35, tee: 40, diamond: 32, circle: 36 }[type.line.end];
  const colours = { '--tie-light': type.colour.light, '--tie-dark': type.colour.dark } as CSSProperties;
  return (
    <svg
      className={styles.tie}
      style={colours}
      width={isShort ? 28 : 44}
      height={16}
      viewBox={isShort ? '16 0 28 16' : '0 0 44 16'}
      aria-hidden="true"
    >
      {type.line.style === 'double' ? (
        <path className={styles.line} d={`M1 6 H${stop} M1 10 H${stop}`} strokeWidth={1.5} />
      ) : (
        <path
          className={styles.line}
          d={`M1 8 H${stop}`}
          strokeWidth={width}
          strokeDasharray={DASHES[type.line.style]}
          strokeLinecap={type.line.style === 'dotted' ? 'round' : 'butt'}
        />
      )}
      {end && <path className={styles.end} d={end} />}
    </svg>
  );
}
