import type { ReactNode } from 'react';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import styles from './framed-picture.module.css';
import { Picture } from './picture';

/** A small picture of a network in a frame; without one, what is said in its place. */
export function FramedPicture({
  svg,
  types,
  children,
}: {
  svg: string | null | undefined;
  types: ReadonlyMap<string, RelationshipType> | undefined;
  children: ReactNode;
}) {
  if (svg && types) return <Picture svg={svg} types={types} className={styles.frame} />;
  return (
    <div className={styles.frame} aria-hidden="true">
      {children}
    </div>
  );
}
