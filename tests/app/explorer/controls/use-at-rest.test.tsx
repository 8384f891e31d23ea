import { useAtRest } from '@/app/networks/[id]/_explorer/controls/use-at-rest';
import { withFakeTimers } from '@/tests/fake-timers';
import { buildTruceGraph } from '@/tests/lib/view/truce-network';
import { renderExplorer } from '../render-explorer';

/** Longer than a map is waited for that is not drawn, in milliseconds. */
const LONG = 40_000;

withFakeTimers();

afterEach(() => {
  Reflect.deleteProperty(navigator, 'connection');
});

function Panel({ load }: { readonly load: () => void }) {
  useAtRest(load, 3_000);
  return null;
}

/** Renders a panel that loads something ahead, and returns how often it has done so once the page was at rest. */
function countLoads(connection?: { readonly saveData: boolean }): number {
  Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
  const load = jest.fn();
  renderExplorer(buildTruceGraph(), <Panel load={load} />);
  jest.advanceTimersByTime(LONG);
  return load.mock.calls.length;
}

describe('useAtRest', () => {
  it('loads ahead once, where the browser tells nothing of its connection, or that it need not save data', () => {
    expect(countLoads()).toBe(1);
    expect(countLoads({ saveData: false })).toBe(1);
  });

  it('loads nothing ahead in a browser that saves data', () => {
    expect(countLoads({ saveData: true })).toBe(0);
  });
});

describe('useAtRest in a browser that tells when it is idle', () => {
  afterAll(() => {
    Reflect.deleteProperty(window, 'requestIdleCallback');
    Reflect.deleteProperty(window, 'cancelIdleCallback');
  });

  it('loads nothing ahead while the browser is busy, and once it is idle', () => {
    const waiting: (() => void)[] = [];
    Object.assign(window, {
      requestIdleCallback: (act: () => void) => waiting.push(act),
      cancelIdleCallback: () => {},
    });
    const load = jest.fn();
    renderExplorer(buildTruceGraph(), <Panel load={load} />);
    jest.advanceTimersByTime(LONG);
    expect(load).not.toHaveBeenCalled();
    for (const act of waiting) act();
    expect(load).toHaveBeenCalledTimes(1);
  });
});
