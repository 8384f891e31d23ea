'use client';

import { memo, useMemo } from 'react';
import type { ActionId } from '@/lib/explorer/actions/action-list';
import type { ViewAction } from '@/lib/explorer/reducer';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { FACETS, type Facet, type FacetChoice } from './facets';
import { FilterSection } from './filter-section';
import styles from './filters.module.css';
import { Tick } from './tick';

/** One facet of the filter: what can be chosen of it, each with how many ties or actors it would show. */
export function FacetFilter({ name }: { name: keyof typeof FACETS }) {
  const facet: Facet = FACETS[name];
  const { title, action, reset, getTaken, getCounts, listChoices } = facet;
  const graph = useExplorer(({ now }) => now.graph);
  const taken = getTaken(useExplorer(({ now }) => now.state));
  const counts = getCounts(useExplorer(({ painted }) => painted.shown.counts));
  const { dispatch } = useExplorerStore();
  const choices = useMemo(() => listChoices(graph), [listChoices, graph]);
  const list = choices.map((choice) => ({
    choice,
    count: counts.get(choice.id) ?? 0,
    isTaken: taken?.includes(choice.id) ?? true,
    action,
    dispatch,
  }));
  if (reset === null) {
    return (
      <FilterSection title={title}>
        <div data-action={action} className={styles.lenses} role="radiogroup" aria-label={title}>
          {list.map((props) => (
            <OneChoice key={props.choice.id} {...props} />
          ))}
        </div>
      </FilterSection>
    );
  }
  return (
    <FilterSection title={title} restricted={taken !== null} onReset={() => dispatch(reset)}>
      {list.map((props) => (
        <AnyChoice key={props.choice.id} {...props} />
      ))}
    </FilterSection>
  );
}

type ChoiceProps = {
  readonly choice: FacetChoice;
  readonly count: number;
  readonly isTaken: boolean;
  readonly action: ActionId;
  readonly dispatch: (action: ViewAction) => void;
};

/** A choice of which exactly one is taken. */
function OneChoice({ choice: { id, label, description, choose }, count, isTaken, dispatch }: ChoiceProps) {
  return (
    <label className={styles.lens} title={description}>
      <input type="radio" name="lens" value={id} checked={isTaken} onChange={() => dispatch(choose)} />
      <span className={styles.lensName}>{label}</span>
      <span className={styles.lensCount}>{count.toLocaleString('en')}</span>
    </label>
  );
}

/** A choice of which any number is taken. Kept as it was drawn while it stays the same: a network may have many types. */
const AnyChoice = memo(function AnyChoice({ choice, count, isTaken, action, dispatch }: ChoiceProps) {
  const { label, sign, choose, only, more } = choice;
  return (
    <div className={styles.choice} data-off={!isTaken || undefined} data-none={count === 0 || undefined}>
      <Tick action={action} checked={isTaken} onChange={() => dispatch(choose)}>
        <span className={styles.label}>
          <span className={styles.sign}>{sign}</span>
          <span className={styles.name}>{label}</span>
        </span>
      </Tick>
      <button
        type="button"
        data-action="only-this"
        className={styles.only}
        onClick={() => only && dispatch(only)}
        aria-label={`Only: ${label}`}
      >
        only
      </button>
      {more}
      <span className={styles.count}>{count.toLocaleString('en')}</span>
    </div>
  );
});
