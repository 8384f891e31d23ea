'use client';

import type { Actor } from '@/lib/network/network';
import { useExplorer } from '../state/explorer-context';
import styles from './details.module.css';

/** An actor's name that selects the actor. */
export function ActorLink({ actor }: { actor: Pick<Actor, 'id' | 'name'> }) {
  const { dispatch } = useExplorer();
  return (
    <button
      type="button"
      data-action="select-actor"
      className={styles.link}
      onClick={() => dispatch({ type: 'selectActor', actor: actor.id, additive: false })}
    >
      <bdi>{actor.name}</bdi>
    </button>
  );
}
