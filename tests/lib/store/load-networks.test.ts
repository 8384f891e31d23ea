/** @jest-environment node */
import files from 'node:fs/promises';
import path from 'node:path';
import { parseNetwork } from '@/lib/network/parse';
import type { LoadedNetwork } from '@/lib/store/load-files';
import { loadNetwork, loadNetworkVersion } from '@/lib/store/load-networks';
import { isNetworkId } from '@/lib/store/network-folder';
import { closeStore, openStore } from '@/lib/store/open-store';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { tellNetworks } from '@/lib/store/told-networks';
import { createKeptFolder, type KeptFolder } from './kept-folder';
import { createNetworksFolder, createTruceFile, type NetworksFolder } from './networks-folder';

let folder: NetworksFolder;

beforeEach(async () => {
  folder = await createNetworksFolder();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await folder.remove();
});

/** Every network there is, read anew. */
const loadNetworkList = () => tellNetworks('test', (value) => ({ value, holds: 0 }));

function describeLoaded(loaded: LoadedNetwork | null): string {
  if (loaded === null) return 'nothing';
  return loaded.state === 'parsed'
    ? `${loaded.id}: ${loaded.network.title}`
    : `${loaded.id}: ${loaded.issues[0].message}`;
}

describe('a network of the folder', () => {
  it('is found by the name of its file', async () => {
    await folder.write('truce.json', createTruceFile());
    const loaded = await loadNetwork('truce');
    expect(loaded).toMatchObject({ state: 'parsed', id: 'truce', warnings: [], omitted: 0 });
    expect(describeLoaded(loaded)).toBe('truce: A truce offered');
  });

  it('keeps the warnings about it', async () => {
    await folder.write('truce.json', { ...createTruceFile(), colour: 'red' });
    const loaded = await loadNetwork('truce');
    expect(loaded?.state === 'parsed' && loaded.warnings.map(({ path: place }) => place)).toEqual(['colour']);
  });

  it('is the same object as long as its file stays as it is, and so is its graph', async () => {
    await folder.write('truce.json', createTruceFile());
    const [one, other] = [await loadNetwork('truce'), await loadNetwork('truce')];
    if (one?.state !== 'parsed' || other?.state !== 'parsed') throw new Error('The fixture does not parse.');
    expect(other).toBe(one);
    expect(getStoredGraph(other.network)).toBe(getStoredGraph(one.network));
    expect(getStoredGraph(one.network).order).toBe(4);
  });

  it('is read again when its file changes, even to one of the same size', async () => {
    await folder.write('truce.json', createTruceFile());
    await loadNetwork('truce');
    await folder.write('truce.json', { ...createTruceFile(), title: 'A truce refused' });
    expect(describeLoaded(await loadNetwork('truce'))).toBe('truce: A truce refused');
    await folder.write('truce.json', { ...createTruceFile(), title: 'A truce broken!' });
    // An editor may set the time back to what it was.
    await files.utimes(path.join(folder.path, 'truce.json'), 1, 1);
    expect(describeLoaded(await loadNetwork('truce'))).toBe('truce: A truce broken!');
  });

  it('is gone when its file is', async () => {
    await folder.write('truce.json', createTruceFile());
    await loadNetwork('truce');
    await files.rename(path.join(folder.path, 'truce.json'), path.join(folder.path, 'peace.json'));
    expect(await loadNetwork('truce')).toBeNull();
  });

  it('may begin with a byte order mark', async () => {
    await folder.write('truce.json', `\uFEFF${JSON.stringify(createTruceFile())}`);
    expect(describeLoaded(await loadNetwork('truce'))).toBe('truce: A truce offered');
  });

  it('is read once when it is asked for twice at a time', async () => {
    await folder.write('truce.json', createTruceFile());
    const [one, other] = await Promise.all([loadNetwork('truce'), loadNetwork('truce')]);
    expect(one).not.toBeNull();
    expect(other).toBe(one);
  });
});

describe('an id', () => {
  it.each([
    '',
    '.',
    '..',
    '../truce',
    '..%2ftruce',
    'a/../truce',
    '/etc/passwd',
    'truce.json',
    'truce\0',
    'truce\n',
    'Truce',
    'con:',
    '..\\truce',
    '__proto__',
    'truce-',
    '-truce',
    'x'.repeat(101),
    'é',
  ])('%p is none, and finds nothing', async (id) => {
    await folder.write('truce.json', createTruceFile());
    expect(isNetworkId(id)).toBe(false);
    expect(await loadNetwork(id)).toBeNull();
  });

  it.each(['constructor', 'a', '1', 'x'.repeat(100)])('%p is one that no file has', async (id) => {
    expect(isNetworkId(id)).toBe(true);
    expect(await loadNetwork(id)).toBeNull();
  });
});

