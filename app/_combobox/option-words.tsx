import type { Option } from '@/lib/view/match-options';
import styles from './combobox.module.css';

/** An option in words: its flag and name, and where it comes from where that is said. */
export function OptionWords({ label, note, flag }: Pick<Option, 'label' | 'note' | 'flag'>) {
  if (note === undefined) return <bdi>{label}</bdi>;
  return (
    <>
      <span className={styles.name}>
        {flag && (
          <span
            className={styles.flag}
            style={{ backgroundImage: `url(/flags/${flag})` }}
            aria-hidden="true"
          />
        )}
        <bdi>{label}</bdi>
      </span>
      <span className={styles.note}>{note}</span>
    </>
  );
}
