import fc from 'fast-check';
import {
  type EditHistory,
  keepEdit,
  type Moved,
  NO_EDITS,
  recordEdit,
  recordOthers,
  recordPlacing,
  redoEdit,
  redoPlacing,
  toMenuLabels,
  undoEdit,
  undoPlacing,
} from '@/lib/explorer/edit-history';
import { isPlacing, type PlacingStep } from '@/lib/explorer/placing';
import { applyChange } from '@/lib/network/changes/apply-change';
import type { Change } from '@/lib/network/changes/change';
import { buildAddition, buildEdit } from '@/lib/network/changes/edit-thing';
import type { Refusal } from '@/lib/network/changes/plan-changes';
import { buildRemoval } from '@/lib/network/changes/remove-things';
import type { Network } from '@/lib/network/network';
import { arbitraryIntent, type Intent } from '@/tests/arbitraries/change';
import { arbitraryNetwork } from '@/tests/arbitraries/network';
import { createNetwork } from '@/tests/fixtures/create-network';

type Session = { readonly network: Network; readonly history: EditHistory };

function createSession(): Session {
  const network = createNetwork({
    actors: [
      { id: 'ann', kind: 'person', name: 'Ann' },
      { id: 'bo', kind: 'person', name: 'Bo' },
    ],
    relationships: [{ id: 'talks', type: 'talks-to', source: 'ann', target: 'bo' }],
  });
  return { network, history: NO_EDITS };
}

function edit({ network, history }: Session, toChange: (network: Network) => Change): Session {
  const result = applyChange(network, toChange(network));
  if (!result.ok) throw new Error('The edit of this test cannot be done.');
  return { network: result.network, history: result.changes.reduce(recordEdit, history) };
}

function move(moved: Moved | Refusal | null): Session {
  if (!moved?.ok) throw new Error('It cannot be undone or done again.');
  return moved;
}

const undo = ({ history, network }: Session) => undoEdit(history, network);
const redo = ({ history, network }: Session) => redoEdit(history, network);

const removeBo = (network: Network) => buildRemoval(network, [{ list: 'actors', id: 'bo' }]).change;
const setRole = (role: string) => (network: Network) =>
  buildEdit(network, { list: 'actors', id: 'ann' }, { role });

describe('undo and redo', () => {
  it('are named in the menu by what they undo and do again', () => {
    const start = createSession();
    expect(toMenuLabels(start.history)).toEqual({ undo: null, redo: null });
    const removed = edit(start, removeBo);
    expect(toMenuLabels(removed.history)).toEqual({ undo: 'Undo: remove Bo and 1 tie', redo: null });
    const undone = move(undo(removed));
    expect(toMenuLabels(undone.history)).toEqual({ undo: null, redo: 'Redo: remove Bo and 1 tie' });
    expect(toMenuLabels(move(redo(undone)).history)).toEqual(toMenuLabels(removed.history));
  });

  it('take back and do again edit by edit, without limit', () => {
    const start = createSession();
    const sessions = [start];
    for (let number = 1; number <= 300; number += 1) {
      sessions.push(edit(sessions.at(-1) ?? start, setRole(`Role ${number}`)));
    }
    let session = sessions.at(-1) ?? start;
    for (const expected of sessions.slice(0, -1).reverse()) {
      session = move(undo(session));
      expect(session.network).toEqual(expected.network);
    }
    expect(undo(session)).toBeNull();
    for (const expected of sessions.slice(1)) {
      session = move(redo(session));
      expect(session.network).toEqual(expected.network);
    }
    expect(redo(session)).toBeNull();
  });

  it('end where a new edit begins: what was undone cannot be done again', () => {
    const undone = move(undo(edit(createSession(), removeBo)));
    const edited = edit(undone, setRole('Envoy'));
    expect(toMenuLabels(edited.history)).toEqual({ undo: 'Undo: change role of Ann', redo: null });
  });

  it('are not concerned by an edit that changes nothing', () => {
    const undone = move(undo(edit(createSession(), removeBo)));
    expect(edit(undone, setRole('')).history).toBe(undone.history);
  });
});

