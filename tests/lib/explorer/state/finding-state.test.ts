/** @jest-environment jsdom */
import { getToldFinding } from '@/lib/explorer/state/explorer-state';
import { type Finding, getFinding } from '@/lib/graph/channels/finding';
import { readShippedNetwork } from '@/tests/data/shipped-network';
import { silenceServer } from './no-server';
import { openStore } from './open-store';

const FINDING: Finding = { from: ['north'], to: ['south'], channel: null, isMediated: false, denied: null };

function open(query = '') {
  window.history.replaceState(null, '', query ? `/?${query}` : '/');
  const store = openStore({ finding: FINDING, query });
  return { ...store, isTold: () => getToldFinding(store.getState()) === FINDING };
}

describe('the finding of a network', () => {
  it.each(['', 'select=ann', 'panel=channels', 'layout=circle', 'placed=ann:1:2'])(
    'is told by a view that asks nothing (%s)',
    (query) => {
      expect(open(query).isTold()).toBe(true);
    },
  );

  it.each([
    'lens=contested',
    'types=asks',
    'q=x',
    'from=ann&to=bo',
    'from=ann',
    'size=betweenness',
    'out=ann',
    'since=2024',
  ])('is not told by a view that asks (%s)', (query) => {
    expect(open(query).isTold()).toBe(false);
  });

  it('stays while things are selected, and passes with a question', () => {
    const { dispatch, isTold } = open();
    dispatch({ type: 'selectActor', actor: 'ann', additive: false });
    expect(isTold()).toBe(true);
    dispatch({ type: 'setQuery', q: 'bo' });
    expect(isTold()).toBe(false);
    dispatch({ type: 'clearAll' });
    expect(isTold()).toBe(false);
  });

  it('comes back when the browser goes back to a view that asks nothing, unless it was closed', () => {
    const { dispatch, closeFinding, isTold, run } = open();
    silenceServer();
    const stop = run();
    const goBack = () => {
      window.history.replaceState(null, '', '/');
      window.dispatchEvent(new PopStateEvent('popstate'));
    };
    dispatch({ type: 'setQuery', q: 'bo' });
    goBack();
    expect(isTold()).toBe(true);
    closeFinding();
    goBack();
    expect(isTold()).toBe(false);
    stop();
  });

  it('is looked for when a page that was opened with a question goes back to a view that asks nothing', () => {
    window.history.replaceState(null, '', '/?q=x');
    const network = readShippedNetwork('oslo-1993');
    const { getState, run } = openStore({ network, finding: null, defaultLens: 'mediation', query: 'q=x' });
    silenceServer();
    const stop = run();
    expect(getToldFinding(getState())).toBeNull();
    window.history.replaceState(null, '', '/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(getToldFinding(getState())).toEqual(getFinding(getState().now.graph));
    expect(getToldFinding(getState())?.channel).not.toBeNull();
    stop();
  });

  it('is not told while the past is shown', () => {
    const { getState, setPreview, isTold } = open();
    const { network } = getState().now;
    setPreview({ kind: 'version', version: 1, network } as never);
    expect(isTold()).toBe(false);
    setPreview(null);
    expect(isTold()).toBe(true);
  });
});
