/** @jest-environment node */
import * as exported from '@/app/api/networks/[id]/export/route';
import * as network from '@/app/api/networks/[id]/route';
import * as text from '@/app/api/networks/[id]/texts/[hash]/route';
import * as texts from '@/app/api/networks/[id]/texts/route';
import * as networks from '@/app/api/networks/route';
import { hashText } from '@/lib/network/hash-text';
import { createKeptFolder, type KeptFolder } from '@/tests/lib/store/kept-folder';
import { createNetworksFolder, type NetworksFolder } from '@/tests/lib/store/networks-folder';
import { readProblem } from './read-answer';

const TEXT = 'قال ريس: “It is not so.” 😀';
const HASH = hashText(TEXT);
const NETWORK = {
  format: 'backchannel/1',
  id: 'truce',
  title: 'Truce',
  documents: [
    { id: 'report', title: 'Report', textHash: HASH },
    { id: 'other', title: 'Other', textHash: hashText('Another text.') },
  ],
};

let folder: NetworksFolder;
let kept: KeptFolder;

beforeEach(async () => {
  folder = await createNetworksFolder();
  kept = await createKeptFolder();
});

afterEach(async () => {
  await kept.remove();
  await folder.remove();
});

const ofNetwork = (id: string) => ({ params: Promise.resolve({ id }) });
const ofText = (id: string) => ({ params: Promise.resolve({ id, hash: HASH }) });
const toRequest = (path: string, init: RequestInit = {}) =>
  new Request(`http://localhost:3000/api/networks${path}`, {
    headers: { 'Content-Type': 'application/json' },
    ...init,
  });
const send = (file: object) => networks.POST(toRequest('', { method: 'POST', body: JSON.stringify(file) }));
const getExport = (query: string) => exported.GET(toRequest(`/truce/export?${query}`), ofNetwork('truce'));

async function keepText() {
  const body = JSON.stringify({ text: TEXT });
  const answer = await text.PUT(toRequest(`/truce/texts/${HASH}`, { method: 'PUT', body }), ofText('truce'));
  expect(answer.status).toBe(204);
}

describe('texts that are kept beside a network', () => {
  it('are in a file only where it is asked for, with what it lacks told', async () => {
    await send(NETWORK);
    await keepText();
    const listed = await texts.GET(toRequest('/truce/texts'), ofNetwork('truce'));
    expect(await listed.json()).toEqual([{ hash: HASH, characters: [...TEXT].length }]);
    for (const answer of [
      await getExport('format=backchannel'),
      await network.GET(toRequest('/truce'), ofNetwork('truce')),
    ]) {
      expect(await answer.json()).not.toHaveProperty('texts');
    }
    const file = await getExport('format=backchannel&texts=yes');
    expect((await file.clone().json()).texts).toEqual([{ hash: HASH, text: TEXT }]);
    expect(file.headers.get('Backchannel-Losses')).toContain('One text that was read is not kept');
  });

  it('are in no other format', async () => {
    await send(NETWORK);
    const problem = await readProblem(await getExport('format=csv&texts=yes'));
    expect(problem.status).toBe(400);
    expect(JSON.stringify(problem)).toContain('Only the format backchannel holds the texts');
  });

  it('are kept beside the network that a file with texts becomes, and not in it', async () => {
    const answer = await send({ ...NETWORK, texts: [{ hash: HASH, text: TEXT }] });
    expect(answer.status).toBe(201);
    const found = await text.GET(toRequest(`/truce/texts/${HASH}`), ofText('truce'));
    expect(await found.json()).toEqual({ hash: HASH, text: TEXT });
    const file = await network.GET(toRequest('/truce'), ofNetwork('truce'));
    expect(await file.json()).not.toHaveProperty('texts');
  });

  it('are refused when they are not what their hash names', async () => {
    const answer = await send({ ...NETWORK, texts: [{ hash: HASH, text: 'It is so.' }] });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(await answer.json())).toContain('not the one that its hash names');
  });
});
