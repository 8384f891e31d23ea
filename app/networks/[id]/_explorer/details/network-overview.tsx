'use client';

import { Fragment, useMemo } from 'react';
import type { Between } from '@/lib/network/between';
import { describeAmounts } from '@/lib/network/describe-amounts';
import type { Network } from '@/lib/network/network';
import { STANDING_IDS } from '@/lib/vocabulary/standings';
import { useExplorer } from '../state/explorer-store-context';
import { ActorLink } from './actor-link';
import { ClaimList } from './claim-list';
import styles from './details.module.css';
import { MeetingList } from './meeting-list';

/** The network itself: what it is about, how much it holds, and its claims, contested ones first. */
export function NetworkOverview() {
  const network = useExplorer(({ painted }) => painted.network);
  const shown = useExplorer(({ painted }) => painted.shown);
  const { claims: standings } = shown.standings;
  const claims = useMemo(() => {
    const rank = (id: string) => STANDING_IDS.indexOf(standings.get(id)?.id ?? 'unsourced');
    return network.claims.filter(({ id }) => standings.has(id)).toSorted((a, b) => rank(a.id) - rank(b.id));
  }, [network, standings]);
  return (
    <div className={styles.stack}>
      <div>
        <h2 className={`${styles.title} ${styles.onScreen}`}>
          <bdi>{network.title}</bdi>
        </h2>
        <p className={styles.soft}>{describeAmounts(network)}</p>
      </div>
      {network.between && <Sides network={network} sides={network.between} />}
      {network.description && (
        <p className={styles.text} dir="auto">
          {network.description}
        </p>
      )}
      {claims.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>What is claimed</h3>
          <ClaimList claims={claims} />
        </section>
      )}
      {network.meetings.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>Who met</h3>
          <MeetingList meetings={network.meetings} />
        </section>
      )}
      <p className={`${styles.soft} ${styles.onScreen}`}>
        Choose an actor or a tie on the map to read who says so and who denies it.
      </p>
    </div>
  );
}

/** The two sides that the network is about. */
function Sides({ network, sides }: { network: Network; sides: Between }) {
  const actors = new Map(network.actors.map((actor) => [actor.id, actor]));
  return (
    <p className={styles.soft}>
      {sides.map((side, at) => (
        <Fragment key={side.join(' ')}>
          {at === 0 ? 'Between ' : ' and '}
          {side.map((id, position) => {
            const actor = actors.get(id);
            return (
              actor && (
                <Fragment key={id}>
                  {position > 0 && ', '}
                  <ActorLink actor={actor} />
                </Fragment>
              )
            );
          })}
        </Fragment>
      ))}
    </p>
  );
}
