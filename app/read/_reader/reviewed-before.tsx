'use client';

import { Anchor } from '@mantine/core';
import { useEffect, useState } from 'react';
import styles from '../read.module.css';
import { listReviewed } from './kept-text';
import { loadNetwork } from './review-session';

type Reviewed = { readonly id: string; readonly title: string };

/** Says of a text that is read for no network yet to which networks it was reviewed before: what was accepted is known there alone. */
export function ReviewedBefore({ hash }: { hash: string }) {
  const [networks, setNetworks] = useState<readonly Reviewed[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void findReviewed(hash).then((found) => isCurrent && setNetworks(found));
    return () => {
      isCurrent = false;
    };
  }, [hash]);
  if (networks.length === 0) return null;
  return (
    <p className={styles.warning} role="note">
      This text was reviewed before. What was accepted is in the network that it was added to; go on there, or
      begin a new network here:{' '}
      {networks.map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          {/* A document of its own: the text is read anew, for that network. */}
          <Anchor href={`/read?network=${encodeURIComponent(id)}`} fz="inherit" underline="always">
            Go on in <bdi>{title}</bdi>
          </Anchor>
        </span>
      ))}
    </p>
  );
}

/** Returns the networks that are still there and have the document of the text. */
async function findReviewed(hash: string): Promise<readonly Reviewed[]> {
  const found = await Promise.all(
    (await listReviewed(hash)).map(async (id) => {
      try {
        const { network } = await loadNetwork(id);
        const isThere = network.documents.some(({ textHash }) => textHash === hash);
        return isThere ? [{ id, title: network.title }] : [];
      } catch {
        // A network that was deleted, or that this user may not see, has nothing to go on with.
        return [];
      }
    }),
  );
  return found.flat();
}
