'use client';

import { Button } from '@mantine/core';
import { IconFocus2, IconTarget } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { KindSymbol } from '@/app/_symbols/kind-symbol';
import { type CsrLists, getGraphIndex } from '@/lib/graph/model/graph-index';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { listExtraFields } from '@/lib/network/extra-fields';
import type { Actor } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import { FAMILIES, type RelationshipType } from '@/lib/vocabulary/relationship-type';
import { EditActions } from '../editing/edit-actions';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { ClaimList } from './claim-list';
import styles from './details.module.css';
import { ExtraFields } from './extra-fields';
import { MeetingList } from './meeting-list';
import { TieList, TieOrder } from './tie-list';

/** Ties that stand among contact though no messages pass along them are under a heading of their own: nobody is reached by them. */
const SECTIONS = [...FAMILIES, { id: 'other', label: 'Other ties' }] as const;

function toSection(type: RelationshipType | undefined): (typeof SECTIONS)[number]['id'] | undefined {
  return type?.family === 'contact' && !type.carriesMessages ? 'other' : type?.family;
}

/** An actor: roles, names, ties by family, and the claims that it makes or denies. */
export function ActorDetails({ actor }: { actor: Actor }) {
  return (
    <div className={styles.stack}>
      <Heading actor={actor} />
      <Acts actor={actor.id} />
      {actor.shadow && <p className={styles.soft}>Acts through others: a shadow party.</p>}
      {actor.notes && (
        <p className={styles.text} dir="auto">
          {actor.notes}
        </p>
      )}
      <Identifiers identifiers={actor.identifiers} />
      <Lists actor={actor.id} />
      <ExtraFields fields={listExtraFields('actors', actor)} />
    </div>
  );
}

function Heading({ actor }: { actor: Actor }) {
  const kind = getActorKind(actor.kind);
  return (
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
      {actor.role && (
        <p className={styles.text} dir="auto">
          {actor.role}
        </p>
      )}
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
  );
}

/** What can be asked and seen from an actor. */
function Acts({ actor }: { actor: string }) {
  const focus = useExplorer(({ now }) => now.state.focus);
  const { dispatch, getState } = useExplorerStore();
  const isFocused = focus.includes(actor);
  const actors = isFocused ? focus.filter((id) => id !== actor) : [...focus, actor];
  return (
    <>
      <div className={styles.actions}>
        <Button
          data-action={isFocused ? 'leave-neighbourhood' : 'focus-neighbourhood'}
          size="xs"
          variant="default"
          leftSection={<IconFocus2 size={14} />}
          onClick={() => dispatch({ type: 'setFocus', actors })}
        >
          {isFocused ? 'Leave neighbourhood' : 'Only its neighbourhood'}
        </Button>
        <Button
          data-action="centre-actor"
          size="xs"
          variant="default"
          leftSection={<IconTarget size={14} />}
          onClick={() => getState().map?.center(actor)}
        >
          Find on the map
        </Button>
      </div>
      <div className={styles.actions}>
        <Button
          data-action="channels-from"
          size="xs"
          variant="default"
          onClick={() => dispatch({ type: 'addEnd', end: 'from', actor })}
        >
          Channels from here
        </Button>
        <Button
          data-action="channels-to"
          size="xs"
          variant="default"
          onClick={() => dispatch({ type: 'addEnd', end: 'to', actor })}
        >
          Channels to here
        </Button>
      </div>
    </>
  );
}

/** The ties of an actor by family, its meetings, and what it claims. */
function Lists({ actor }: { actor: string }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const types = graph.getAttribute('types');
  const { own, says, meetings } = useMemo(() => listOfActor(graph, actor), [graph, actor]);
  return (
    <>
      <TieOrder relationships={own} />
      {SECTIONS.map(({ id, label }) => {
        const ties = own.filter(({ type }) => toSection(types.get(type)) === id);
        if (ties.length === 0) return null;
        return (
          <Section key={id} heading={label}>
            <TieList relationships={ties} />
          </Section>
        );
      })}
      {own.length === 0 && <p className={styles.soft}>No ties in this network.</p>}
      {meetings.length > 0 && (
        <Section heading="Meetings">
          <MeetingList meetings={meetings} of={actor} />
        </Section>
      )}
      {says.length > 0 && (
        <Section heading="What it claims">
          <ClaimList claims={says} />
        </Section>
      )}
    </>
  );
}

/** Returns the ties and meetings of an actor, and the claims in which it speaks. */
function listOfActor(graph: NetworkGraph, actor: string) {
  const { relationships, claims, meetings, actorNumbers, ties, meetingsOf } = getGraphIndex(graph);
  const number = actorNumbers.get(actor);
  const pick = <Thing,>({ offsets, items }: CsrLists, things: readonly Thing[]): readonly Thing[] =>
    number === undefined
      ? []
      : Array.from(items.subarray(offsets[number], offsets[number + 1]), (at) => things[at] as Thing);
  return {
    own: pick(ties, relationships),
    says: claims.filter(({ evidence }) => evidence.some(({ speaker }) => speaker === actor)),
    meetings: pick(meetingsOf, meetings),
  };
}

function Section({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </section>
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
