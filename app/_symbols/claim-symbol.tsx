import styles from './symbols.module.css';

/** A claim as the map draws it where it is a thing of its own: a quiet card. */
export function ClaimSymbol({ size = 16 }: { size?: number }) {
  return (
    <svg className={styles.kind} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1" y="4" width="14" height="8" rx="2" />
    </svg>
  );
}

/** The mark of an unnamed speaker, with the line from it to what it says; of a report that speaks for itself it is square. */
export function SpeakerSymbol({ isReport = false, size = 16 }: { isReport?: boolean; size?: number }) {
  return (
    <svg className={styles.kind} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {isReport ? <rect x="1" y="5" width="6" height="6" /> : <circle cx="4" cy="8" r="3" />}
      <path d="M7 8H16" />
    </svg>
  );
}

/** The line from a speaker to a claim; dotted, that from a claim to the tie that it is about. */
export function ClaimLineSymbol({ isDotted = false, size = 16 }: { isDotted?: boolean; size?: number }) {
  return (
    <svg className={styles.kind} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M0 8H16" strokeDasharray={isDotted ? '1 2.5' : undefined} />
    </svg>
  );
}
