import styles from './symbols.module.css';

/** How the map draws several ties between the same two actors: one line with their number. */
export function BundleSign() {
  return (
    <svg className={styles.neutral} width={44} height={16} viewBox="0 0 44 16" aria-hidden="true">
      <path className={styles.line} d="M1 8 H16 M28 8 H43" strokeWidth={3} strokeOpacity={0.5} />
      <text className={styles.end} x={22} y={12} textAnchor="middle" fontSize={12} fontWeight={600}>
        3
      </text>
    </svg>
  );
}
