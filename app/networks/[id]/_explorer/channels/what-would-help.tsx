'use client';

import type { WhatWouldHelp as Help } from '@/lib/graph/channels/what-would-help';
import { ActorLink } from '../details/actor-link';
import details from '../details/details.module.css';
import { useExplorer } from '../state/explorer-store-context';
import styles from './channels.module.css';

/** Whom to introduce to whom, and whom both sides trust; nothing where nothing helps. */
export function WhatWouldHelp({ help: { more, shorter, trusted } }: { help: Help }) {
  const graph = useExplorer(({ now }) => now.graph);
  // One tie that does both is told once.
  const isOne = more && shorter && more.actors.join(' ') === shorter.actors.join(' ');
  const ties = [more, isOne ? null : shorter].flatMap((tie) => (tie ? [tie] : []));
  if (ties.length + trusted.length === 0) return null;
  return (
    <section className={details.section}>
      <h3 className={details.heading}>What would help</h3>
      {ties.map(({ words }) => (
        <p key={words} className={details.text}>
          {words}
        </p>
      ))}
      {trusted.length > 0 && (
        <>
          <h4 className={details.heading}>Whom both sides trust</h4>
          <ul className={styles.others}>
            {trusted.map(({ actor, words }) => (
              <li key={actor} className={details.soft}>
                <ActorLink actor={graph.getNodeAttribute(actor, 'actor')} />: {words}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
