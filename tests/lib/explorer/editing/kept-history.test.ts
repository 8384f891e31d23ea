import { type EditHistory, NO_EDITS, recordEdit, recordPlacing, undoEdit } from '@/lib/explorer/edit-history';
import { parseKeptHistory, restoreHistory, shortenHistory } from '@/lib/explorer/editing/kept-history';
import type { PlacingStep } from '@/lib/explorer/placing';
import { applyChange } from '@/lib/network/changes/apply-change';
import { buildEdit } from '@/lib/network/changes/edit-thing';
import type { Network } from '@/lib/network/network';
import { createNetwork } from '@/tests/fixtures/create-network';

const START = createNetwork({
  id: 'pair',
  actors: [
    { id: 'ann', kind: 'person', name: 'Ann' },
    { id: 'constructor', kind: 'person', name: 'Bo' },
  ],
});

const DRAG: PlacingStep = {
  label: 'move Bo',
  before: { layout: 'circle', placed: { constructor: null } as never, base: null },
  after: {
    layout: 'circle',
    placed: { constructor: { x: 1.5, y: -2 } } as never,
    base: { positions: { ann: { x: 1, y: 1 } }, isKept: true },
  },
};

/** Does an edit; returns the network after it, and the history with it. */
function edit(
  network: Network,
  history: EditHistory,
  fields: { readonly role?: string; readonly notes?: string },
) {
  const result = applyChange(network, buildEdit(network, { list: 'actors', id: 'ann' }, fields));
  if (!result.ok) throw new Error('The edit of this test cannot be done.');
  return { network: result.network, history: result.changes.reduce(recordEdit, history) };
}

const NEVER = { fetchNetwork: () => Promise.reject(new Error('Nobody is to ask.')) };
const answer = (network: Network) => ({ fetchNetwork: async () => ({ network, version: 2 }) });

describe('a history that a browser keeps', () => {
  it('is read back as it was, edits and changes of places in their order', () => {
    const { history } = edit(START, recordPlacing(NO_EDITS, DRAG), { role: 'Envoy' });
    const kept = JSON.parse(JSON.stringify({ version: 2, ...history }));
    expect(parseKeptHistory(kept)).toEqual({ version: 2, history });
  });

  it.each([
    null,
    [],
    { version: 2 },
    {
      version: 2,
      log: [],
      undoable: [{ label: 'x', done: { label: 'x', operations: [] }, at: 1 }],
      redoable: [],
    },
    { version: 2, log: [], undoable: [{ label: 'x', done: 'x', at: 0 }], redoable: [] },
    { version: 2, log: [], undoable: [{ label: 'x', before: {}, after: {} }], redoable: [] },
  ])('is none when it is %j', (value) => {
    expect(parseKeptHistory(value)).toBeNull();
  });

  it('is kept without its oldest steps, which leaves the others undoable', () => {
    let session: { network: Network; history: EditHistory } = { network: START, history: NO_EDITS };
    for (let count = 0; count < 1030; count += 1)
      session = edit(session.network, session.history, { role: `Role ${count}` });
    const history = shortenHistory(session.history);
    expect([history.undoable.length, history.log.length]).toEqual([1000, 999]);
    const undone = undoEdit(history, session.network);
    expect(undone?.ok && undone.network.actors[0]?.role).toBe('Role 1028');
  });

  it('keeps fewer steps that place many actors each', () => {
    const positions = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`a${i}`, { x: i, y: 0 }]));
    const arranged: PlacingStep = {
      label: 'arrange',
      before: { layout: 'circle', placed: {}, base: { positions: {}, isKept: true } },
      after: { layout: 'circle', placed: {}, base: { positions, isKept: true } },
    };
    const history = Array.from({ length: 6 }).reduce<EditHistory>(
      (so) => recordPlacing(so, arranged),
      NO_EDITS,
    );
    expect(shortenHistory(history).undoable).toHaveLength(4);
  });
});

describe('restoreHistory', () => {
  const done = edit(START, NO_EDITS, { role: 'Envoy' });
  const kept = { version: 2, history: done.history };

  it('takes the history as it is when nobody has changed anything since', async () => {
    expect(await restoreHistory({ kept: done.network, version: 2 }, kept, NEVER)).toBe(done.history);
  });

  it('takes what others have done since into account: an edit beside theirs is undone', async () => {
    const now = edit(done.network, NO_EDITS, { notes: 'Seen in Oslo.' }).network;
    const history = await restoreHistory({ kept: now, version: 3 }, kept, answer(done.network));
    const undone = history && undoEdit(history, now);
    expect(undone?.ok && undone.network.actors[0]).toMatchObject({ role: '', notes: 'Seen in Oslo.' });
  });

  it('does not undo over their heads', async () => {
    const now = edit(done.network, NO_EDITS, { role: 'Minister' }).network;
    const history = await restoreHistory({ kept: now, version: 3 }, kept, answer(done.network));
    expect(history && undoEdit(history, now)).toMatchObject({ ok: false });
  });

  it('is null when the network on which it stands is gone', async () => {
    expect(await restoreHistory({ kept: START, version: 9 }, kept, NEVER)).toBeNull();
    expect(await restoreHistory({ kept: START, version: 0 }, kept, NEVER)).toBeNull();
  });
});
