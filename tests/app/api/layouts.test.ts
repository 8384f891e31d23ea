/** @jest-environment node */
import * as changes from '@/app/api/networks/[id]/changes/route';
import * as layouts from '@/app/api/networks/[id]/layouts/[layout]/route';
import { computeLayout } from '@/lib/cytoscape/compute-layout';
import { closeStore } from '@/lib/store/open-store';
import { readSentLayout, type SentLayout } from '@/lib/view/sent-layout';
import { generateNetwork } from '@/tests/bench/generate-network';
import { createKeptFolder, type KeptFolder } from '@/tests/lib/store/kept-folder';
import {
  createNetworksFolder,
  createTruceFile,
  type NetworksFolder,
} from '@/tests/lib/store/networks-folder';
import { readAnswer, readProblem, toBlamed } from './read-answer';

/** As it is, and counted. */
jest.mock('@/lib/cytoscape/compute-layout', () => {
  const actual = jest.requireActual('@/lib/cytoscape/compute-layout');
  return { ...actual, computeLayout: jest.fn(actual.computeLayout) };
});

const ORIGIN = 'http://localhost:3000';
const LARGE = generateNetwork({ actors: 320, ties: 700, id: 'large' });
const IDS = LARGE.actors.map(({ id }) => id);
/** What a test begins with: no layout is known to the process. */
const LAYOUTS = Symbol.for('backchannel.layouts');
let folder: NetworksFolder;
let kept: KeptFolder;

beforeEach(async () => {
  jest.spyOn(console, 'info').mockImplementation();
  jest.spyOn(console, 'warn').mockImplementation();
  Reflect.deleteProperty(globalThis, LAYOUTS);
  folder = await createNetworksFolder();
  kept = await createKeptFolder();
  await folder.write('truce.json', createTruceFile());
  await folder.write('large.json', LARGE);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await kept.remove();
  await folder.remove();
});

function get(id = 'large', layout = 'force', headers = {}): Promise<Response> {
  const request = new Request(`${ORIGIN}/api/networks/${id}/layouts/${layout}`, { headers });
  return layouts.GET(request, { params: Promise.resolve({ id, layout }) });
}

const read = async (response: Promise<Response>) =>
  (await readAnswer(await response, 'Layout')) as SentLayout;

/** Adds an actor to the network. */
async function addActor(id: string, base: number): Promise<void> {
  const operations = [{ op: 'add', list: 'actors', id, thing: { id, kind: 'person', name: id } }];
  const request = new Request(`${ORIGIN}/api/networks/large/changes`, {
    method: 'POST',
    body: JSON.stringify({ base, changes: [{ label: 'add one', operations }] }),
    headers: { 'Content-Type': 'application/json' },
  });
  const response = await changes.POST(request, { params: Promise.resolve({ id: 'large' }) });
  expect([response.status, response.status === 200 ? '' : await response.text()]).toEqual([200, '']);
}

describe('GET /api/networks/{id}/layouts/{layout}', () => {
  it('gives each actor of a large network a place, in the order of the file', async () => {
    const sent = await read(get());
    const positions = readSentLayout(sent, IDS);
    expect(Object.keys(positions ?? {})).toHaveLength(320);
    expect(sent.version).toBe(0);
    expect([...sent.x, ...sent.y].every(Number.isInteger)).toBe(true);
  });

  it('gives the places of a small network as its page has them', async () => {
    const sent = await read(get('truce', 'circle'));
    expect(readSentLayout(sent, ['palace', 'envoy', 'militia', 'neighbour'])).not.toBeNull();
  });

  it('need not be sent again to one who has it', async () => {
    const tag = (await get()).headers.get('ETag') ?? '';
    expect(tag).not.toBe('');
    expect((await get('large', 'force', { 'If-None-Match': tag })).status).toBe(304);
    expect((await get('large', 'circle', { 'If-None-Match': tag })).status).toBe(200);
  });

  it('leaves everybody where they stood when one more comes', async () => {
    await addActor('new', 0);
    const [first, last] = [await read(get()), IDS.length];
    await addActor('newer', first.version);
    const next = await read(get());
    expect(next.version).toBeGreaterThan(first.version);
    expect(next.x.slice(0, last + 1)).toEqual(first.x);
    expect(next.y.slice(0, last + 1)).toEqual(first.y);
    expect(next.x).toHaveLength(last + 2);
  });

  it('is the same after a start of the server, from what is kept', async () => {
    await addActor('new', 0);
    const before = await read(get());
    await closeStore();
    Reflect.deleteProperty(globalThis, LAYOUTS);
    jest.mocked(computeLayout).mockClear();
    expect(await read(get())).toEqual(before);
    expect(computeLayout).not.toHaveBeenCalled();
  });

  it('is of the layouts there are', async () => {
    const problem = await readProblem(await get('large', 'spiral'));
    expect([problem.status, toBlamed(problem)]).toEqual([400, ['layout']]);
    expect((await readProblem(await get('none'))).status).toBe(404);
  });
});
