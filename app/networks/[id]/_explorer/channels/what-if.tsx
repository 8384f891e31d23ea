'use client';

import { Button, Pill } from '@mantine/core';
import { useMemo, useState } from 'react';
import { MultiCombobox } from '@/app/_combobox/multi-combobox';
import type { WhatIf as WhatIfAnswer } from '@/lib/graph/channels/what-if-answer';
import { toSentence } from '@/lib/graph/model/describe';
import { isolateWords } from '@/lib/network/isolate';
import { ActorPicker } from '../controls/actor-picker';
import { AskedState } from '../controls/asked-state';
import details from '../details/details.module.css';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './channels.module.css';
import { Path } from './path';

/** How many pairs are listed at first. */
const FEW = 6;

/** What happens to contact when actors, ties or documents are taken out: who loses it, and what reroutes. */
export function WhatIf({ ofSides }: { ofSides: WhatIfAnswer | null }) {
  const state = useExplorer(({ now }) => now.state);
  const { dispatch } = useExplorerStore();
  const answer = useExplorer(({ answers }) => answers['what-if'].answer);
  const isOut = state.out.length + state.outTies.length + state.outDocuments.length > 0;
  const ends = useMemo(() => [...state.from, ...state.to], [state.from, state.to]);
  const selected = state.selection.kind === 'items' ? state.selection.relationships : [];
  const tie = selected.find((id) => !state.outTies.includes(id));
  return (
    // On paper an empty field asks for nothing.
    <section className={isOut ? details.section : `${details.section} ${details.onScreen}`}>
      <h3 className={details.heading}>What if</h3>
      <div className={details.stack}>
        <div data-action="take-out" className={details.stack}>
          <ActorPicker
            label="Remove an actor"
            placeholder="choose…"
            value={state.out}
            without={ends}
            onChange={(actors) => {
              for (const id of toChanged(actors, state.out))
                dispatch({ type: 'toggleOut', kind: 'actor', id });
            }}
          />
          <OutDocuments />
        </div>
        <OutTies />
        {tie && (
          <Button
            data-action="take-out"
            size="xs"
            variant="default"
            onClick={() => dispatch({ type: 'toggleOut', kind: 'relationship', id: tie })}
          >
            Remove the selected tie
          </Button>
        )}
        {ofSides && <Outcome title="Between the two sides" whatIf={ofSides} />}
        <AskedState kind="what-if" doing="Looking for who loses contact" />
        {answer && <Outcome title="Among all that are shown" whatIf={answer} pieces={answer.pieces} />}
        {isOut && (
          <div>
            <Button
              data-action="put-back"
              size="xs"
              variant="default"
              onClick={() => dispatch({ type: 'clearOut' })}
            >
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

/** Who loses contact, then who goes another way, the first of either; in what is kept there is nothing to tell. */
function Outcome({
  title,
  whatIf,
  pieces = [],
}: {
  title: string;
  whatIf: WhatIfAnswer;
  pieces?: WhatIfAnswer['pieces'];
}) {
  const [isWhole, setWhole] = useState(false);
  const told = whatIf.pairs.filter(({ fate }) => fate === 'lost' || fate === 'rerouted');
  const listed = isWhole ? told : told.slice(0, FEW);
  const isToldAlready = told.length === 1 && told[0]?.fate === 'lost';
  return (
    <div>
      <h4 className={details.heading}>{title}</h4>
      <p className={styles.verdict}>{whatIf.words}</p>
      <Pieces pieces={pieces} />
      {!isToldAlready && (
        <ul className={details.list}>
          {listed.map((pair) => (
            <li key={pair.actors.join(' ')} className={styles.pair}>
              <PairOutcome pair={pair} />
            </li>
          ))}
        </ul>
      )}
      {listed.length < told.length && (
        <Button
          data-action="list-all-pairs"
          size="compact-xs"
          variant="subtle"
          onClick={() => setWhole(true)}
        >
          All {told.length.toLocaleString('en')}
          {whatIf.more && ' that are listed'}
        </Button>
      )}
    </div>
  );
}

/** Who comes off the rest, together. */
function Pieces({ pieces }: { pieces: WhatIfAnswer['pieces'] }) {
  const graph = useExplorer(({ now }) => now.graph);
  if (pieces.length === 0) return null;
  return (
    <p className={details.soft}>
      Cut off from the rest:{' '}
      {pieces.slice(0, FEW).map((piece, index) => (
        <span key={piece.join(' ')}>
          {index > 0 && '; '}
          {piece.length > FEW
            ? `${piece.length.toLocaleString('en')} actors`
            : piece.map((id) => isolateWords(graph.getNodeAttribute(id, 'actor').name)).join(', ')}
        </span>
      ))}
      {pieces.length > FEW && `; and ${(pieces.length - FEW).toLocaleString('en')} more pieces`}.
    </p>
  );
}

function PairOutcome({ pair: { actors, fate, after } }: { pair: WhatIfAnswer['pairs'][number] }) {
  const graph = useExplorer(({ now }) => now.graph);
  const toName = (id: string) => graph.getNodeAttribute(id, 'actor').name;
  return (
    <>
      <bdi>{toName(actors[0])}</bdi> and <bdi>{toName(actors[1])}</bdi>{' '}
      {fate === 'lost'
        ? 'lose contact'
        : after
          ? 'are joined another way: '
          : 'need more steps than are allowed'}
      {fate === 'rerouted' && after && <Path actors={after.actors} />}
    </>
  );
}

function OutDocuments() {
  const network = useExplorer(({ now }) => now.network);
  const state = useExplorer(({ now }) => now.state);
  const { dispatch } = useExplorerStore();
  const [text, setText] = useState('');
  const options = useMemo(
    () => network.documents.map(({ id, title }) => ({ value: id, label: title })),
    [network],
  );
  if (options.length === 0) return null;
  return (
    <MultiCombobox
      label="Ignore a document"
      placeholder="choose…"
      options={options}
      value={state.outDocuments}
      onChange={(documents) => {
        for (const id of toChanged(documents, state.outDocuments))
          dispatch({ type: 'toggleOut', kind: 'document', id });
      }}
      text={text}
      onTextChange={setText}
      nothingFound="No document is called so."
    />
  );
}

function OutTies() {
  const graph = useExplorer(({ now }) => now.graph);
  const state = useExplorer(({ now }) => now.state);
  const { dispatch } = useExplorerStore();
  if (state.outTies.length === 0) return null;
  return (
    <div data-action="put-back" className={styles.pills}>
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