describe('a broken file', () => {
  it('is found, with every issue of its parser', async () => {
    await folder.write('truce.json', { ...createTruceFile(), actors: [], title: '' });
    const loaded = await loadNetwork('truce');
    expect(loaded?.state).toBe('broken');
    expect(loaded?.state === 'broken' && loaded.issues.length).toBeGreaterThan(4);
  });

  it.each([
    ['no JSON', '{', /the file ends/],
    ['empty', '', /empty/],
    ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), /not text in UTF-8/],
    ['no network', '[]', /list/],
  ])('is one that is %s', async (_, content, message) => {
    await folder.write('truce.json', content);
    const loaded = await loadNetwork('truce');
    expect(loaded).toMatchObject({ state: 'broken', id: 'truce' });
    expect(describeLoaded(loaded)).toMatch(message);
  });

  it('is one whose network calls itself something else', async () => {
    await folder.write('peace.json', createTruceFile('truce'));
    expect(await loadNetwork('peace')).toEqual({
      state: 'broken',
      id: 'peace',
      from: 'file',
      issues: [
        {
          severity: 'error',
          path: 'id',
          id: null,
          message: 'The network calls itself “truce”, but its file is named “peace.json”.',
          fix: 'Write "id": "peace", or rename the file to “truce.json”.',
        },
      ],
      omitted: 0,
    });
  });

  it('is one that may not be read, until it may', async () => {
    await folder.write('truce.json', createTruceFile());
    const refusal = Object.assign(new Error('permission denied'), { code: 'EACCES' });
    jest.spyOn(files, 'readFile').mockRejectedValueOnce(refusal);
    expect(describeLoaded(await loadNetwork('truce'))).toBe('truce: The file cannot be read (EACCES).');
    expect(describeLoaded(await loadNetwork('truce'))).toBe('truce: A truce offered');
  });

  it('is one that links to itself', async () => {
    await files.symlink('truce.json', path.join(folder.path, 'truce.json'));
    expect(describeLoaded(await loadNetwork('truce'))).toBe('truce: The file cannot be read (ELOOP).');
    expect(await loadNetworkList()).toHaveLength(1);
  });

  it('is one that is too large to be a network, and is not read', async () => {
    await folder.write('truce.json', createTruceFile());
    await files.truncate(path.join(folder.path, 'truce.json'), 1_000_000_000);
    expect(describeLoaded(await loadNetwork('truce'))).toBe('truce: The file is too large for a network.');
  });
});

describe('the list of networks', () => {
  it('has every file in order, the broken ones as well', async () => {
    await folder.write('truce.json', createTruceFile());
    await folder.write('peace.json', createTruceFile('truce'));
    await folder.write('My Network.json', createTruceFile());
    const list = await loadNetworkList();
    expect(list.map(describeLoaded)).toEqual([
      'My Network: The file name “My Network.json” cannot be the id of a network.',
      'peace: The network calls itself “truce”, but its file is named “peace.json”.',
      'truce: A truce offered',
    ]);
  });

  it('leaves out what is no network file: folders, hidden files, other kinds', async () => {
    await files.mkdir(path.join(folder.path, 'folder.json'));
    await folder.write('.hidden.json', '{}');
    await folder.write('README.md', '# Sources');
    await folder.write('truce.json~', '{}');
    expect(await loadNetworkList()).toEqual([]);
    expect(await loadNetwork('folder')).toBeNull();
  });

  it('says which folder is missing', async () => {
    process.env.NETWORKS_DIR = path.join(folder.path, 'nowhere');
    await expect(loadNetworkList()).rejects.toMatchObject({ kind: 'folder' });
    await expect(loadNetwork('truce')).rejects.toThrow(/nowhere, cannot be read\. Make it, or name another/);
  });

  it('holds the networks that ship when no folder is named', async () => {
    delete process.env.NETWORKS_DIR;
    const ids = (await loadNetworkList()).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['lebanon-ceasefire-2024', 'oslo-1993']));
  });
});

