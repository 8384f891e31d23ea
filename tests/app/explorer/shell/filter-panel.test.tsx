import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FilterPanel } from '@/app/networks/[id]/_explorer/shell/filter-panel';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { buildTruceGraph } from '@/tests/lib/view/truce-network';
import { renderExplorer } from '../render-explorer';

const graph = buildTruceGraph();

describe('FilterPanel', () => {
  it('shows for each choice how many ties or actors it would show', () => {
    renderExplorer(graph, <FilterPanel />);
    const types = screen.getByRole('region', { name: 'Relationship types' });
    expect(within(types).getAllByRole('checkbox')).toHaveLength(5);
    expect(types).toHaveTextContent('Mediationsonly1');
  });

  it('leaves a type out, says what that hides, writes it to the address, and brings it back', async () => {
    const user = userEvent.setup();
    const { getValue } = renderExplorer(graph, <FilterPanel />);
    await user.click(screen.getByRole('checkbox', { name: 'Alliances' }));
    expect(getValue().shown.relationships.has('alliance')).toBe(false);
    await waitFor(() => expect(window.location.search).toContain('types='));
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(getValue().shown.relationships.has('alliance')).toBe(true);
    await waitFor(() => expect(window.location.search).toBe(''));
  });

  it('keeps one type only', async () => {
    const user = userEvent.setup();
    const { getValue } = renderExplorer(graph, <FilterPanel />);
    await user.click(screen.getByRole('button', { name: 'Only: Denials' }));
    expect([...getValue().shown.relationships]).toEqual(['denial']);
  });

  it('changes the lens', async () => {
    const user = userEvent.setup();
    const { getValue } = renderExplorer(graph, <FilterPanel />);
    await user.click(screen.getByRole('radio', { name: /Mediation channels/ }));
    expect(getValue().state.lens).toBe('mediation');
    expect(getValue().shown.relationships.has('alliance')).toBe(false);
    expect(getValue().shown.relationships.has('channel')).toBe(true);
  });

  it('asks what would be known without a document', async () => {
    const user = userEvent.setup();
    const { getValue } = renderExplorer(graph, <FilterPanel />);
    await user.click(screen.getByRole('switch', { name: /Wire report/ }));
    expect(getValue().shown.relationships.has('channel')).toBe(false);
    await waitFor(() => expect(window.location.search).toBe('?without=wire'));
  });

  it('lists many documents only when asked, but those left out and those found always', async () => {
    const user = userEvent.setup();
    const network = graph.getAttribute('network');
    const more = Array.from({ length: 40 }, (_, i) => ({
      ...network.documents[0],
      id: `d${i}`,
      title: `Paper ${i}.`,
    }));
    const documents = [...network.documents, ...more] as typeof network.documents;
    renderExplorer(buildNetworkGraph({ ...network, documents }), <FilterPanel />, 'without=d38');
    const list = screen.getByRole('region', { name: 'Documents' });
    expect(within(list).getAllByRole('switch')).toHaveLength(21);
    expect(within(list).getByRole('switch', { name: /Paper 38\./ })).not.toBeChecked();
    await user.type(screen.getByRole('combobox', { name: /Search/ }), 'Paper 27');
    await user.click(await screen.findByRole('option', { name: /^Paper 27\./ }));
    await waitFor(() => expect(within(list).getByRole('switch', { name: /Paper 27\./ })).toHaveFocus());
    expect(within(list).getAllByRole('switch')).toHaveLength(42);
  });

  it('finds an actor by a misspelt name and selects it', async () => {
    const user = userEvent.setup();
    const { getValue, announced } = renderExplorer(graph, <FilterPanel />);
    await user.type(screen.getByRole('combobox', { name: /Search/ }), 'Miltia');
    await user.click(await screen.findByRole('option', { name: /^Militia/ }));
    expect(getValue().state.selection).toEqual({ kind: 'items', actors: ['militia'], relationships: [] });
    expect(announced).toContain('Militia is selected.');
  });

  it('makes a filter of what is typed', async () => {
    const user = userEvent.setup();
    const { getValue } = renderExplorer(graph, <FilterPanel />);
    await user.type(screen.getByRole('combobox', { name: /Search/ }), 'militia');
    await user.click(await screen.findByRole('option', { name: /Keep only/ }));
    expect([...getValue().shown.relationships].sort()).toEqual(['alliance', 'channel']);
    await user.click(screen.getByRole('button', { name: /only “militia”: remove/ }));
    expect(getValue().shown.relationships.size).toBe(5);
  });
});
