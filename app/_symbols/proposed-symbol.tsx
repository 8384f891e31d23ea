import styles from './symbols.module.css';

/** How a line shows that its tie is proposed: a hollow end, and an open ring in the middle. */
export function ProposedSign() {
  return (
    <svg className={styles.neutral} width={44} height={16} viewBox="0 0 44 16" aria-hidden="true">
      <path className={styles.line} d="M1 8 H17 M27 8 H34 M34 3.6 L42.4 8 L34 12.4 Z" strokeWidth={1.6} />
      <circle className={styles.line} cx={22} cy={8} r={4} strokeWidth={1.6} />
    </svg>
  );
}
