import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TieTable } from '@/app/networks/[id]/_explorer/table/tie-table';
import { buildTruceGraph } from '@/tests/lib/view/truce-network';
import { renderExplorer } from '../render-explorer';

const graph = buildTruceGraph();

function readColumn(index: number): string[] {
  const [, ...rows] = screen.getAllByRole('row');
  return rows.map((row) => within(row).getAllByRole('cell')[index]?.textContent?.trim() ?? '');
}

describe('TieTable', () => {
  it('lists the ties that are shown', () => {
    renderExplorer(graph, <TieTable />, 'types=asks,denies');
    expect(readColumn(1)).toEqual(['Request', 'Denial']);
  });

  it('sorts by a column, back, and not at all', async () => {
    const user = userEvent.setup();
    renderExplorer(graph, <TieTable />);
    const header = screen.getByRole('columnheader', { name: 'To' });
    await user.click(within(header).getByRole('button'));
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    expect(readColumn(2)[0]).toBe('Militia');
    await user.click(within(header).getByRole('button'));
    expect(readColumn(2)[0]).toBe('Speaker');
    await user.click(within(header).getByRole('button'));
    expect(header).toHaveAttribute('aria-sort', 'none');
  });

  it('selects a tie by its row, and marks the row of a selected tie', async () => {
    const user = userEvent.setup();
    const { getValue } = renderExplorer(graph, <TieTable />, 'ties=request');
    expect(screen.getByRole('row', { selected: true })).toHaveTextContent('Request');
    await user.click(screen.getByText('Alliance'));
    expect(getValue().state.selection).toEqual({ kind: 'items', actors: [], relationships: ['alliance'] });
  });

  it('says that no tie is shown when none is', () => {
    renderExplorer(graph, <TieTable />, 'types=');
    expect(screen.getByText('No tie is shown.')).toBeInTheDocument();
  });
});
