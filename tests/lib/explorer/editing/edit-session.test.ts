import { createEditSession, type EditSession } from '@/lib/explorer/editing/edit-session';
import type { EditSessionState } from '@/lib/explorer/editing/edit-session-state';
import type { DraftStorage, KeptEdits, KeptHistory, News, Transport } from '@/lib/explorer/editing/transport';
import type { PlacingStep } from '@/lib/explorer/placing';
import type { Change } from '@/lib/network/changes/change';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import type { Network } from '@/lib/network/network';
import { createNetwork } from '@/tests/fixtures/create-network';
import { SmallServer } from './small-server';

function createPair(): Network {
  return createNetwork({
    id: 'pair',
    actors: [
      { id: 'ann', kind: 'person', name: 'Ann' },
      { id: 'bo', kind: 'person', name: 'Bo' },
    ],
  });
}

const add = (id: string): Change =>
  buildAddition(createPair(), 'actors', { id, kind: 'person', name: `N ${id}` });
const setRole = (role: string, was = ''): Change => ({
  label: `call Ann ${role}`,
  operations: [{ op: 'set', list: 'actors', id: 'ann', field: 'role', was, now: role }],
});

/** The way to a server in memory: an event goes out by itself, or when the test tells it. */
class Line {
  notify: (news: News) => void = () => {};
  /** Why the server does not take what is sent; null when it does. */
  refusal: readonly string[] | null = null;
  readonly transport: Transport;

  constructor(readonly server: SmallServer) {
    this.transport = {
      send: async (batch) => {
        if (this.refusal) return { kind: 'refused', messages: this.refusal };
        const ack = server.take(batch, 'me');
        return ack ? { kind: 'done', ack } : { kind: 'conflict', version: server.version };
      },
      fetchNetwork: async () => ({ network: server.network, version: server.version }),
      listen: (_, notify) => {
        this.notify = notify;
        return () => {};
      },
    };
  }

  /** Another user does a change; returns the news of it. */
  change(change: Change): News {
    this.server.take({ key: change.label, base: this.server.version, changes: [change] }, 'Desk A');
    const [made] = this.server.log.slice(-1);
    if (!made) throw new Error('The change of this test was not made.');
    return { kind: 'changed', ...made };
  }
}

/** Where edits wait, which answers whether another page has left any only when the test says so. */
class SlowKeeper implements DraftStorage {
  private waiting: ((left: KeptEdits | null) => void)[] = [];
  private isSlow = false;

  /** From now on it is asked in vain until `answer` is called. */
  wait(): void {
    this.isSlow = true;
  }

  get isAsked(): boolean {
    return this.waiting.length > 0;
  }

  answer(left: KeptEdits | null): void {
    this.isSlow = false;
    for (const resolve of this.waiting.splice(0)) resolve(left);
  }

  readonly adopt = async () =>
    this.isSlow ? new Promise<KeptEdits | null>((resolve) => this.waiting.push(resolve)) : null;
  edits: KeptEdits | null = null;
  readonly keep = async (edits: KeptEdits | null) => {
    this.edits = edits;
  };
  history: KeptHistory | null = null;
  readonly loadHistory = async () => this.history;
  readonly keepHistory = async (kept: KeptHistory | null) => {
    this.history = kept;
  };
  readonly destroy = () => {};
}

/** Waits until the edit session is in a state; a test whose session never is in it ends with its time. */
function reach(
  session: EditSession,
  isThere: (state: EditSessionState) => boolean,
): Promise<EditSessionState> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isThere(session.read())) return;
      stop();
      resolve(session.read());
    };
    const stop = session.subscribe(look);
    look();
  });
}

