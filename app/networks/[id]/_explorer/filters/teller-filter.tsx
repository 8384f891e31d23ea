'use client';

import { TellerPicker } from '../controls/teller-picker';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { FilterSection } from './filter-section';

/** Who tells it: only what a side, a speaker, a publisher or a document gives evidence of. */
export function TellerFilter() {
  const told = useExplorer(({ now }) => now.state.told);
  const hasEvidence = useExplorer(({ now }) => now.network.documents.length > 0);
  const { dispatch } = useExplorerStore();
  if (!hasEvidence) return null;
  return (
    <FilterSection
      title="As told by"
      restricted={told.length > 0}
      onReset={() => dispatch({ type: 'setTold', tellers: [] })}
    >
      <div data-action="choose-tellers">
        <TellerPicker
          label="Who tells it"
          placeholder="anybody"
          value={told}
          onChange={(tellers) => dispatch({ type: 'setTold', tellers })}
        />
      </div>
    </FilterSection>
  );
}
