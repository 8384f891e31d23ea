import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, rmSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { toNetworkText } from '@/lib/network/to-network-file';
import { openEmbedded } from '@/lib/store/database/embedded-engine';
import { NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import { createNetwork } from '@/tests/fixtures/create-network';
import { type CompiledPrograms, compilePrograms } from './compile-program';
import { createTestDatabase, ENGINES, type TestDatabase } from './test-database';

/** So often in every run; `KILLS=200 npx jest tests/lib/store/killed-writer` kills it more often. */
const KILLS = Number(process.env.KILLS ?? 20);

/** The same row of numbers from 0 to 1 with each run (Park and Miller, 1988). */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A server that has been started, and waits to be told from which number on to write. */
class Writer {
  readonly acknowledged: number[] = [];
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;
  private text = '';
  private errors = '';
  private hear: () => void = () => undefined;

  constructor(program: string, env: Readonly<Record<string, string>>) {
    this.child = spawn(process.execPath, [program], {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.child.stderr?.on('data', (chunk) => {
      this.errors += chunk;
    });
    this.child.stdout?.on('data', (chunk) => this.read(String(chunk)));
    this.ended = new Promise((resolve) => this.child.once('exit', resolve));
  }

  /** Lets it write from a number on until it is acknowledged something, and a little longer; then it is killed. */
  async writeUntilKilled(first: number, milliseconds: number): Promise<void> {
    const heard = new Promise<void>((resolve) => {
      this.hear = resolve;
    });
    this.child.stdin?.write(`${first}\n`);
    await Promise.race([heard, this.ended]);
    await wait(milliseconds);
    this.child.kill('SIGKILL');
    const code = await this.ended;
    if (code !== null) throw new Error(`The writer ended by itself with ${code}: ${this.errors}`);
  }

  /** Ends it without having written. */
  async dismiss(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Only whole lines count: half a number is another. */
  private read(chunk: string): void {
    const lines = `${this.text}${chunk}`.split('\n');
    this.text = lines.pop() ?? '';
    for (const line of lines) if (/^\d+$/.test(line)) this.acknowledged.push(Number(line));
    if (this.acknowledged.length > 0) this.hear();
  }
}

/** Returns the numbers in a network, in their order. */
function listNumbers({ actors }: Network): number[] {
  return actors.map(({ id }) => Number(id.slice(1)));
}

describe.each(ENGINES)('a writer that is killed at random (%s)', (kind) => {
  let database: TestDatabase;
  let programs: CompiledPrograms;

  beforeEach(async () => {
    programs = compilePrograms('writer.ts');
    database = await createTestDatabase(kind);
  });

  afterEach(async () => {
    await database.remove();
    programs.remove();
  });

  async function look<T>(work: (store: NetworkStore) => Promise<T>): Promise<T> {
    const store = new NetworkStore(await database.open(), async () => null, new NetworkEvents());
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }

  /** Cuts the log of a copy of the folder. Returns whether that is told when it is opened; where it is not, nothing is missing. */
  async function tellsCut(chance: number, last: number): Promise<boolean> {
    const { settings } = database;
    if (settings.kind !== 'embedded') return false;
    const copy = { ...settings, folder: `${settings.folder}-cut` };
    rmSync(copy.folder, { recursive: true, force: true });
    cpSync(settings.folder, copy.folder, { recursive: true });
    const log = path.join(copy.folder, 'backchannel.sqlite-wal');
    truncateSync(log, Math.floor(chance * statSync(log).size));
    const engine = await openEmbedded(copy, { isServer: true }).catch((error: unknown) => {
      expect(error).toMatchObject({ kind: 'damaged' });
      return null;
    });
    if (!engine) return true;
    const store = new NetworkStore(engine, async () => null, new NetworkEvents());
    const kept = await store.load('killed');
    await store.close();
    expect(kept && listNumbers(kept.network).length).toBeGreaterThanOrEqual(last + 1);
    return false;
  }

  it('loses nothing that was acknowledged, does nothing twice, and leaves a network that parses', async () => {
    const doing = { author: 'Desk A', at: '2026-11-24T12:00:00.000Z' };
    await look((store) => store.create(createNetwork({ id: 'killed' }), { ...doing, key: null }));
    const chance = createChance(20_261_124);
    const start = () => new Writer(programs.toFile('writer.ts'), database.env);
    let [next, acknowledged, told] = [0, 0, 0];
    // The next one gets ready while one writes.
    let spare = start();
    for (let kills = 0; kills < KILLS; kills += 1) {
      const writer = spare;
      spare = start();
      await writer.writeUntilKilled(next, chance() * 40);
      const last = writer.acknowledged.at(-1) ?? next - 1;
      if (kills % 5 === 0 && (await tellsCut(chance(), last))) told += 1;
      acknowledged += writer.acknowledged.length;
      const kept = await look((store) => store.load('killed'));
      if (!kept) throw new Error('The network is gone.');
      const numbers = listNumbers(kept.network);
      expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, number) => number));
      expect(numbers.length).toBeGreaterThanOrEqual(last + 1);
      expect(kept.version).toBe(numbers.length + 1);
      expect(parseNetworkText(toNetworkText(kept.network)).ok).toBe(true);
      // What was done but not acknowledged is sent again, as whoever sent it would.
      next = last + 1;
    }
    await spare.dismiss();
    expect(acknowledged).toBeGreaterThanOrEqual(KILLS);
    if (kind === 'embedded') expect(told).toBeGreaterThan(0);
    process.stderr.write(
      `${kind}: ${KILLS} kills, ${acknowledged} acknowledged, 0 lost, 0 done twice; ${told} cut logs told\n`,
    );
  }, 600_000);
});
