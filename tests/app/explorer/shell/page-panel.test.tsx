import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { createStore } from 'zustand';
import { PagePanel } from '@/app/networks/[id]/_explorer/shell/page-panel';
import { ExplorerStoreProvider } from '@/app/networks/[id]/_explorer/state/explorer-store-context';

const show = (actor: string) => ({
  painted: {
    state: { panel: 'details', selection: { kind: 'items', actors: [actor], relationships: [] } },
  },
});

const START = {
  ...{ open: { details: true, filters: true }, sheet: null, isNarrow: false, start: { mayEdit: true } },
  ...{ preview: null, session: null, form: null, formNumber: 0, ...show('ann') },
};

/** Renders two panels over a store that tells only what they show; returns how far each is scrolled, and what scrolls and changes them. */
function renderPanels() {
  const store = createStore<Record<string, unknown>>(() => START);
  render(
    <MantineProvider env="test">
      <ExplorerStoreProvider value={store as never}>
        <PagePanel panel="details" as="aside" className={undefined} label="Details">
          <p>Who it is</p>
        </PagePanel>
        <PagePanel panel="filters" as="aside" className={undefined} label="Filters">
          <p>What is shown</p>
        </PagePanel>
      </ExplorerStoreProvider>
    </MantineProvider>,
  );
  const panels = ['Details', 'Filters'].map((name) => screen.getByLabelText(name));
  const scroll = () => {
    for (const panel of panels) {
      panel.scrollTop = 300;
      fireEvent.scroll(panel);
    }
  };
  const set = (part: object) => act(() => store.setState(part));
  return { scroll, set, readTops: () => panels.map((panel) => panel.scrollTop) };
}

describe('the panel of details', () => {
  it('shows what is selected from its beginning, and leaves other panels where they were', () => {
    const { scroll, set, readTops } = renderPanels();
    scroll();
    set(show('ben'));
    expect(readTops()).toEqual([0, 300]);
  });

  it('shows a form, and the next one, from its beginning, and what was read before where it was', () => {
    const { scroll, set, readTops } = renderPanels();
    scroll();
    set({ form: { kind: 'actor', id: null }, formNumber: 1 });
    expect(readTops()).toEqual([0, 300]);
    scroll();
    set({ formNumber: 2 });
    expect(readTops()).toEqual([0, 300]);
    set({ form: null });
    expect(readTops()).toEqual([300, 300]);
  });
});
