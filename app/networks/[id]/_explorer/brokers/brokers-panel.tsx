'use client';

import { NativeSelect } from '@mantine/core';
import { BROKER_MEASURES } from '@/lib/graph/brokers/broker-measures';
import { SIDE_SOURCES, type SideSourceId } from '@/lib/graph/brokers/side-sources';
import { AskedState } from '../controls/asked-state';
import { Ends } from '../controls/ends';
import { ProposedChoice } from '../controls/proposed-choice';
import details from '../details/details.module.css';
import { SilentTypes } from '../details/silent-types';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { Balance } from './balance';
import { BrokerTable } from './broker-table';
import styles from './brokers.module.css';
import { BrokersBetween } from './brokers-between';

/** Who stands between whom: the measures of every actor shown, over the sides that are given, found or decided. */
export function BrokersPanel() {
  const size = useExplorer(({ now }) => now.state.size);
  const sides = useExplorer(({ now }) => now.state.sides);
  const { dispatch } = useExplorerStore();
  const { answer, isAsking } = useExplorer(({ answers }) => answers.brokers);
  const source = SIDE_SOURCES.find(({ id }) => id === sides);
  return (
    <div className={details.stack}>
      <Ends />
      <div className={styles.choices}>
        <NativeSelect
          data-action="size-actors"
          size="xs"
          label="Size actors by"
          value={size ?? ''}
          onChange={(event) => {
            const measure = BROKER_MEASURES.find(({ id }) => id === event.currentTarget.value);
            dispatch({ type: 'setSize', size: measure?.id ?? null });
          }}
          data={[
            { value: '', label: 'nothing' },
            ...BROKER_MEASURES.map(({ id, label }) => ({ value: id, label })),
          ]}
        />
        <NativeSelect
          data-action="choose-sides"
          size="xs"
          label="Sides from"
          value={sides}
          onChange={(event) =>
            dispatch({ type: 'setSides', source: event.currentTarget.value as SideSourceId })
          }
          data={SIDE_SOURCES.map(({ id, label }) => ({ value: id, label }))}
        />
      </div>
      {source && <p className={details.soft}>{source.description}</p>}
      <ProposedChoice />
      <SilentTypes />
      <AskedState kind="brokers" doing="Counting who stands between whom" />
      {answer && (
        <div className={details.stack} aria-busy={isAsking}>
          <BrokersBetween ends={answer.ends} />
          <BrokerTable answer={answer} />
          {!answer.betweenness.isExact && (
            <p className={details.soft}>
              Betweenness is estimated from {answer.betweenness.followed.toLocaleString('en')} actors: with so
              many, an exact count takes too long.
            </p>
          )}
          <Balance answer={answer} />
        </div>
      )}
    </div>
  );
}
