import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DetailsPanel } from '@/app/networks/[id]/_explorer/shell/details-panel';
import { buildTruceGraph } from '@/tests/lib/view/truce-network';
import { renderExplorer } from '../render-explorer';

const graph = buildTruceGraph();

describe('DetailsPanel', () => {
  it('tells about the network while nothing is selected, with its claims', () => {
    renderExplorer(graph, <DetailsPanel />);
    expect(screen.getByRole('heading', { name: 'Truce' })).toBeInTheDocument();
    const claim = screen.getByRole('button', { name: /The envoy asked for a truce/ });
    expect(claim).toHaveTextContent('2 unnamed speakers say so; 1 denies it.');
  });

  it('sets both sides of a claim side by side', async () => {
    renderExplorer(graph, <DetailsPanel />, 'claim=truce-asked');
    expect(await screen.findByText('Contested', { selector: '[data-standing]' })).toBeInTheDocument();
    const so = screen.getByRole('region', { name: 'Who says so' });
    const not = screen.getByRole('region', { name: 'Who denies it' });
    expect(within(so).getAllByRole('article')).toHaveLength(2);
    expect(within(so).getByText('a senior source')).toBeInTheDocument();
    expect(within(not).getAllByRole('article')).toHaveLength(1);
    expect(within(not).getByRole('button', { name: 'Envoy' })).toBeInTheDocument();
  });

  it('says once that evidence is not graded, and once from which claim it comes', async () => {
    renderExplorer(graph, <DetailsPanel />, 'ties=request');
    expect(await screen.findAllByText(/not graded\.$/i)).toHaveLength(1);
    expect(screen.getByText('From the claim: The envoy asked for a truce.')).toBeInTheDocument();
    expect(screen.getByText('From the claim above.')).toBeInTheDocument();
  });

  it('says the Admiralty grade in words, and that a missing one was never given', async () => {
    renderExplorer(graph, <DetailsPanel />, 'ties=channel');
    expect(await screen.findByText('B2: usually reliable, probably true.')).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: /Envoy reaches Militia through Speaker/ }),
    ).toBeInTheDocument();
  });

  it('lists an actor’s ties by family, and walks from tie to claim', async () => {
    const user = userEvent.setup();
    const { getValue } = renderExplorer(graph, <DetailsPanel />, 'select=envoy');
    expect(await screen.findByRole('heading', { name: 'Mediation channels' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Envoy asks Premier/ }));
    expect(getValue().state.selection).toEqual({ kind: 'items', actors: [], relationships: ['request'] });
    await user.click(screen.getByRole('button', { name: /The envoy asked for a truce/ }));
    expect(getValue().state.selection).toEqual({ kind: 'claim', claim: 'truce-asked' });
  });

  it('shows the ties among several actors', async () => {
    renderExplorer(graph, <DetailsPanel />, 'select=speaker,militia');
    expect(await screen.findByRole('heading', { name: '2 selected' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Speaker is an ally of Militia/ })).toBeInTheDocument();
  });
});