describe('what others do in the meantime', () => {
  const others = (session: Session, toChange: (network: Network) => Change): Session => {
    const result = applyChange(session.network, toChange(session.network));
    if (!result.ok) throw new Error('The others of this test cannot do that.');
    return { network: result.network, history: recordOthers(session.history, result.changes) };
  };

  it('stays when one undoes what one did oneself, and cannot be undone by oneself', () => {
    const session = others(edit(createSession(), setRole('Envoy')), (network) =>
      buildAddition(network, 'actors', { id: 'cy', kind: 'person', name: 'Cy' }),
    );
    const undone = move(undo(session));
    expect(undone.network.actors.map(({ id, role }) => [id, role])).toEqual([
      ['ann', ''],
      ['bo', ''],
      ['cy', ''],
    ]);
    expect(undo(undone)).toBeNull();
  });

  it('is not undone over their heads, until one lets it be', () => {
    const first = edit(edit(createSession(), setRole('Envoy')), (network) =>
      buildAddition(network, 'actors', { id: 'cy', kind: 'person', name: 'Cy' }),
    );
    const session = others(first, (network) =>
      buildEdit(network, { list: 'actors', id: 'cy' }, { role: 'Courier' }),
    );
    const refusal = undo(session);
    expect(refusal?.ok === false && refusal.conflicts).toMatchObject([
      { kind: 'changed', list: 'actors', id: 'cy', mine: null, theirs: { role: 'Courier' } },
    ]);
    const kept = { ...session, history: keepEdit(session.history) };
    expect(move(undo(kept)).network.actors[0]?.role).toBe('');
  });

  it('leaves nothing to undo when they have undone it', () => {
    const session = others(edit(createSession(), setRole('Envoy')), setRole(''));
    const undone = move(undo(session));
    expect(undone.network).toBe(session.network);
    expect(toMenuLabels(undone.history)).toEqual({ undo: null, redo: null });
  });
});

describe('any sequence of edits, undos and redos', () => {
  const arbitrarySteps = fc.array(
    fc.oneof(
      { arbitrary: arbitraryIntent, weight: 3 },
      { arbitrary: fc.constantFrom('undo' as const, 'redo' as const), weight: 2 },
    ),
    { maxLength: 20 },
  );

  function take(session: Session, step: Intent | 'undo' | 'redo'): Session {
    if (step === 'undo') return undo(session) ? move(undo(session)) : session;
    if (step === 'redo') return redo(session) ? move(redo(session)) : session;
    const change = step(session.network);
    const result = change && applyChange(session.network, change);
    if (!result?.ok) return session;
    return { network: result.network, history: result.changes.reduce(recordEdit, session.history) };
  }

  it('comes to what replaying its log comes to', () => {
    fc.assert(
      fc.property(arbitraryNetwork, arbitrarySteps, (network, steps) => {
        const end = steps.reduce(take, { network, history: NO_EDITS });
        const replayed = end.history.log.reduce((after, change) => {
          const result = applyChange(after, change);
          if (!result.ok) throw new Error('The log cannot be replayed.');
          return result.network;
        }, network);
        expect(end.network).toEqual(replayed);
      }),
    );
  });

  it('can all be undone, back to the beginning', () => {
    fc.assert(
      fc.property(arbitraryNetwork, arbitrarySteps, (network, steps) => {
        let session = steps.reduce(take, { network, history: NO_EDITS });
        while (session.history.undoable.length > 0) session = move(undo(session));
        expect(session.network).toEqual(network);
      }),
    );
  });
});

describe('a change of where actors stand', () => {
  const drag: PlacingStep = {
    label: 'move Ann',
    before: { layout: 'force', placed: { ann: null }, base: null },
    after: { layout: 'force', placed: { ann: { x: 3, y: 4 } }, base: null },
  };

  it('is undone and done again in its order among the edits', () => {
    const first = edit(createSession(), setRole('Envoy'));
    const placed = { ...first, history: recordPlacing(first.history, drag) };
    const last = edit(placed, setRole('Minister'));
    expect(undoPlacing(last.history)).toBeNull();

    const undone = move(undo(last));
    expect(toMenuLabels(undone.history).undo).toBe('Undo: move Ann');
    expect(undo(undone)).toBeNull();
    const back = undoPlacing(undone.history);
    expect(back?.placing).toEqual(drag.before);
    if (!back) throw new Error('It was to be undone.');
    const before = { network: undone.network, history: back.history };
    const start = move(undo(before));
    expect(start.network).toEqual(createSession().network);

    const again = move(redo(start));
    expect(redo(again)).toBeNull();
    const forth = redoPlacing(again.history);
    expect(forth?.placing).toEqual(drag.after);
    expect(forth?.history.undoable.map(isPlacing)).toEqual([false, true]);
  });

  it('ends what could be done again, as an edit does', () => {
    const undone = move(undo(edit(createSession(), setRole('Envoy'))));
    expect(recordPlacing(undone.history, drag).redoable).toEqual([]);
  });
});
