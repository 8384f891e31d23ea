import { MantineProvider } from '@mantine/core';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ExplorerStoreProvider } from '@/app/networks/[id]/_explorer/state/explorer-store-context';
import { Timeline } from '@/app/networks/[id]/_explorer/timeline/timeline';
import { createExplorerStore } from '@/lib/explorer/explorer-store';
import { getTimeline } from '@/lib/graph/timeline/timeline';
import { parseNetwork } from '@/lib/network/parse';

const MONTHS = 8;

/** A network with a tie for each of so many months. */
function buildMonths() {
  const parsed = parseNetwork({
    ...{ format: 'backchannel/1', id: 'months', title: 'Months' },
    actors: ['a', 'b'].map((id) => ({ id, kind: 'person', name: id })),
    relationships: Array.from({ length: MONTHS }, (_, month) => ({
      ...{ id: `t${month}`, type: 'talks-to', source: 'a', target: 'b' },
      ...{ from: `2024-0${month + 1}`, to: `2024-0${month + 1}` },
    })),
  });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.value;
}

describe('Timeline', () => {
  it('hears each key, also while the map has yet to paint what an earlier one asked for', async () => {
    window.history.replaceState(null, '', '/');
    const store = createExplorerStore({
      ...{ network: buildMonths(), version: 0, mayEdit: false, warnings: [], defaultLens: 'all' },
      ...{ finding: null, query: '', flags: {} },
    });
    render(
      <MantineProvider env="test">
        <ExplorerStoreProvider value={store}>
          <Timeline />
        </ExplorerStoreProvider>
      </MantineProvider>,
    );
    const user = userEvent.setup();
    act(() => screen.getAllByRole('slider').at(-1)?.focus());
    await user.keyboard('{ArrowLeft}');
    const afterFirst = store.getState().now;
    await user.keyboard('{ArrowLeft}');
    act(() => store.markPainted(afterFirst));
    await user.keyboard('{ArrowLeft}');
    const { bins } = getTimeline(store.getState().now.graph);
    expect(store.getState().now.state.until).toBe(bins.at(-4)?.until);
  });
});
