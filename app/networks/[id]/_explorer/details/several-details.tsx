'use client';

import { Button } from '@mantine/core';
import { IconFocus2 } from '@tabler/icons-react';
import { toEvidenceForm } from '@/lib/explorer/editing/form-request';
import type { Actor, Relationship } from '@/lib/network/network';
import { AddButton } from '../editing/form-buttons';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { ActorLink } from './actor-link';
import styles from './details.module.css';
import { TieList, TieOrder } from './tie-list';

/** Several things at once: who they are, and the ties among them. */
export function SeveralDetails({
  actors,
  relationships,
}: {
  actors: readonly Actor[];
  relationships: readonly Relationship[];
}) {
  const network = useExplorer(({ painted }) => painted.network);
  const { dispatch } = useExplorerStore();
  const ids = new Set(actors.map(({ id }) => id));
  const among = network.relationships.filter(
    ({ source, target, toward, onBehalfOf }) =>
      [source, target, toward, onBehalfOf].filter((id) => id !== null && ids.has(id)).length > 1,
  );
  return (
    <div className={styles.stack}>
      <h2 className={styles.title}>{actors.length + relationships.length} selected</h2>
      {actors.length > 0 && (
        <>
          <div className={styles.actions}>
            <Button
              data-action="focus-neighbourhood"
              size="xs"
              variant="default"
              leftSection={<IconFocus2 size={14} />}
              onClick={() => dispatch({ type: 'setFocus', actors: [...ids] })}
            >
              Only their neighbourhood
            </Button>
          </div>
          <ul className={styles.list}>
            {actors.map((actor) => (
              <li key={actor.id} className={styles.text}>
                <ActorLink actor={actor} /> <span className={styles.rowMeta}>{actor.role}</span>
              </li>
            ))}
          </ul>
          <section className={styles.section}>
            <h3 className={styles.heading}>Ties among them</h3>
            <TieOrder relationships={among} />
            {among.length > 0 ? <TieList relationships={among} /> : <p className={styles.soft}>None.</p>}
          </section>
        </>
      )}
      {relationships.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>Ties selected</h3>
          <TieOrder relationships={relationships} />
          <TieList relationships={relationships} />
          {relationships.length > 1 && <ForAll ids={relationships.map(({ id }) => id)} />}
        </section>
      )}
    </div>
  );
}

/** What several ties take together. */
function ForAll({ ids }: { ids: readonly string[] }) {
  const all = ids.length === 2 ? 'both' : `all ${ids.length}`;
  return (
    <div className={styles.adds}>
      <AddButton label={`Change ${all}`} form={{ kind: 'several', ids }} />
      <AddButton label={`Evidence for ${all}`} form={toEvidenceForm(ids)} />
    </div>
  );
}
