import { SIDE_HUES } from '@/lib/view/side-hues';
import styles from './symbols.module.css';

type SideSign = { readonly hue?: number | undefined; readonly isOpen?: boolean; readonly size?: number };

/** A side as the map draws it: the disc of a closed one, or the ground of an open one with actors on it. */
export function SideSymbol({ hue, isOpen = false, size = 16 }: SideSign) {
  const colour = hue === undefined ? undefined : SIDE_HUES[hue % SIDE_HUES.length];
  const isDashed = hue !== undefined && hue >= SIDE_HUES.length;
  return (
    <svg className={styles.side} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <g style={colour === undefined ? undefined : { color: colour }} data-plain={!colour || undefined}>
        {isOpen ? (
          <>
            <circle cx="8" cy="8" r="7" data-open="" strokeDasharray={isDashed ? '3 2' : undefined} />
            <circle cx="5.4" cy="8" r="1.8" className={styles.sideActor} />
            <circle cx="10.6" cy="8" r="1.8" className={styles.sideActor} />
          </>
        ) : (
          <>
            <circle cx="8" cy="8" r="7" />
            <circle cx="8" cy="8" r="5" />
          </>
        )}
      </g>
    </svg>
  );
}

/** A line that stands for several ties: it widens with their number. */
export function BundleSymbol() {
  return (
    <svg width="36" height="12" viewBox="0 0 36 12" aria-hidden="true">
      <path d="M1 5.5 35 3v6L1 6.5z" fill="currentColor" />
    </svg>
  );
}