describe('a network that is kept', () => {
  let kept: KeptFolder;

  beforeEach(async () => {
    kept = await createKeptFolder();
    await folder.write('truce.json', createTruceFile());
  });

  afterEach(() => kept.remove());

  const doing = { author: 'Desk A', at: '2026-11-24T12:00:00.000Z', key: null };

  async function retitle(was: string, now: string, base: number): Promise<void> {
    const operation = { op: 'set', list: 'network', id: 'truce', field: 'title', was, now } as const;
    const changes = [{ label: 'retitle', operations: [operation] }];
    const outcome = await (await openStore()).commit('truce', { ...doing, base, changes });
    expect(outcome.kind).toBe('done');
  }

  it('comes before its file, which is there again once it is purged', async () => {
    await retitle('A truce offered', 'A truce signed', 0);
    expect(describeLoaded(await loadNetwork('truce'))).toBe('truce: A truce signed');
    await (await openStore()).purge('truce', doing);
    expect(describeLoaded(await loadNetwork('truce'))).toBe('truce: A truce offered');
  });

  it('is the same object until it changes, and so is its graph', async () => {
    await retitle('A truce offered', 'A truce signed', 0);
    const [one, other] = [await loadNetwork('truce'), await loadNetwork('truce')];
    if (one?.state !== 'parsed' || other?.state !== 'parsed') throw new Error('The network is not there.');
    expect(other).toBe(one);
    expect(getStoredGraph(other.network)).toBe(getStoredGraph(one.network));
    await retitle('A truce signed', 'A truce broken', 2);
    expect(await loadNetwork('truce')).toMatchObject({ version: 3, network: { title: 'A truce broken' } });
  });

  it('is in the list once, among files and others that are kept', async () => {
    await retitle('A truce offered', 'A truce signed', 0);
    const parsed = parseNetwork(createTruceFile('peace'));
    if (!parsed.ok) throw new Error('The fixture does not parse.');
    await (await openStore()).create(parsed.value, doing);
    await folder.write('armistice.json', createTruceFile('armistice'));
    expect((await loadNetworkList()).map(describeLoaded)).toEqual([
      'armistice: A truce offered',
      'peace: A truce offered',
      'truce: A truce signed',
    ]);
  });

  it('is not hidden by a file that does not parse', async () => {
    await retitle('A truce offered', 'A truce signed', 0);
    await folder.write('truce.json', '{');
    expect(describeLoaded(await loadNetwork('truce'))).toBe('truce: A truce signed');
  });

  it('is read as it was at a version', async () => {
    await retitle('A truce offered', 'A truce signed', 0);
    expect((await loadNetworkVersion('truce', 1))?.title).toBe('A truce offered');
    expect(await loadNetworkVersion('truce', 3)).toBeNull();
    expect(await loadNetworkVersion('nothing', 1)).toBeNull();
  });

  it('is told to be unreadable rather than left out, when what is kept cannot be opened', async () => {
    await retitle('A truce offered', 'A truce signed', 0);
    await closeStore();
    const database = path.join(kept.path, 'backchannel.sqlite');
    await files.rm(`${database}-wal`, { force: true });
    await files.writeFile(database, 'x'.repeat(4096));
    await expect(loadNetwork('truce')).rejects.toMatchObject({ name: 'StoreError', kind: 'damaged' });
    await expect(loadNetworkList()).rejects.toThrow(/^The database in .* is damaged/);
  });
});

describe('what a list tells of networks', () => {
  it('is told once while a network is the same, and anew when it has changed', async () => {
    await folder.write('truce.json', createTruceFile());
    const tell = jest.fn(({ network }) => ({ value: { title: network.title }, holds: Infinity }));
    for (let time = 0; time < 3; time++) {
      expect(await tellNetworks('once', tell)).toEqual([{ title: 'A truce offered' }]);
    }
    expect(tell).toHaveBeenCalledTimes(1);
    await folder.write('truce.json', { ...createTruceFile(), title: 'Another' });
    expect(await tellNetworks('once', tell)).toEqual([{ title: 'Another' }]);
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('is told anew each time where it does not hold, and of those alone that are listed', async () => {
    await folder.write('truce.json', createTruceFile());
    await folder.write('other.json', createTruceFile('other'));
    const tell = jest.fn(({ id }) => ({ value: { id }, holds: 0 }));
    for (let time = 0; time < 2; time++) {
      expect(await tellNetworks('anew', tell, (id) => id === 'other')).toEqual([{ id: 'other' }]);
    }
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('follows the changes of a network that is kept', async () => {
    const kept: KeptFolder = await createKeptFolder();
    const parsed = parseNetwork(createTruceFile('kept'));
    if (!parsed.ok) throw new Error('It does not parse.');
    const store = await openStore();
    await store.create(parsed.value, { author: 'Desk A', at: '2026-11-24T12:00:00.000Z', key: null });
    const tell = ({ version }: { readonly version: number }) => ({ value: { version }, holds: Infinity });
    expect(await tellNetworks('kept', tell)).toEqual([{ version: 1 }]);
    const operations = [
      { op: 'set', list: 'actors', id: 'envoy', field: 'role', was: '', now: 'Envoy' },
    ] as const;
    const change = { label: 'give a role', operations };
    const doing = { author: 'Desk A', at: '2026-11-24T12:00:00.000Z', base: 1, key: null };
    await store.commit('kept', { ...doing, changes: [change] });
    expect(await tellNetworks('kept', tell)).toEqual([{ version: 2 }]);
    await kept.remove();
  });
});
