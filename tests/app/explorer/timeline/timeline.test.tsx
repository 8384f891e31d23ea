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

/** Shows the timeline of a network, and returns its store. */
function show() {
  window.history.replaceState(null, '', '/');
  const store = createExplorerStore({
    ...{ network: buildMonths(), version: 0, mayEdit: false, warnings: [], defaultLens: 'all' },
    ...{ finding: null, query: '', flags: {} },
  });
  const { container } = render(
    <MantineProvider env="test">
      <ExplorerStoreProvider value={store}>
        <Timeline />
      </ExplorerStoreProvider>
    </MantineProvider>,
  );
  return { store, container };
}

describe('Timeline', () => {
  it('hears each key, also while the map has yet to paint what an earlier one asked for', async () => {
    const { store } = show();
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

  it('draws only the bars in which something else is shown, once the map has painted it', () => {
    const { store, container } = show();
    const readBars = () =>
      [...container.querySelectorAll<HTMLElement>('[title]')].map((bar) => ({
        title: bar.title,
        shown: (bar.firstElementChild as HTMLElement).style.height,
      }));
    expect(new Set(readBars().map(({ shown }) => shown))).toEqual(new Set(['100%']));
    const changed = new Set<Node>();
    const watched = new MutationObserver(() => {});
    watched.observe(container, { subtree: true, attributes: true, childList: true, characterData: true });
    act(() => store.dispatch({ type: 'setRange', since: null, until: '2024-06-30' }));
    watched.takeRecords();
    act(() => store.markPainted(store.getState().now));
    for (const { target } of watched.takeRecords()) changed.add(target);
    watched.disconnect();
    const others = readBars().filter(({ shown }) => shown !== '100%');
    expect(others.length).toBeGreaterThan(MONTHS / 4);
    expect(others.length).toBeLessThan(readBars().length / 2);
    expect(changed.size).toBe(others.length);
  });
});
