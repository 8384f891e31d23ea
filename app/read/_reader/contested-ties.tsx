'use client';

import { Anchor } from '@mantine/core';
import Link from 'next/link';
import { useMemo } from 'react';
import type { Network, Relationship } from '@/lib/network/network';
import { computeStandings } from '@/lib/network/standing';
import styles from './card.module.css';
import { describeTie } from './card-words';

/** More would not be looked at one by one. */
const MAX_LISTED = 5;

/** What is contested in the network, each tie a way to who says so and who denies it. */
export function ContestedTies({ network, networkId }: { network: Network; networkId: string }) {
  const contested = useMemo(() => listContested(network), [network]);
  if (contested.length === 0) return null;
  return (
    <div className={styles.contested}>
      <h3 className={styles.legend}>
        {contested.length === 1 ? 'One tie is contested' : `${contested.length} ties are contested`}: see who
        says so, and who denies it
      </h3>
      <ul>
        {contested.slice(0, MAX_LISTED).map((tie) => (
          <li key={tie.id}>
            <Anchor
              component={Link}
              inherit
              underline="always"
              href={`/networks/${networkId}?lens=all&ties=${tie.id}`}
            >
              <bdi dir="ltr">{describeTie(tie, network)}</bdi>
            </Anchor>
          </li>
        ))}
      </ul>
    </div>
  );
}

function listContested(network: Network): readonly Relationship[] {
  const { relationships } = computeStandings(network);
  return network.relationships.filter(
    ({ id, claim }) => claim === null && relationships.get(id)?.id === 'contested',
  );
}
