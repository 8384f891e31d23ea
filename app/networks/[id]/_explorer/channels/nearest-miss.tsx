'use client';

import { Button } from '@mantine/core';
import type { ViewAction } from '@/lib/explorer/reducer';
import type { NearestMiss as Miss } from '@/lib/graph/channels/nearest-miss';
import type { MissReason } from '@/lib/graph/contact/hidden-contacts';
import details from '../details/details.module.css';
import { SilentTypes } from '../details/silent-types';
import { useExplorerStore } from '../state/explorer-store-context';
import styles from './channels.module.css';

const LIFTS: Readonly<Record<Exclude<MissReason, 'uncontested'>, ViewAction>> = {
  lens: { type: 'setLens', lens: 'all' },
  types: { type: 'setTypes', types: null },
  kinds: { type: 'setKinds', kinds: null },
  standings: { type: 'setStandings', standings: null },
  without: { type: 'setWithout', documents: [] },
  told: { type: 'setTold', tellers: [] },
  dates: { type: 'setRange', since: null, until: null },
  q: { type: 'setQuery', q: '' },
  focus: { type: 'setFocus', actors: [] },
  membership: { type: 'setMembership', membership: true },
  proposed: { type: 'setProposed', proposed: true },
};

/** No channel, and what hides the nearest one, with the way to lift it. */
export function NearestMiss({ miss }: { miss: Miss | null }) {
  const { dispatch } = useExplorerStore();
  const lifts = (miss?.lift ?? []).flatMap((reason) => (reason === 'uncontested' ? [] : [LIFTS[reason]]));
  return (
    <section>
      <h3 className={details.heading}>No channel</h3>
      <p className={styles.verdict}>
        {miss ? miss.words : 'No contact in this network, shown or hidden, would join the two sides.'}
      </p>
      {miss && lifts.length > 0 && (
        <Button
          className={styles.lift}
          data-action="show-hidden-ties"
          size="xs"
          variant="default"
          onClick={() => {
            for (const lift of lifts) dispatch(lift);
          }}
        >
          Show these ties
        </Button>
      )}
      {miss && miss.lift.length === 0 && (
        <Button
          className={styles.lift}
          data-action="allow-longer"
          size="xs"
          variant="default"
          onClick={() => dispatch({ type: 'setMaxHops', maxHops: miss.actors.length - 1 })}
        >
          Allow longer channels
        </Button>
      )}
      <SilentTypes />
    </section>
  );
}
