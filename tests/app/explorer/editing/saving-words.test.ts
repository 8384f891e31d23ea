import { describeSaving } from '@/app/networks/[id]/_explorer/editing/saving-words';
import type { EditSessionState } from '@/lib/explorer/editing/edit-session-state';
import { createWorkingCopy, type WorkingCopy } from '@/lib/explorer/editing/working-copy';
import { createNetwork } from '@/tests/fixtures/create-network';

const EDIT = { label: 'add Ann', operations: [] };
const [FIRST, SECOND] = [1, 2].map(() => ({ change: EDIT, done: EDIT }));

function describeState(state: Partial<EditSessionState>) {
  const copy = { ...createWorkingCopy(createNetwork({}), 1), pending: [FIRST, SECOND] };
  const known = { clash: null, refusal: null, isKept: true, keptUpTo: null, isPurged: false, heard: null };
  return describeSaving({
    ...known,
    copy,
    obstacle: 'unreachable',
    isHistoryLost: false,
    ...state,
  } as EditSessionState);
}

describe('describeSaving', () => {
  it('says that changes are kept where the browser keeps the last of them', () => {
    const { sentence } = describeState({ keptUpTo: SECOND }) ?? {};
    expect(sentence).toBe('2 changes kept in this browser; the server does not answer.');
  });

  it('does not say so while the last of them is being kept', () => {
    expect(describeState({ keptUpTo: FIRST })?.sentence).toBe('Saving 2 changes …');
    expect(describeState({ keptUpTo: null })?.sentence).toBe('Saving 2 changes …');
  });

  it('says that the server is gone where all changes are saved', () => {
    const copy = createWorkingCopy(createNetwork({}), 1);
    const history = { ...copy.history, undoable: [EDIT] } as unknown as WorkingCopy['history'];
    expect(describeState({ copy: { ...copy, history } })).toMatchObject({
      kind: 'waiting',
      word: 'Offline',
      sentence: 'All changes are saved, but the server does not answer.',
    });
  });

  it('says what still works where the server is gone and nothing was edited, and nothing once it is back', () => {
    const copy = createWorkingCopy(createNetwork({}), 1);
    const saving = describeState({ copy });
    expect(saving?.sentence).toBe('The server does not answer.');
    expect(saving?.details).toEqual([
      'The map, the search, the filters and the table work as before.',
      'What you do now is kept in this browser, and sent when the server is back.',
      'What others change is shown then.',
    ]);
    expect(describeState({ copy, obstacle: null })).toBeNull();
  });

  it('says that they are on this page only where the browser keeps nothing', () => {
    expect(describeState({ isKept: false })?.sentence).toBe(
      '2 changes on this page only; the server does not answer.',
    );
  });
});
