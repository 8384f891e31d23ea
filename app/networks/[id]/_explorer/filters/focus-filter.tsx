'use client';

import { Pill, Slider, Text } from '@mantine/core';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { FilterSection } from './filter-section';
import styles from './filters.module.css';

const MAX_HOPS = 4;

/** The neighbourhood of chosen actors, when there are any. */
export function FocusFilter() {
  const graph = useExplorer(({ now }) => now.graph);
  const state = useExplorer(({ now }) => now.state);
  const { dispatch } = useExplorerStore();
  if (state.focus.length === 0) return null;
  return (
    <FilterSection
      title="Neighbourhood of"
      restricted
      onReset={() => dispatch({ type: 'setFocus', actors: [] })}
    >
      <div data-action="leave-neighbourhood" className={styles.focusList}>
        {state.focus.map((id) => {
          const { name } = graph.getNodeAttribute(id, 'actor');
          return (
            <Pill
              key={id}
              withRemoveButton
              removeButtonProps={{ 'aria-label': `Remove ${name}`, 'aria-hidden': false, tabIndex: 0 }}
              onRemove={() =>
                dispatch({ type: 'setFocus', actors: state.focus.filter((actor) => actor !== id) })
              }
            >
              <bdi>{name}</bdi>
            </Pill>
          );
        })}
      </div>
      <Text size="xs" c="dimmed">
        within {state.hops} {state.hops === 1 ? 'step' : 'steps'}
      </Text>
      <Slider
        data-action="set-reach"
        size="sm"
        min={1}
        max={Math.max(MAX_HOPS, state.hops)}
        step={1}
        label={null}
        thumbLabel="Reach in steps"
        value={state.hops}
        onChange={(hops) => dispatch({ type: 'setHops', hops })}
      />
    </FilterSection>
  );
}
