'use client';

import { Fragment } from 'react';
import { useExplorer } from '../state/explorer-store-context';
import styles from './channels.module.css';

/**
 * The actors of a channel, in the order in which a message passes them: from left to right, as the arrows between them
 * point, whatever the direction of the page and of the names.
 */
export function Path({ actors }: { actors: readonly string[] }) {
  const graph = useExplorer(({ now }) => now.graph);
  return (
    <bdi dir="ltr">
      {actors.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && <span className={styles.arrow}> → </span>}
          <bdi className={styles.name}>{graph.getNodeAttribute(id, 'actor').name}</bdi>
        </Fragment>
      ))}
    </bdi>
  );
}
