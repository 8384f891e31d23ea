import styles from './symbols.module.css';

/** The mark of a meeting as the map draws it: a small open diamond that lines meet. */
export function MeetingSymbol({ size = 16 }: { size?: number }) {
  return (
    <svg className={styles.kind} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 3 L13 8 L8 13 L3 8 Z" strokeLinejoin="round" />
    </svg>
  );
}
