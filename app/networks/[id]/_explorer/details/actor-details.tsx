'use client';

import { Button } from '@mantine/core';
import { IconFocus2, IconTarget } from '@tabler/icons-react';
import { KindSymbol } from '@/app/_symbols/kind-symbol';
import type { Actor } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import { FAMILIES } from '@/lib/vocabulary/relationship-type';
import { EditActions } from '../editing/edit-actions';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { ClaimList } from './claim-list';
import styles from './details.module.css';
import { MeetingList } from './meeting-list';
import { TieList } from './tie-list';

/** An actor: roles, names, ties by family, and the claims that it makes or denies. */
export function ActorDetails({ actor }: { actor: Actor }) {
  const network = useExplorer(({ painted }) => painted.network);
  const graph = useExplorer(({ painted }) => painted.graph);
  const state = useExplorer(({ painted }) => painted.state);
  const { dispatch, getState } = useExplorerStore();
  const types = graph.getAttribute('types');
  const own = network.relationships.filter((relationship) =>
    [relationship.source, relationship.target, relationship.onBehalfOf, relationship.toward].includes(
      actor.id,
    ),
  );
  const says = network.claims.filter(({ evidence }) => evidence.some(({ speaker }) => speaker === actor.id));
  const meetings = network.meetings.filter(({ participants }) =>
    participants.some((seat) => seat.actor === actor.id),
  );
  const kind = getActorKind(actor.kind);
  const isFocused = state.focus.includes(actor.id);
  return (
    <div className={styles.stack}>
      <div>
        <span className={styles.kicker}>
          <KindSymbol kind={kind} /> {kind.label}
          <Lifespan actor={actor} />
          <EditActions
            thing={{ list: 'actors', id: actor.id }}
            form={{ kind: 'actor', id: actor.id }}
            tieFrom={actor.id}
          />
        </span>
        <h2 className={styles.title}>
          <bdi>{actor.name}</bdi>
        </h2>
        {actor.role && <p className={styles.text}>{actor.role}</p>}
        {actor.aliases.length > 0 && (
          <p className={styles.soft}>
            also{' '}
            {actor.aliases.map((alias, index) => (
              <span key={alias}>
                {index > 0 && ', '}
                <bdi>{alias}</bdi>
              </span>
            ))}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <Button
          data-action={isFocused ? 'leave-neighbourhood' : 'focus-neighbourhood'}
          size="xs"
          variant="default"
          leftSection={<IconFocus2 size={14} />}
          onClick={() =>
            dispatch({
              type: 'setFocus',
              actors: isFocused ? state.focus.filter((id) => id !== actor.id) : [...state.focus, actor.id],
            })
          }
        >
          {isFocused ? 'Leave neighbourhood' : 'Only its neighbourhood'}
        </Button>
        <Button
          data-action="centre-actor"
          size="xs"
          variant="default"
          leftSection={<IconTarget size={14} />}
          onClick={() => getState().map?.center(actor.id)}
        >
          Find on the map
        </Button>
      </div>
      <div className={styles.actions}>
        <Button
          data-action="channels-from"
          size="xs"
          variant="default"
          onClick={() => dispatch({ type: 'addEnd', end: 'from', actor: actor.id })}
        >
          Channels from here
        </Button>
        <Button
          data-action="channels-to"
          size="xs"
          variant="default"
          onClick={() => dispatch({ type: 'addEnd', end: 'to', actor: actor.id })}
        >
          Channels to here
        </Button>
      </div>
      {actor.shadow && <p className={styles.soft}>Acts through others: a shadow party.</p>}
      {actor.notes && <p className={styles.text}>{actor.notes}</p>}
      <Identifiers identifiers={actor.identifiers} />
      {FAMILIES.map((family) => {
        const ties = own.filter(({ type }) => types.get(type)?.family === family.id);
        if (ties.length === 0) return null;
        return (
          <section key={family.id} className={styles.section}>
            <h3 className={styles.heading}>{family.label}</h3>
            <TieList relationships={ties} />
          </section>
        );
      })}
      {own.length === 0 && <p className={styles.soft}>No ties in this network.</p>}
      {meetings.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>Meetings</h3>
          <MeetingList meetings={meetings} of={actor.id} />
        </section>
      )}
      {says.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>What it claims</h3>
          <ClaimList claims={says} />
        </section>
      )}
    </div>
  );
}

function Lifespan({ actor }: { actor: Actor }) {
  if (!actor.from && !actor.to) return null;
  return (
    <span>
      · {actor.from ? `from ${toDateLabel(actor.from)} ` : ''}
      {actor.to ? `until ${toDateLabel(actor.to)}` : ''}
    </span>
  );
}

function Identifiers({ identifiers }: { identifiers: Actor['identifiers'] }) {
  const entries = Object.entries(identifiers);
  if (entries.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {entries.map(([scheme, value]) => (
        <div key={scheme} style={{ display: 'contents' }}>
          <dt>{scheme}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