/** Lets all that waits for nothing from outside come to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe.each([
  ['as it ships', 0],
  ['that is kept', 4],
])('a session for a network %s', (_, version) => {
  let line: Line;
  let storage: SlowKeeper;
  let session: EditSession;

  beforeEach(async () => {
    line = new Line(new SmallServer(createPair(), Math.max(1, version)));
    storage = new SlowKeeper();
    session = await createEditSession(
      { network: createPair(), version },
      { transport: line.transport, storage },
    );
    await settle();
  });

  afterEach(() => session.destroy());

  it('takes in what others do, and says who it was', async () => {
    line.notify({ kind: 'connected' });
    line.notify(line.change(setRole('Envoy')));
    const { copy, heard } = await reach(session, ({ heard }) => heard !== null);
    expect(copy.network).toEqual(line.server.network);
    expect(copy.version).toBe(line.server.version);
    expect(heard).toEqual({ author: 'Desk A', label: 'call Ann Envoy', count: 1 });
  });

  it('knows that the line to the server is lost, until it is open again', async () => {
    line.notify({ kind: 'connected' });
    line.notify({ kind: 'lost' });
    await reach(session, ({ obstacle }) => obstacle === 'unreachable');
    line.notify({ kind: 'connected' });
    await reach(session, ({ obstacle }) => obstacle === null);
    expect(session.edit(add('cleo')).kind).toBe('done');
  });

  it('sends an edit while the browser is still keeping it', async () => {
    Object.assign(storage, { keep: () => new Promise<void>(() => {}) });
    session.edit(add('cy'));
    await reach(session, ({ copy }) => copy.pending.length === 0);
    expect(line.server.network.actors.map(({ id }) => id)).toContain('cy');
  });

  it('says that an edit is kept once the browser has kept it, and not before', async () => {
    const kept: (() => void)[] = [];
    Object.assign(storage, { keep: () => new Promise<void>((resolve) => kept.push(resolve)) });
    Object.assign(line.transport, { send: async () => ({ kind: 'unanswered', obstacle: 'unreachable' }) });
    session.edit(add('cy'));
    const { keptUpTo } = await reach(session, ({ obstacle }) => obstacle !== null);
    expect(keptUpTo).toBeNull();
    kept[0]?.();
    const { copy } = await reach(session, (state) => state.keptUpTo !== null);
    expect(session.read().keptUpTo).toBe(copy.pending.at(-1));
  });

  it('has the browser keep an edit while the server has not answered the one before', async () => {
    Object.assign(line.transport, { send: () => new Promise(() => {}) });
    session.edit(add('cy'));
    await settle();
    session.edit(add('dee'));
    await settle();
    expect(storage.edits?.changes.map(({ label }) => label)).toEqual([add('cy').label, add('dee').label]);
    expect(session.read().keptUpTo).toBe(session.read().copy.pending.at(-1));
  });

  it('takes in what comes while it looks for what other pages have left behind', async () => {
    storage.wait();
    line.notify({ kind: 'connected' });
    await settle();
    expect(storage.isAsked).toBe(true);
    line.notify(line.change(setRole('Envoy')));
    line.notify(line.change(add('cy')));
    storage.answer(null);
    const { copy } = await reach(session, ({ heard }) => heard?.count === 2);
    expect(copy.network).toEqual(line.server.network);
  });

  it('sends what is edited while it looks for that', async () => {
    storage.wait();
    line.notify({ kind: 'connected' });
    await settle();
    expect(session.edit(add('cy')).kind).toBe('done');
    storage.answer(null);
    const { copy } = await reach(session, ({ copy }) => copy.pending.length === 0);
    expect(line.server.network).toEqual(copy.network);
    expect(copy.network.actors.map(({ id }) => id)).toEqual(['ann', 'bo', 'cy']);
  });

  it('sends what another page has left behind, also when something is edited while it looks for that', async () => {
    storage.wait();
    line.notify({ kind: 'connected' });
    await settle();
    session.edit(add('cy'));
    storage.answer({ version, changes: [add('dee')], batch: null });
    const isThere = ({ copy }: EditSessionState) =>
      copy.pending.length === 0 && copy.network.actors.length === 4;
    await reach(session, isThere);
    expect(line.server.network.actors.map(({ id }) => id)).toEqual(['ann', 'bo', 'cy', 'dee']);
  });

  it('does not keep for the next page what is given up', async () => {
    line.refusal = ['The day is a holiday.'];
    session.edit(add('cy'));
    await reach(session, ({ refusal }) => refusal !== null);
    expect(storage.edits?.changes).toHaveLength(1);
    session.dropPending();
    await settle();
    expect(storage.edits).toBeNull();
    expect(session.read().copy.network).toEqual(createPair());
  });

  it('does not keep either what another page has left behind, and is given up', async () => {
    line.refusal = ['The day is a holiday.'];
    storage.wait();
    line.notify({ kind: 'connected' });
    await settle();
    const left = { version, changes: [add('dee')], batch: null };
    storage.edits = left;
    storage.answer(left);
    await reach(session, ({ refusal }) => refusal !== null);
    session.dropPending();
    await settle();
    expect(storage.edits).toBeNull();
  });

  it('loads the network anew when it was not told something, and says who it was as far as it was told', async () => {
    line.change(setRole('Envoy'));
    line.notify(line.change(setRole('Minister', 'Envoy')));
    const { copy, heard } = await reach(session, ({ copy }) => copy.version === line.server.version);
    expect(copy.network).toEqual(line.server.network);
    expect(heard).toEqual({ author: 'Desk A', label: 'call Ann Minister', count: 1 });
  });
});

describe('a session for a network as it ships, whose copy was purged before', () => {
  let line: Line;
  let session: EditSession;

  beforeEach(async () => {
    // What is kept anew goes on with versions that nobody has had.
    line = new Line(new SmallServer(createPair(), 7));
    const ways = { transport: line.transport, storage: new SlowKeeper() };
    session = await createEditSession({ network: createPair(), version: 0 }, ways);
  });

  afterEach(() => session.destroy());

  it('takes in what others do, and says who it was', async () => {
    line.notify({ kind: 'connected' });
    line.notify(line.change(setRole('Envoy')));
    const { copy, heard } = await reach(session, ({ copy }) => copy.version === 8);
    expect(copy.network).toEqual(line.server.network);
    expect(heard).toEqual({ author: 'Desk A', label: 'call Ann Envoy', count: 1 });
  });
});

describe('what can be undone', () => {
  const drag: PlacingStep = {
    label: 'move Ann',
    before: { layout: 'force', placed: { ann: null }, base: null },
    after: { layout: 'force', placed: { ann: { x: 3, y: 4 } }, base: null },
  };
  const open = (line: Line, storage: SlowKeeper) =>
    createEditSession(
      { network: line.server.network, version: line.server.version },
      { transport: line.transport, storage },
    );

  it('is there again when the page is opened again, and is undone in its order', async () => {
    const line = new Line(new SmallServer(createPair(), 4));
    const storage = new SlowKeeper();
    const before = await open(line, storage);
    before.edit(setRole('Envoy'));
    before.recordPlacing(drag);
    await reach(before, ({ copy }) => copy.version === 5);
    await settle();
    before.destroy();

    const after = await open(line, storage);
    expect(after.undo()).toEqual({ kind: 'placed', label: 'move Ann', placing: drag.before });
    expect(after.undo()).toEqual({ kind: 'done', label: 'call Ann Envoy' });
    await reach(after, ({ copy }) => copy.version === 6);
    expect(line.server.network).toEqual(createPair());
    expect(after.redo()).toEqual({ kind: 'done', label: 'call Ann Envoy' });
    expect(after.redo()).toEqual({ kind: 'placed', label: 'move Ann', placing: drag.after });
    after.destroy();
  });

  it('is dropped, which is said, when the network on which it stands cannot be had', async () => {
    const line = new Line(new SmallServer(createPair(), 4));
    const storage = new SlowKeeper();
    storage.history = { version: 9, history: { log: [], undoable: [drag], redoable: [] } };
    const session = await open(line, storage);
    expect(session.read().isHistoryLost).toBe(true);
    expect(session.undo()).toEqual({ kind: 'nothing' });
    expect(storage.history).toBeNull();
    session.destroy();
  });
});
