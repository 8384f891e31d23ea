import type { ActorSizes } from '@/lib/explorer/questions/actor-sizes';
import { computeSizeFactor } from '@/lib/view/actor-box';
import styles from './legend-card.module.css';

/** In pixels: of the larger of two circles. */
const SCALE_RADIUS = 11;

/** How large an actor of nothing and one of the most are drawn, in proportion to each other; it stands though the legend is folded. */
export function SizeScale({ sizes }: { sizes: ActorSizes }) {
  const least = SCALE_RADIUS * (computeSizeFactor(0) / computeSizeFactor(1));
  const side = 2 * SCALE_RADIUS + 2;
  const circle = (radius: number) => (
    <svg className={styles.sizeSign} width={2 * radius + 2} height={side} aria-hidden="true">
      <circle cx={radius + 1} cy={side / 2} r={radius} />
    </svg>
  );
  return (
    <p className={styles.sizes}>
      <span>{sizes.label}:</span>
      <span className={styles.size}>{circle(least)} 0</span>
      <span className={styles.size}>
        {circle(SCALE_RADIUS)} {sizes.most}
      </span>
    </p>
  );
}
