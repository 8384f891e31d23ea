import { cpSync, rmSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { toNetworkText } from '@/lib/network/to-network-file';
import { openEmbedded } from '@/lib/store/database/embedded-engine';
import { NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import { createNetwork } from '@/tests/fixtures/create-network';
import { type CompiledPrograms, compilePrograms } from './compile-program';
import { createKillChance, KilledProgram } from './killed-program';
import { createTestDatabase, ENGINES, type TestDatabase } from './test-database';

/** So often in every run; `KILLS=200 npx jest tests/lib/store/killed-writer` kills it more often. */
const KILLS = Number(process.env.KILLS ?? 12);

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
    const chance = createKillChance(20_261_124);
    const start = () => new KilledProgram(programs.toFile('writer.ts'), database.env);
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
