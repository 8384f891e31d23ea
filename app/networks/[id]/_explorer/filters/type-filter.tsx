'use client';

import { TieSymbol } from '@/app/_symbols/tie-symbol';
import { EditButton } from '../editing/edit-actions';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { FacetChoice } from './facet-choice';
import { FilterSection } from './filter-section';

export function TypeFilter() {
  const graph = useExplorer(({ now }) => now.graph);
  const network = useExplorer(({ now }) => now.network);
  const state = useExplorer(({ now }) => now.state);
  const shown = useExplorer(({ painted }) => painted.shown);
  const { dispatch } = useExplorerStore();
  const used = new Set(network.relationships.map(({ type }) => type));
  const own = new Set(network.relationshipTypes.map(({ id }) => id));
  // A type of the network’s own that no tie has yet is listed as well, so that it can be edited and removed.
  const types = [...graph.getAttribute('types').values()].filter(({ id }) => used.has(id) || own.has(id));
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
          sign={<TieSymbol type={type} />}
          count={shown.counts.types.get(type.id) ?? 0}
          checked={state.types?.includes(type.id) ?? true}
          onToggle={() => dispatch({ type: 'toggleType', id: type.id })}
          onOnly={() => dispatch({ type: 'setTypes', types: [type.id] })}
          more={
            own.has(type.id) && (
              <EditButton label={`Edit the type ${type.label}`} form={{ kind: 'type', id: type.id }} />
            )
          }
        />
      ))}
    </FilterSection>
  );
}
