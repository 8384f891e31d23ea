import { toHistoryKind } from '@/lib/explorer/history-kind';
import type { ViewAction } from '@/lib/explorer/reducer';
import { createViewState } from '@/lib/explorer/view-state';

const type = (q: string): ViewAction => ({ type: 'setQuery', q });
const drag = (since: string): ViewAction => ({ type: 'setRange', since, until: null });
const click: ViewAction = { type: 'selectActor', actor: 'envoy', additive: false };

describe('the browser’s history', () => {
  it('gets an entry for each click', () => {
    expect(toHistoryKind(click, null)).toBe('push');
    expect(toHistoryKind(click, click)).toBe('push');
    expect(toHistoryKind({ type: 'toggleType', id: 'asks' }, click)).toBe('push');
  });

  it('gets one entry for a word, however many letters it has', () => {
    expect(toHistoryKind(type('b'), click)).toBe('push');
    expect(toHistoryKind(type('be'), type('b'))).toBe('replace');
  });

  it('gets one entry for a drag along the time line', () => {
    expect(toHistoryKind(drag('2024-09'), type('b'))).toBe('push');
    expect(toHistoryKind(drag('2024-08'), drag('2024-09'))).toBe('replace');
  });

  it('gets none for a state that comes from the history itself', () => {
    expect(toHistoryKind({ type: 'replace', state: createViewState('all') }, click)).toBe('replace');
  });
});
