'use client';

import { TieSign } from '@/app/_signs/tie-sign';
import { useExplorer } from '../explorer-context';
import { FacetChoice } from './facet-choice';
import { FilterSection } from './filter-section';

export function TypeFilter() {
  const { graph, network, state, shown, dispatch } = useExplorer();
  const used = new Set(network.relationships.map(({ type }) => type));
  const types = [...graph.getAttribute('types').values()].filter(({ id }) => used.has(id));
  return (
    <FilterSection
      title="Relationship types"
      restricted={state.types !== null}
      onReset={() => dispatch({ type: 'setTypes', types: null })}
    >
      {types.map((type) => (
        <FacetChoice
          action="toggle-type"
          key={type.id}
          label={type.plural}
          sign={<TieSign type={type} />}
          count={shown.counts.types.get(type.id) ?? 0}
          checked={state.types?.includes(type.id) ?? true}
          onToggle={() => dispatch({ type: 'toggleType', id: type.id })}
          onOnly={() => dispatch({ type: 'setTypes', types: [type.id] })}
        />
      ))}
    </FilterSection>
  );
}
