import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataForm } from '@/app/networks/[id]/_explorer/data/data-form';
import { toExportAddress } from '@/app/networks/[id]/_explorer/data/export-data';
import { isWritable, toFormatFacts } from '@/lib/formats/export-workflow/format-facts';
import { FORMATS } from '@/lib/formats/registry';
import { NO_FILTER } from '@/lib/graph/filter/filter';
import { buildTruceGraph } from '@/tests/lib/view/truce-network';
import { renderExplorer } from '../render-explorer';

const graph = buildTruceGraph();
const asked: string[] = [];
const losses = ['1 claim is left out: “à la carte”.'];

/** Returns as the server does, which is not part of a page. */
function answer(address: string) {
  asked.push(address);
  if (address === '/api/formats') return { ok: true, json: async () => FORMATS.map(toFormatFacts) };
  const headers = new Headers({
    'Content-Disposition': 'attachment; filename="truce-part.csv"',
    'Backchannel-Losses': JSON.stringify(losses).replaceAll('à', '\\u00e0').replace(/[“”]/g, '\\u201c'),
  });
  return { ok: true, headers, blob: async () => new Blob(['id']) };
}

beforeEach(() => {
  asked.splice(0);
  Object.assign(globalThis, { fetch: async (address: string) => answer(address) });
  URL.createObjectURL = () => 'blob:saved';
  // A simulated page cannot go to the file that it saves.
  HTMLAnchorElement.prototype.click = () => undefined;
  URL.revokeObjectURL = () => undefined;
});

describe('the export of data', () => {
  it('offers every format that is written, and says what each does not hold of this network', async () => {
    renderExplorer(graph, <DataForm />);
    const group = await screen.findByRole('radiogroup', { name: 'Format' });
    const written = FORMATS.map(toFormatFacts).filter(isWritable);
    const formats = within(group).getAllByRole('radio');
    expect(formats).toHaveLength(written.length);
    expect(formats[0]).toBeChecked();
    expect(screen.queryByText('It will not hold')).toBeNull();
    await userEvent.setup().click(within(group).getByRole('radio', { name: 'CSV, one table of ties' }));
    expect(screen.getByText('It will not hold').parentElement).toHaveTextContent(/claim/);
  });

  it('saves what the filters leave, and tells what that is and what the file does not hold', async () => {
    const user = userEvent.setup();
    const { announced } = renderExplorer(graph, <DataForm />, 'lens=alliances');
    await user.click(await screen.findByRole('radio', { name: 'CSV, one table of ties' }));
    expect(screen.getByText(/5 actors, 5 ties, /)).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Current view' }));
    expect(screen.getByText(/2 actors, 1 tie, /)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const saved = await screen.findByText(/Saved as truce-part\.csv\./);
    expect(saved.parentElement).toHaveTextContent('à la carte');
    expect(asked.at(-1)).toBe('/api/networks/truce/export?format=csv&lens=alliances');
    expect(announced).toEqual(['Saved as truce-part.csv.']);
  });

  it('offers the texts that are kept beside the network, and only in its own format', async () => {
    const user = userEvent.setup();
    const list = [{ hash: 'a'.repeat(64), characters: 7 }];
    Object.assign(globalThis, {
      fetch: async (address: string) =>
        address.endsWith('/texts') ? { ok: true, status: 200, json: async () => list } : answer(address),
    });
    renderExplorer(graph, <DataForm />);
    const box = await screen.findByRole('checkbox', { name: /the text that is kept beside it/ });
    expect(box).not.toBeChecked();
    await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/Saved as/);
    expect(asked.at(-1)).toBe('/api/networks/truce/export?format=backchannel&texts=yes');
    await user.click(screen.getByRole('radio', { name: 'CSV, one table of ties' }));
    expect(screen.queryByRole('checkbox', { name: /kept beside it/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/Saved as/);
    expect(asked.at(-1)).toBe('/api/networks/truce/export?format=csv');
  });

  it('says why nothing could be saved', async () => {
    const user = userEvent.setup();
    renderExplorer(graph, <DataForm />);
    await screen.findByRole('radiogroup', { name: 'Format' });
    Object.assign(globalThis, {
      fetch: async () => ({
        ok: false,
        status: 404,
        json: async () => ({ detail: 'There is no network “truce”.' }),
      }),
    });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('There is no network “truce”.'));
  });

  it('asks for the whole network without any filter, and writes a lens out', () => {
    expect(toExportAddress('truce', 'gexf', { filter: null, hasTexts: false })).toBe(
      '/api/networks/truce/export?format=gexf',
    );
    const filter = { ...NO_FILTER, lens: 'mediation', since: '2024' } as const;
    expect(toExportAddress('truce', 'gexf', { filter, hasTexts: false })).toBe(
      '/api/networks/truce/export?format=gexf&lens=mediation&since=2024',
    );
  });
});
