'use client';

import { Fragment } from 'react';
import { useExplorer } from '../explorer-context';
import styles from './channels.module.css';

/** The actors of a channel, in the order in which a message passes them. */
export function Path({ actors }: { actors: readonly string[] }) {
  const { graph } = useExplorer();
  return actors.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && <span className={styles.arrow}> → </span>}
      <bdi>{graph.getNodeAttribute(id, 'actor').name}</bdi>
    </Fragment>
  ));
}
