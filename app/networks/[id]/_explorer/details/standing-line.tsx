import { StandingSign } from '@/app/_symbols/standing-symbol';
import type { Standing } from '@/lib/network/standing';
import { getStanding } from '@/lib/vocabulary/standings';
import styles from './details.module.css';

/** The standing of a tie or claim: its sign, its word, and why. */
export function StandingLine({ standing, tally }: { standing: Standing; tally?: string }) {
  return (
    <div>
      <span className={styles.standing} data-standing={standing.id}>
        {getStanding(standing.id).label}
        <StandingSign standing={standing.id} />
      </span>
      {tally && <p className={styles.tally}>{tally}</p>}
      <p className={styles.soft}>{standing.why}</p>
    </div>
  );
}
