import { createImportClient } from '@/lib/formats/import-workflow/import-client';
import {
  createImportHandler,
  type ImportAnswers,
  type ImportJob,
} from '@/lib/formats/import-workflow/import-handler';
import { planImport } from '@/lib/formats/import-workflow/import-plan';
import { FakeWorker, forbidWorkers, getWorker, standInForWorkers } from '../../worker/fake-worker';
import { toFile } from './import-of-one-file';

jest.mock('@/lib/formats/import-workflow/import-plan', () => {
  const real = jest.requireActual('@/lib/formats/import-workflow/import-plan');
  return { ...real, planImport: jest.fn(real.planImport) };
});

const BARE = 'alice,bob\ncarol,dave\ndave,carol\n';
const CANCELLED = { name: 'AbortError' };
const ignore = () => {};

/** A client that has read a file. */
async function readBare() {
  const client = createImportClient();
  const reply = await client.read([toFile(BARE)], ignore);
  if (reply.kind !== 'understood') throw new Error(JSON.stringify(reply));
  return { client, mapping: reply.mapping };
}

beforeEach(() => {
  jest.mocked(planImport).mockClear();
});

describe.each(['with workers', 'where workers are forbidden', 'without workers'])('an import %s', (where) => {
  if (where !== 'without workers')
    standInForWorkers<ImportJob, ImportAnswers[ImportJob['type']], never>({
      createHandler: createImportHandler,
    });
  if (where === 'where workers are forbidden') beforeEach(forbidWorkers);

  it('keeps what it has read from job to job, and reports progress', async () => {
    const client = createImportClient();
    const shares: number[] = [];
    const reply = await client.read([toFile(BARE)], (share) => shares.push(share));
    if (reply.kind !== 'understood') throw new Error(JSON.stringify(reply));
    expect(shares.length).toBeGreaterThan(0);
    expect((await client.plan(reply.mapping, ignore)).counts).toMatchObject({ actors: 2, relationships: 2 });
    const file = await client.finish({ id: 'our-talks', title: 'Our talks' });
    expect(file.type).toBe('application/json');
    client.destroy();
  });

  it('plans only the newest of several mappings', async () => {
    const { client, mapping } = await readBare();
    const plans = [1, 2, 3].map(() => client.plan(mapping, ignore));
    await expect(plans[0]).rejects.toMatchObject(CANCELLED);
    await expect(plans[1]).rejects.toMatchObject(CANCELLED);
    expect((await plans[2])?.counts).toMatchObject({ actors: 2, relationships: 2 });
    expect(planImport).toHaveBeenCalledTimes(1);
  });

  it('reads first rows as a person says, and forgets the plan that was asked for before', async () => {
    const { client, mapping } = await readBare();
    const before = client.plan(mapping, ignore);
    const reply = await client.applyHeaderChoice({ ties: false });
    await expect(before).rejects.toMatchObject(CANCELLED);
    if (reply.kind !== 'understood') throw new Error(JSON.stringify(reply));
    expect(reply.tables[0]?.rows).toBe(3);
    expect((await client.plan(reply.mapping, ignore)).counts).toMatchObject({ actors: 4, relationships: 3 });
    expect(planImport).toHaveBeenCalledTimes(1);
  });

  it('does nothing more once it is destroyed', async () => {
    const { client, mapping } = await readBare();
    const before = client.plan(mapping, ignore);
    client.destroy();
    await expect(before).rejects.toMatchObject(CANCELLED);
    await expect(client.plan(mapping, ignore)).rejects.toMatchObject(CANCELLED);
    expect(planImport).not.toHaveBeenCalled();
  });
});

describe('the worker of an import', () => {
  standInForWorkers(null);

  it('is not ended for a newer plan, which is made after the older', async () => {
    const client = createImportClient();
    const older = client.plan(null, ignore);
    await Promise.resolve();
    getWorker(1).say({ type: 'ready' });
    const newer = client.plan(null, ignore);
    await expect(older).rejects.toMatchObject(CANCELLED);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(getWorker(1).jobs).toHaveLength(1);
    getWorker(1).say({ type: 'done', reply: 'the older' });
    expect(getWorker(1).jobs).toHaveLength(2);
    getWorker(1).say({ type: 'done', reply: 'the newer' });
    await expect(newer).resolves.toBe('the newer');
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([false]);
  });

  it('takes the import with it when it fails', async () => {
    const client = createImportClient();
    const why =
      'The part of the page that reads files could not be loaded, or has stopped: check that the server can be reached.';
    const reading = client.read([], ignore);
    await Promise.resolve();
    getWorker(1).onerror?.();
    await expect(reading).rejects.toThrow(why);
    await expect(client.plan(null, ignore)).rejects.toThrow(why);
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('is ended when the import is', async () => {
    const client = createImportClient();
    const reading = client.read([], ignore);
    await Promise.resolve();
    client.destroy();
    await expect(reading).rejects.toMatchObject(CANCELLED);
    expect(getWorker(1).isTerminated).toBe(true);
  });
});
