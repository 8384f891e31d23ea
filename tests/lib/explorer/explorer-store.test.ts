/** @jest-environment jsdom */
import type { AddressWriter } from '@/lib/explorer/address-writer';
import { createExplorerStore } from '@/lib/explorer/explorer-store';
import { NOTHING_SELECTED } from '@/lib/explorer/view-state';
import type { Network } from '@/lib/network/network';
import { createTruce } from '@/tests/lib/network/changes/small-network';
import { silenceServer } from './state/no-server';
import { openStore } from './state/open-store';

/** Notes what is written to the address. */
function createNotingAddress() {
  const written: string[] = [];
  const address: AddressWriter = {
    write: (kind, query) => written.push(`${kind} ${query}`),
    flush: () => {},
    cancel: () => written.push('cancel'),
  };
  return { address, written };
}

const NETWORK = createTruce();

/** The network without an actor and all that names it. */
function without(actor: string): Network {
  const relationships = NETWORK.relationships.filter(
    ({ source, target, toward, onBehalfOf }) => ![source, target, toward, onBehalfOf].includes(actor),
  );
  return { ...NETWORK, actors: NETWORK.actors.filter(({ id }) => id !== actor), relationships };
}

beforeEach(silenceServer);

describe('createExplorerStore', () => {
  it('opens as the link says, and tells which parts of it cannot be used', () => {
    const { getState } = openStore({ query: 'lens=mediation&hops=none&select=ann' });
    const { now, painted, problems } = getState();
    expect(now.state).toMatchObject({ lens: 'mediation', hops: 1 });
    expect(now.state.selection).toEqual({ kind: 'items', actors: ['ann'], relationships: [] });
    expect(painted).toBe(now);
    expect(problems.map(({ parameter }) => parameter)).toEqual(['hops']);
  });

  it('writes each action to the address, and a stroke over the one before', () => {
    const { address, written } = createNotingAddress();
    const { dispatch } = openStore({}, { address });
    dispatch({ type: 'setQuery', q: 'a' });
    dispatch({ type: 'setQuery', q: 'an' });
    dispatch({ type: 'setQuery', q: 'an' });
    dispatch({ type: 'setLens', lens: 'contested' });
    expect(written).toEqual(['push q=a', 'replace q=an', 'push lens=contested&q=an']);
  });

  it('keeps the parts of what is shown that an action leaves alone', () => {
    const { dispatch, getState } = openStore();
    const before = getState().now;
    dispatch({ type: 'setPanel', panel: 'history' });
    const { now } = getState();
    expect(now.state.panel).toBe('history');
    expect(now.shown).toBe(before.shown);
    expect(now.source).toBe(before.source);
    dispatch({ type: 'selectActor', actor: 'ann', additive: false });
    expect(getState().now.shown).toBe(before.shown);
    expect(getState().now.source).not.toBe(before.source);
    dispatch({ type: 'setTypes', types: [] });
    expect(getState().now.shown.relationships.size).toBe(0);
    expect(getState().now.graph).toBe(before.graph);
  });

  it('shows panels that lag what the map has painted, and nothing newer', () => {
    const { dispatch, markPainted, getState } = openStore();
    const before = getState().now;
    dispatch({ type: 'setTypes', types: [] });
    const first = getState().now;
    dispatch({ type: 'setLens', lens: 'contested' });
    expect(getState().painted).toBe(before);
    markPainted(first);
    expect(getState().painted).toBe(first);
    expect(getState().now).not.toBe(first);
  });

  it('deselects what another version of the network lacks, and selects it again with its return', () => {
    const { address, written } = createNotingAddress();
    const { setPreview, getState } = openStore({ network: NETWORK, query: 'select=ann' }, { address });
    setPreview({ kind: 'version', version: 1, network: without('ann') });
    expect(getState().now.state.selection).toEqual(NOTHING_SELECTED);
    expect(getState().now.graph.hasNode('ann')).toBe(false);
    setPreview(null);
    expect(getState().now.state.selection).toMatchObject({ actors: ['ann'] });
    expect(written).toEqual(['replace ', 'replace select=ann']);
  });

  it('acts on what is selected after another version was shown', () => {
    const { setPreview, dispatch, getState } = openStore({ network: NETWORK, query: 'select=ann' });
    setPreview({ kind: 'version', version: 1, network: without('ann') });
    dispatch({ type: 'setLens', lens: 'contested' });
    setPreview(null);
    expect(getState().now.state).toMatchObject({ lens: 'contested', selection: NOTHING_SELECTED });
  });

  it('marks how two versions differ while they are compared', () => {
    const { setPreview, getState } = openStore({ network: NETWORK });
    const marks = { actors: new Map([['ann', 'added' as const]]), relationships: new Map() };
    setPreview({ kind: 'comparison', before: 1, after: null, network: NETWORK, differences: [], marks });
    expect(getState().now.source.marks).toBe(marks);
    expect(getState().current).toBe(NETWORK);
  });

  it('follows the address that others have changed, until it is stopped', () => {
    const { address, written } = createNotingAddress();
    const { run, getState } = openStore({}, { address });
    const stop = run();
    const goTo = (query: string) => {
      window.history.replaceState(null, '', query);
      window.dispatchEvent(new PopStateEvent('popstate'));
    };
    goTo('/?lens=contested&hops=none');
    expect(getState()).toMatchObject({
      now: { state: { lens: 'contested' } },
      problems: [{ parameter: 'hops' }],
    });
    stop();
    goTo('/?lens=mediation');
    expect(getState().now.state.lens).toBe('contested');
    expect(written).toEqual(['cancel', 'cancel']);
  });

  it('lets nobody edit who may only look, and nobody while the past is shown', async () => {
    const { setPreview, undo, getState } = createExplorerStore({ ...openStore().getState().start });
    setPreview({ kind: 'version', version: 1, network: NETWORK });
    undo();
    await Promise.resolve();
    expect(getState()).toMatchObject({ notice: null, session: null });
  });
});
