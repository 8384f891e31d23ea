import { toLineDrawing } from '@/lib/view/line-drawing';
import type { StandingId } from '@/lib/vocabulary/standings';
import styles from './symbols.module.css';

/** A type without a pattern of its own: standings break it. */
const PLAIN = { line: { style: 'solid', weight: 'regular', end: 'none' }, third: null } as const;

/** ≠, drawn: the fonts that ship have no such sign. */
const MARK = 'M17.5 6 H26.5 M17.5 10 H26.5 M19.5 13 L24.5 3';

/** How a line shows its standing: dash and strength, and the mark of what is contested. `isShort`: a shorter piece of the line. */
export function StandingSign({ standing, isShort = false }: { standing: StandingId; isShort?: boolean }) {
  const { dash, strength, width } = toLineDrawing(PLAIN, standing, 1);
  return (
    <svg
      className={styles.neutral}
      width={isShort ? 28 : 44}
      height={16}
      viewBox={isShort ? '8 0 28 16' : '0 0 44 16'}
      aria-hidden="true"
    >
      <path
        className={styles.line}
        d="M1 8 H43"
        strokeWidth={width}
        strokeDasharray={dash?.join(' ')}
        opacity={strength}
      />
      {standing === 'contested' && (
        <g>
          <path className={styles.halo} d={MARK} />
          <path className={styles.line} d={MARK} strokeWidth={1.6} />
        </g>
      )}
    </svg>
  );
}
