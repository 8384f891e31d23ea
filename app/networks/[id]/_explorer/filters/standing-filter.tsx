'use client';

import { StandingSign } from '@/app/_symbols/standing-symbol';
import { STANDINGS } from '@/lib/vocabulary/standings';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { FacetChoice } from './facet-choice';
import { FilterSection } from './filter-section';

export function StandingFilter() {
  const state = useExplorer(({ now }) => now.state);
  const shown = useExplorer(({ painted }) => painted.shown);
  const { dispatch } = useExplorerStore();
  return (
    <FilterSection
      title="How well sourced"
      restricted={state.standings !== null}
      onReset={() => dispatch({ type: 'setStandings', standings: null })}
    >
      {STANDINGS.map((standing) => (
        <FacetChoice
          action="toggle-standing"
          key={standing.id}
          label={standing.label}
          sign={<StandingSign standing={standing.id} />}
          count={shown.counts.standings.get(standing.id) ?? 0}
          checked={state.standings?.includes(standing.id) ?? true}
          onToggle={() => dispatch({ type: 'toggleStanding', standing: standing.id })}
          onOnly={() => dispatch({ type: 'setStandings', standings: [standing.id] })}
        />
      ))}
    </FilterSection>
  );
}
