/** @jest-environment node */
import { NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import { deleteKeptText, readKeptText, writeKeptText } from '@/lib/store/texts/text-repository';
import { createNetwork } from '@/tests/fixtures/create-network';
import { createTestDatabase, ENGINES, type TestDatabase } from './test-database';

const DOING = { author: 'Desk A', at: '2026-11-29T12:00:00.000Z' };
const KEPT = { hash: 'a'.repeat(64), text: 'قال ريس: “It is not so.” 😀' };

describe.each(ENGINES)('texts that are kept (%s)', (kind) => {
  let database: TestDatabase;
  let store: NetworkStore;

  beforeEach(async () => {
    database = await createTestDatabase(kind);
    store = new NetworkStore(await database.open(), async () => null, new NetworkEvents());
    for (const id of ['pair', 'other']) await store.create(createNetwork({ id }), { ...DOING, key: null });
  });

  afterEach(async () => {
    await store.close();
    await database.remove();
  });

  it('are of one network, and are forgotten when they are to be', async () => {
    expect(await writeKeptText(store.engine, 'pair', KEPT)).toBe(true);
    expect(await writeKeptText(store.engine, 'pair', KEPT)).toBe(true);
    expect(await readKeptText(store.engine, 'pair', KEPT.hash)).toBe(KEPT.text);
    expect(await readKeptText(store.engine, 'other', KEPT.hash)).toBeNull();
    await deleteKeptText(store.engine, 'pair', KEPT.hash);
    expect(await readKeptText(store.engine, 'pair', KEPT.hash)).toBeNull();
  });

  it('go with their network, and are kept beside none that is not there', async () => {
    await writeKeptText(store.engine, 'pair', KEPT);
    await store.purge('pair', DOING);
    expect(await readKeptText(store.engine, 'pair', KEPT.hash)).toBeNull();
    expect(await writeKeptText(store.engine, 'pair', KEPT)).toBe(false);
  });
});
