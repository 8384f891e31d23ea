'use client';

import { KindSymbol } from '@/app/_symbols/kind-symbol';
import { ACTOR_KINDS } from '@/lib/vocabulary/actor-kinds';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { FacetChoice } from './facet-choice';
import { FilterSection } from './filter-section';

export function KindFilter() {
  const state = useExplorer(({ now }) => now.state);
  const shown = useExplorer(({ painted }) => painted.shown);
  const { dispatch } = useExplorerStore();
  return (
    <FilterSection
      title="Actors"
      restricted={state.kinds !== null}
      onReset={() => dispatch({ type: 'setKinds', kinds: null })}
    >
      {ACTOR_KINDS.map((kind) => (
        <FacetChoice
          action="toggle-kind"
          key={kind.id}
          label={kind.plural}
          sign={<KindSymbol kind={kind} />}
          count={shown.counts.kinds.get(kind.id) ?? 0}
          checked={state.kinds?.includes(kind.id) ?? true}
          onToggle={() => dispatch({ type: 'toggleKind', kind: kind.id })}
          onOnly={() => dispatch({ type: 'setKinds', kinds: [kind.id] })}
        />
      ))}
    </FilterSection>
  );
}
