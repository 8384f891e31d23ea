'use client';

import { Button, MultiSelect, Pill } from '@mantine/core';
import { useMemo } from 'react';
import { toSentence } from '@/lib/graph/describe';
import type { WhatIf as WhatIfAnswer } from '@/lib/graph/what-if-answer';
import details from '../details/details.module.css';
import { useExplorer } from '../explorer-context';
import { ActorPicker } from './actor-picker';
import styles from './channels.module.css';

/** What happens to contact when actors, ties or documents are taken out: who loses it, and what reroutes. */
export function WhatIf({ whatIf }: { whatIf: WhatIfAnswer | null }) {
  const { state, dispatch } = useExplorer();
  const ends = useMemo(() => [...state.from, ...state.to], [state.from, state.to]);
  const selected = state.selection.kind === 'items' ? state.selection.relationships : [];
  const tie = selected.find((id) => !state.outTies.includes(id));
  return (
    <section className={details.section}>
      <h3 className={details.heading}>What if</h3>
      <div className={details.stack}>
        <ActorPicker
          label="Somebody were out"
          placeholder="nobody is taken out"
          value={state.out}
          without={ends}
          onChange={(actors) => {
            for (const id of toChanged(actors, state.out)) dispatch({ type: 'toggleOut', kind: 'actor', id });
          }}
        />
        <OutDocuments />
        <OutTies />
        {tie && (
          <Button
            size="xs"
            variant="default"
            onClick={() => dispatch({ type: 'toggleOut', kind: 'relationship', id: tie })}
          >
            Take the selected tie out
          </Button>
        )}
        {whatIf && (
          <div>
            <p className={styles.verdict}>{whatIf.words}</p>
            <ul className={details.list}>
              {whatIf.pairs.map((pair) => (
                <li key={pair.actors.join(' ')} className={details.text}>
                  <PairOutcome pair={pair} />
                </li>
              ))}
            </ul>
            <Button size="xs" variant="default" mt="xs" onClick={() => dispatch({ type: 'clearOut' })}>
              Put all back
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

/** What is in one of two lists only. */
function toChanged(now: readonly string[], before: readonly string[]): readonly string[] {
  return [...now.filter((id) => !before.includes(id)), ...before.filter((id) => !now.includes(id))];
}

const FATES = {
  lost: 'lose contact',
  rerouted: 'go another way',
  kept: 'keep their channel',
  apart: 'had none',
};

function PairOutcome({ pair }: { pair: WhatIfAnswer['pairs'][number] }) {
  const { graph } = useExplorer();
  const toName = (id: string) => graph.getNodeAttribute(id, 'actor').name;
  return (
    <>
      <bdi>{toName(pair.actors[0])}</bdi> and <bdi>{toName(pair.actors[1])}</bdi> {FATES[pair.fate]}
      {pair.fate === 'rerouted' && pair.after && `: ${pair.after.actors.map(toName).join(' → ')}`}
    </>
  );
}

function OutDocuments() {
  const { network, state, dispatch } = useExplorer();
  const data = useMemo(
    () => network.documents.map(({ id, title }) => ({ value: id, label: title })),
    [network],
  );
  if (data.length === 0) return null;
  return (
    <MultiSelect
      size="xs"
      label="A document did not exist"
      placeholder={state.outDocuments.length === 0 ? 'none is taken out' : undefined}
      data={data}
      value={[...state.outDocuments]}
      onChange={(documents) => {
        for (const id of toChanged(documents, state.outDocuments))
          dispatch({ type: 'toggleOut', kind: 'document', id });
      }}
      searchable
      hidePickedOptions
    />
  );
}

function OutTies() {
  const { graph, state, dispatch } = useExplorer();
  if (state.outTies.length === 0) return null;
  return (
    <div className={styles.pills}>
      {state.outTies.map((id) => {
        const words = toSentence(graph, id);
        return (
          <Pill
            key={id}
            withRemoveButton
            removeButtonProps={{ 'aria-label': `Put back: ${words}`, 'aria-hidden': false, tabIndex: 0 }}
            onRemove={() => dispatch({ type: 'toggleOut', kind: 'relationship', id })}
          >
            {words}
          </Pill>
        );
      })}
    </div>
  );
}
