import type { ActorKind, ActorShape } from '@/lib/vocabulary/actor-kinds';
import styles from './symbols.module.css';

const OUTLINES: Record<ActorShape, string> = {
  circle: 'M2 8 a6 6 0 1 0 12 0 a6 6 0 1 0 -12 0',
  'rounded-hexagon': 'M5.2 2.4 H10.8 L14.4 8 L10.8 13.6 H5.2 L1.6 8 Z',
  rectangle: 'M1 3.2 H15 V12.8 H1 Z',
};

/** The outline of an actor kind as the map draws it. */
export function KindSymbol({ kind, size = 16 }: { kind: ActorKind; size?: number }) {
  return (
    <svg className={styles.kind} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={OUTLINES[kind.shape]} strokeLinejoin="round" />
    </svg>
  );
}
