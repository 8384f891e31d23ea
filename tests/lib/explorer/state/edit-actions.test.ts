import type { EditOutcome, EditSession } from '@/lib/explorer/editing/edit-session';
import type { LazyEditSession } from '@/lib/explorer/editing/lazy-edit-session';
import type { ViewAction } from '@/lib/explorer/reducer';
import { createEditActions } from '@/lib/explorer/state/edit-actions';
import { type ExplorerState, getForm } from '@/lib/explorer/state/explorer-state';
import type { Change } from '@/lib/network/changes/change';
import { openStore } from './open-store';

const CHANGE: Change = { label: 'add The Envoy', operations: [] };
const PLACING = { layout: 'circle', placed: { ann: { x: 1, y: 2 } }, base: null } as const;

/** Returns the actions over an edit session that answers as told, and what they say and do. */
function openActions(answer: EditOutcome, isThere = true) {
  let state: ExplorerState = openStore().getState();
  const [said, done, begun]: [string[], ViewAction[], string[]] = [[], [], []];
  const opened = { edit: () => answer, undo: () => answer, redo: () => answer } as unknown as EditSession;
  let hasServer = isThere;
  const session: LazyEditSession = {
    open: () => (hasServer ? Promise.resolve(opened) : Promise.reject(new Error('The server is away.'))),
    watch: () => () => {},
  };
  const set = (change: Partial<ExplorerState>) => {
    state = { ...state, ...change };
  };
  const actions = createEditActions(
    { get: () => state, set },
    {
      session,
      announce: (message) => said.push(message),
      notify: (notice) => said.push(`over the map: ${notice?.text}`),
      dispatch: (action) => done.push(action),
      onEditing: () => begun.push('editing'),
    },
  );
  const find = () => {
    hasServer = true;
  };
  return { actions, said, done, begun, set, find, get: () => state, opened };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('an edit', () => {
  it('is announced, and what was added is noted', async () => {
    const { actions, said, begun, get } = openActions({ kind: 'done', label: 'add The Envoy' });
    const onDone = jest.fn();
    const added = { list: 'actors', id: 'envoy' } as const;
    expect(await actions.edit(CHANGE, { added, onDone })).toEqual({ kind: 'done', label: 'add The Envoy' });
    expect(said).toEqual(['Done: add The Envoy.']);
    expect(get().added).toEqual([added]);
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(begun).toEqual(['editing']);
  });

  it('notes all that is added to the list of the first', async () => {
    const { actions, get } = openActions({ kind: 'done', label: 'add 2 ties' });
    const add = (list: 'actors' | 'relationships', id: string) =>
      ({ op: 'add', list, thing: { id }, before: null }) as const;
    const operations = [
      add('actors', 'envoy'),
      add('relationships', 'first'),
      add('relationships', 'second'),
    ];
    await actions.edit({ ...CHANGE, operations }, { added: { list: 'relationships', id: 'first' } });
    expect(get().added.map(({ id }) => id)).toEqual(['first', 'second']);
    await actions.edit({ ...CHANGE, operations });
    expect(get().added).toEqual([]);
  });

  it('says nothing when it is refused', async () => {
    const refusal = { ok: false, conflicts: [], issues: [], omitted: 0 } as const;
    const { actions, said } = openActions({ kind: 'refused', label: 'add The Envoy', refusal });
    const onDone = jest.fn();
    expect((await actions.edit(CHANGE, { onDone })).kind).toBe('refused');
    expect(said).toEqual([]);
    expect(onDone).not.toHaveBeenCalled();
  });
});

describe('an edit that the map shows first', () => {
  it('is done once that is shown, and what is asked for meanwhile comes after it', async () => {
    const { actions, opened } = openActions({ kind: 'done', label: 'remove Ann' });
    const order: string[] = [];
    const note = (what: string) => (): EditOutcome => {
      order.push(what);
      return { kind: 'done', label: what };
    };
    Object.assign(opened, {
      edit: ({ label }: Change) => note(label)(),
      undo: note('undo'),
      redo: note('redo'),
    });
    let show = () => {};
    const shown = new Promise<void>((resolve) => {
      show = resolve;
    });
    const removal = actions.edit({ label: 'remove Ann', operations: [] }, { after: shown });
    actions.undo();
    const next = actions.edit({ label: 'add Bea', operations: [] });
    await settle();
    expect(order).toEqual([]);
    show();
    expect(await removal).toEqual({ kind: 'done', label: 'remove Ann' });
    await next;
    await settle();
    expect(order[0]).toBe('remove Ann');
    expect([...order].sort()).toEqual(['add Bea', 'remove Ann', 'undo']);
    actions.redo();
    await settle();
    expect(order.at(-1)).toBe('redo');
  });

  it('keeps nothing waiting when it fails', async () => {
    const { actions, opened, said } = openActions({ kind: 'done', label: 'add The Envoy' });
    const fail = () => {
      throw new Error('It does not fit.');
    };
    const { edit } = opened;
    Object.assign(opened, { edit: fail });
    await expect(actions.edit(CHANGE, { after: Promise.resolve() })).rejects.toThrow('It does not fit.');
    Object.assign(opened, { edit });
    actions.undo();
    await settle();
    expect(said).toEqual(['over the map: Undone: add The Envoy.']);
  });
});

describe('undo and redo', () => {
  it('say what they did over the map, and that there was nothing', async () => {
    const known = openActions({ kind: 'done', label: 'add The Envoy' });
    known.actions.undo();
    known.actions.redo();
    await settle();
    expect(known.said).toEqual([
      'over the map: Undone: add The Envoy.',
      'over the map: Done again: add The Envoy.',
    ]);
    const none = openActions({ kind: 'nothing' });
    none.actions.undo();
    await settle();
    expect(none.said).toEqual(['over the map: There is nothing to undo.']);
  });

  it('put actors back where they stood, in the layout that they were moved in', async () => {
    const { actions, done, set } = openActions({ kind: 'placed', label: 'move Ann', placing: PLACING });
    const apply = jest.fn();
    set({ arrangement: { apply } as unknown as ExplorerState['arrangement'] });
    actions.undo();
    await settle();
    expect(apply).toHaveBeenCalledWith(PLACING);
    expect(done).toEqual([{ type: 'setLayout', layout: 'circle' }]);
  });
});

describe('what needs the edit session', () => {
  it('opens a form once the session is there, and each form as another', async () => {
    const { actions, get } = openActions({ kind: 'nothing' });
    actions.openForm({ kind: 'network' });
    await settle();
    expect(getForm(get())).toEqual({ kind: 'network' });
    const { formNumber } = get();
    actions.openForm({ kind: 'network' });
    await settle();
    expect(get().formNumber).toBe(formNumber + 1);
    actions.closeForm();
    expect(getForm(get())).toBeNull();
  });

  it('waits while the session cannot be loaded, and the last thing that was wanted is done', async () => {
    const { actions, get, find, opened } = openActions({ kind: 'nothing' }, false);
    const [first, last] = [actions.openSession(), actions.openSession()];
    await settle();
    expect(get().missingSession).not.toBeNull();
    find();
    get().missingSession?.onLoaded();
    expect(await Promise.all([first, last])).toEqual([null, opened]);
    expect(get().missingSession).toBeNull();
  });

  it('is not done when the user does without the session', async () => {
    const { actions, get, begun } = openActions({ kind: 'nothing' }, false);
    const wanted = actions.edit(CHANGE);
    await settle();
    get().missingSession?.onClose();
    expect(await wanted).toEqual({ kind: 'nothing' });
    expect(begun).toEqual([]);
  });
});
