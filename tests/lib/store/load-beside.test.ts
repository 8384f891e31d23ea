/** @jest-environment node */
import { existsSync } from 'node:fs';
import { loadNetworkBeside } from '@/lib/store/load-beside';
import { openStore } from '@/lib/store/open-store';
import { createNetwork } from '@/tests/fixtures/create-network';
import { createKeptFolder, type KeptFolder } from './kept-folder';
import { createNetworksFolder, createTruceFile, type NetworksFolder } from './networks-folder';

let kept: KeptFolder;
let folder: NetworksFolder;

beforeEach(async () => {
  kept = await createKeptFolder();
  folder = await createNetworksFolder();
});

afterEach(async () => {
  await kept.remove();
  await folder.remove();
});

describe('a network for a command', () => {
  it('is the one that is kept, while a server has the store open', async () => {
    const store = await openStore();
    const network = createNetwork({ title: 'Kept' });
    await store.create(network, { author: 'Desk A', at: '2024-11-01T00:00:00.000Z', key: null });
    expect(await loadNetworkBeside('test')).toEqual(network);
    // The server goes on as before.
    expect((await store.load('test'))?.version).toBe(1);
  });

  it('is the file of the folder when nothing is kept of it, and no database is made to look', async () => {
    await folder.write('truce.json', createTruceFile());
    expect(await loadNetworkBeside('truce')).toMatchObject({ id: 'truce', title: 'A truce offered' });
    expect(existsSync(kept.path)).toBe(false);
  });

  it('is told with its issues when its file does not parse, and is none when there is no such file', async () => {
    await folder.write('bad.json', '{}');
    expect(await loadNetworkBeside('bad')).toMatchObject({ state: 'broken', id: 'bad' });
    expect([await loadNetworkBeside('nowhere'), await loadNetworkBeside('../bad')]).toEqual([null, null]);
  });
});
