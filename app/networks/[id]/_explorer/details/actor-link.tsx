'use client';

import type { Actor } from '@/lib/network/network';
import { useExplorerStore } from '../state/explorer-store-context';
import styles from './details.module.css';

/** An actor's name that selects the actor. */
export function ActorLink({ actor }: { actor: Pick<Actor, 'id' | 'name'> }) {
  const { dispatch } = useExplorerStore();
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
