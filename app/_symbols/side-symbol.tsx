import styles from './symbols.module.css';

/** The disc of a closed side, as the map draws it. */
export function SideSymbol({ size = 16 }: { size?: number }) {
  return (
    <svg className={styles.kind} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <circle cx="8" cy="8" r="5" />
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
