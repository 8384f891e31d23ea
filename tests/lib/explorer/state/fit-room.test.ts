/** @jest-environment jsdom */
import { getToldFinding } from '@/lib/explorer/state/explorer-state';
import { toViewQuery } from '@/lib/explorer/view-params';
import { createNetwork } from '@/tests/fixtures/create-network';
import { openStore } from './open-store';

const PHONE = 360 * 600;
const FINDING = { from: ['LB-1'], to: ['US-1'], channel: null, isMediated: false, denied: null };

/** Eighty-one people of three countries. */
const network = createNetwork({
  actors: ['LB', 'US', 'IL'].flatMap((country) =>
    Array.from({ length: 27 }, (_, at) => ({
      ...{ id: `${country.toLowerCase()}-${at}`, kind: 'person', name: `${country} ${at}`, country },
    })),
  ),
});

const open = (query = '') => {
  window.history.replaceState(null, '', `/?${query}`);
  const written: string[] = [];
  const address = {
    write: (_kind: unknown, text: string) => void written.push(text),
    flush: () => {},
    cancel: () => {},
  };
  const store = openStore({ network, query, finding: FINDING }, { address });
  return { store, written, readGroup: () => store.getState().now.state.group };
};

describe('fitRoom', () => {
  it('groups the map of a phone, and leaves that of a desk', () => {
    const { store, readGroup } = open();
    store.fitRoom(632 * 640);
    expect(readGroup()).toBe('none');
    store.fitRoom(PHONE);
    expect(readGroup()).toBe('country');
  });

  it('leaves a map as the address asks for it', () => {
    const { store, readGroup } = open('group=none');
    store.fitRoom(PHONE);
    expect(readGroup()).toBe('none');
  });

  it('asks nothing: the finding is told', () => {
    const { store } = open();
    store.fitRoom(PHONE);
    expect(getToldFinding(store.getState())).toBe(FINDING);
  });

  it('has links name the group, so that they show the same on any map', () => {
    const { store, written } = open();
    store.fitRoom(PHONE);
    store.dispatch({ type: 'setLayout', layout: 'circle' });
    store.dispatch({ type: 'setGroup', group: 'none' });
    expect(written.map((query) => new URLSearchParams(query).get('group'))).toEqual(['country', 'none']);
    const { now, start } = store.getState();
    expect(toViewQuery(now.state, start)).toContain('group=none');
  });
});
