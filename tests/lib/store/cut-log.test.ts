import { cpSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbedded } from '@/lib/store/database/embedded-engine';
import { NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import { createNetwork } from '@/tests/fixtures/create-network';

const FRAME = 24 + 4096;
const DOING = { author: 'Desk A', at: '2026-11-24T12:00:00.000Z' };
const WRITES = 4;
const LOG = 'backchannel.sqlite-wal';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cut-'));
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (at: string) =>
  new NetworkStore(
    await openEmbedded({ kind: 'embedded', folder: at, reserve: 0 }, { isServer: true }),
    async () => null,
    new NetworkEvents(),
  );

/** Changes the network “pair” so many times, and returns how long the log was after each. */
async function write(store: NetworkStore, at: string): Promise<readonly number[]> {
  const lengths: number[] = [];
  for (let number = 0; number < WRITES; number += 1) {
    const [thing] = createNetwork({
      actors: [{ id: `n${number}`, kind: 'person', name: `N ${number}` }],
    }).actors;
    if (!thing) throw new Error('There is no actor to add.');
    const operations = [{ op: 'add', list: 'actors', thing, before: null }] as const;
    const changes = [{ label: `add ${number}`, operations }];
    const outcome = await store.commit('pair', { ...DOING, base: number + 1, changes, key: null });
    expect(outcome.kind).toBe('done');
    lengths.push(statSync(path.join(at, LOG)).size);
  }
  return lengths;
}

/** Keeps a network and changes it, and returns a copy of the files as a machine that fails would leave them. */
async function failAfterWrites(): Promise<{ readonly copy: string; readonly lengths: readonly number[] }> {
  const at = path.join(folder, 'kept');
  const store = await open(at);
  await store.create(createNetwork({ id: 'pair' }), { ...DOING, key: null });
  // What was written so far is in the file: the log begins anew.
  await store.engine.eraseDeleted();
  const lengths = await write(store, at);
  const copy = path.join(folder, 'copy');
  cpSync(at, copy, { recursive: true });
  await store.close();
  return { copy, lengths };
}

/** Returns what is told when a copy is opened; null when it opens, with all that was written. */
async function tell(copy: string, change: (at: string) => void): Promise<string | null> {
  const at = path.join(folder, 'opened');
  rmSync(at, { recursive: true, force: true });
  cpSync(copy, at, { recursive: true });
  change(at);
  try {
    const store = await open(at);
    expect((await store.load('pair'))?.version).toBe(WRITES + 1);
    await store.close();
    return null;
  } catch (error) {
    expect(error).toMatchObject({ kind: 'damaged' });
    return String(error);
  }
}

describe('a write-ahead log', () => {
  it('that was cut short anywhere, emptied or taken away is told when it is opened', async () => {
    const { copy, lengths } = await failAfterWrites();
    const whole = lengths.at(-1) ?? 0;
    expect(whole).toBe(statSync(path.join(copy, LOG)).size);
    expect(await tell(copy, () => undefined)).toBeNull();
    const frames = Array.from({ length: (whole - 32) / FRAME }, (_, frame) => 32 + frame * FRAME);
    const cuts = frames.flatMap((at) => [at, at + 12, at + 24 + 2000]);
    for (const cut of [0, 16, ...cuts, whole - 1]) {
      const told = await tell(copy, (at) => truncateSync(path.join(at, LOG), cut));
      const kept = lengths.filter((length) => length <= cut).length;
      expect(told).toContain(`“pair” ends with version ${kept + 1} of ${WRITES + 1}`);
      expect(told).toContain(`${WRITES - kept} of `);
    }
    const told = await tell(copy, (at) => rmSync(path.join(at, LOG)));
    expect(told).toMatch(
      /is not whole: 4 of \d+ writes that were acknowledged are missing.*log was cut short or taken away.*npm run restore/,
    );
  }, 60_000);

  it('is not missed where the machine failed after a write and before its note', async () => {
    const { copy } = await failAfterWrites();
    const at = path.join(folder, 'again');
    cpSync(copy, at, { recursive: true });
    const store = await open(at);
    await store.create(createNetwork({ id: 'last' }), { ...DOING, key: null });
    const between = path.join(folder, 'between');
    cpSync(at, between, { recursive: true });
    await store.close();
    cpSync(path.join(copy, 'backchannel.head'), path.join(between, 'backchannel.head'));
    const opened = await open(between);
    expect(await opened.list()).toEqual(['last', 'pair']);
    await opened.close();
  });
});
