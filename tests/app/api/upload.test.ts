/** @jest-environment node */
import { existsSync } from 'node:fs';
import { gzipSync, zipSync } from 'fflate';
import * as exported from '@/app/api/networks/[id]/export/route';
import * as network from '@/app/api/networks/[id]/route';
import * as networks from '@/app/api/networks/route';
import { createKeptFolder, type KeptFolder } from '@/tests/lib/store/kept-folder';
import {
  createNetworksFolder,
  createTruceFile,
  type NetworksFolder,
} from '@/tests/lib/store/networks-folder';
import { getDescribedSchema } from './described-schema';
import { readAnswer, readProblem, toBlamed } from './read-answer';

const ORIGIN = 'http://localhost:3000';
const CSV = 'source,target,type,date\nAda,Bert,talks to,2024-10\nBert,عدي,trains,2024-11-01\n';
let folder: NetworksFolder;
let kept: KeptFolder;

beforeEach(async () => {
  jest.spyOn(console, 'info').mockImplementation();
  folder = await createNetworksFolder();
  kept = await createKeptFolder();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await kept.remove();
  await folder.remove();
});

function post(body: BodyInit, type: string | null, query = '', headers: HeadersInit = {}) {
  const sent = new Headers(headers);
  if (type !== null) sent.set('Content-Type', type);
  return networks.POST(
    new Request(`${ORIGIN}/api/networks${query}`, { method: 'POST', body, headers: sent }),
  );
}

function postForm(parts: readonly (readonly [string, Blob | string, string?])[], query = '') {
  const form = new FormData();
  for (const [name, value, file] of parts) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, file);
  }
  return post(form, null, query);
}

async function readCreated(response: Response) {
  const body = await response.json();
  expect([response.status, body]).toEqual([201, expect.anything()]);
  expect(getDescribedSchema('CreatedNetwork').safeParse(body).error).toBeUndefined();
  return body;
}

async function getNetwork(id: string) {
  const request = new Request(`${ORIGIN}/api/networks/${id}`);
  return readAnswer(await network.GET(request, { params: Promise.resolve({ id }) }), 'Network');
}

const names = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name);

describe('POST /api/networks with a file of another tool', () => {
  it('keeps the network in a table, and reports what was guessed', async () => {
    const created = await readCreated(await post(CSV, 'text/csv', '?name=Our%20talks.csv'));
    expect(created).toMatchObject({
      id: 'our-talks',
      version: 1,
      report: { format: 'csv', encoding: 'utf-8' },
    });
    expect(created.report.tables).toEqual([{ role: 'ties', rows: 2 }]);
    expect(created.report.guesses).toContainEqual(
      expect.objectContaining({ name: 'talks to', to: 'talks-to' }),
    );
    const file = await getNetwork('our-talks');
    expect(file).toMatchObject({ title: 'Our talks', relationshipTypes: [{ label: 'trains' }] });
    expect(names(file.actors)).toEqual(['Ada', 'Bert', 'عدي']);
  });

  it('takes its word for the id, the title, the mapping and the format', async () => {
    const mapping = JSON.stringify({
      tieColumns: { a: 'target', b: 'source', c: 'type' },
      types: { x: 'backs' },
      otherKind: 'person',
    });
    const query = new URLSearchParams({
      mapping,
      id: 'mine',
      title: 'My own',
      format: 'csv',
      aggregate: 'none',
    });
    const created = await readCreated(
      await post('a,b,c\nAda,Bert,x\n', 'application/octet-stream', `?${query}`),
    );
    expect(created.report.guesses).toEqual([]);
    expect(await getNetwork('mine')).toMatchObject({
      title: 'My own',
      actors: [{ kind: 'person' }, { kind: 'person' }],
      relationships: [{ type: 'backs', source: 'bert', target: 'ada' }],
    });
  });

  it('takes its word for whether first rows name columns, in a parameter or in the mapping', async () => {
    const bare = 'alice,bob\ncarol,dave\ndave,carol\n';
    const asked = await readProblem(await post(bare, 'text/csv', '?id=guessed'));
    expect(asked).toMatchObject({
      questions: [
        { about: 'headers' },
        {
          about: 'ends',
          choices: [
            { label: 'From “alice” to “bob”' },
            { label: 'From “bob” to “alice”' },
            { label: 'None: each row is an actor' },
          ],
        },
      ],
      mapping: { tieColumns: { alice: 'source', bob: 'target' } },
      detail: expect.stringContaining('guess=accept'),
    });
    const guessed = await readCreated(await post(bare, 'text/csv', '?id=guessed&guess=accept'));
    expect(guessed.report.tables).toEqual([{ role: 'ties', rows: 2 }]);
    expect(guessed.report.checks.busiest).toContainEqual({ id: 'carol', name: 'carol', ties: 2 });
    expect((await getNetwork('guessed')).description).toMatch(/^Imported by a guess/);
    expect(guessed.report.guesses).toContainEqual(expect.objectContaining({ part: 'headers', to: 'names' }));
    const told = await readCreated(await post(bare, 'text/csv', '?id=told&header=no'));
    expect(told.report).toMatchObject({
      tables: [{ role: 'ties', rows: 3 }],
      mapping: { headers: { ties: false }, tieColumns: { 'Column 1': 'source' } },
    });
    const mapping = encodeURIComponent(JSON.stringify(told.report.mapping));
    const again = await readCreated(await post(bare, 'text/csv', `?id=again&mapping=${mapping}`));
    expect(again.report.tables).toEqual([{ role: 'ties', rows: 3 }]);
  });

  it('takes tables of actors and of ties as two files of a form', async () => {
    const response = await postForm([
      ['file', new Blob(['id,name,kind\na,Ada,person\nb,The Board,group\n']), 'actors.csv'],
      ['file', new Blob(['source,target,type\na,b,leads\n']), 'ties.csv'],
      ['title', 'A board'],
    ]);
    expect((await readCreated(response)).id).toBe('a-board');
    const file = await getNetwork('a-board');
    expect(names(file.actors)).toEqual(['Ada', 'The Board']);
    expect(file.relationships).toMatchObject([{ type: 'leads' }]);
  });

  it('takes a mapping as a file of the form', async () => {
    const mapping = new Blob([JSON.stringify({ tieColumns: { p: 'source', q: 'target' } })]);
    const response = await postForm([
      ['mapping', mapping, 'kept.json'],
      ['file', new Blob(['p,q\nAda,Bert\n']), 'pairs.csv'],
    ]);
    expect((await readCreated(response)).report.mapping.tieColumns).toEqual({ p: 'source', q: 'target' });
  });

  it('takes packed files', async () => {
    const bytes = new TextEncoder().encode(CSV);
    await readCreated(await post(gzipSync(bytes), 'application/gzip', '?id=gzipped'));
    await readCreated(await post(zipSync({ 'ties.csv': bytes }), 'application/zip', '?id=zipped'));
    expect((await getNetwork('zipped')).relationships).toEqual((await getNetwork('gzipped')).relationships);
  });

  it('takes JSON of other tools, and tells it from a network file', async () => {
    const graph = {
      elements: {
        nodes: [{ data: { id: 'a', name: 'Ada' } }, { data: { id: 'b', name: 'Bert' } }],
        edges: [{ data: { id: 'e', source: 'a', target: 'b', interaction: 'meets' } }],
      },
    };
    const created = await readCreated(await post(JSON.stringify(graph), 'application/json'));
    expect(created.report.format).toBe('cyjs');
    const own = await readCreated(await post(JSON.stringify(createTruceFile('peace')), 'application/json'));
    expect(own).toEqual({ id: 'peace', version: 1 });
  });

  it('brings back what was exported', async () => {
    await readCreated(await post(JSON.stringify(createTruceFile('peace')), 'application/json'));
    const url = `${ORIGIN}/api/networks/peace/export?format=graphml`;
    const file = await exported.GET(new Request(url), { params: Promise.resolve({ id: 'peace' }) });
    await readCreated(await post(await file.arrayBuffer(), 'application/graphml+xml', '?id=again'));
    expect(await getNetwork('again')).toEqual({ ...(await getNetwork('peace')), id: 'again' });
  });

  it.each([
    ['an empty file', ''],
    ['binary junk', new Uint8Array([0, 1, 2, 3, 0, 255, 254, 7])],
    ['a file of another kind', '<!doctype html>\n<p>A page, not a network</p>\n'],
    ['a file cut short', '<?xml version="1.0"?><gexf version="1.2"><graph><nodes><node id="a"'],
    [
      'entities of its own',
      '<!DOCTYPE g [<!ENTITY a "b">]><graphml><graph><node id="&a;"/></graph></graphml>',
    ],
  ])('refuses %s with all that is wrong, and keeps nothing', async (_, body) => {
    const response = await post(body, 'application/octet-stream');
    expect(response.status).toBe(422);
    const problem = await readProblem(response);
    expect(problem.type).toContain('unreadable');
    expect(problem.remarks[0]).toMatchObject({ severity: 'error', fix: expect.stringMatching(/\w/) });
    expect(existsSync(kept.path)).toBe(false);
  });

  it.each([
    ['?mapping={', ['mapping']],
    ['?mapping={"types":3}', ['mapping']],
    ['?mapping={"__proto__":{}}', ['mapping']],
    ['?format=pptx', ['format']],
    ['?format=csv-zip', ['format']],
    ['?aggregate=week', ['aggregate']],
    ['?header=maybe', ['header']],
    ['?id=Our%20talks', ['id']],
    ['?id=a&id=b', ['id']],
    ['?colour=red', ['colour']],
  ])('refuses %s with 400 that names it', async (query, blamed) => {
    const response = await post(CSV, 'text/csv', query);
    expect(response.status).toBe(400);
    expect(toBlamed(await readProblem(response))).toEqual(blamed);
  });

  it('refuses a form without a file, and one that is none', async () => {
    expect(toBlamed(await readProblem(await postForm([['title', 'x']])))).toEqual(['file']);
    const broken = await post('no form', 'multipart/form-data; boundary=x');
    expect([broken.status, toBlamed(await readProblem(broken))]).toEqual([400, ['file']]);
  });

  it('refuses an id that is there, and a form of another site', async () => {
    await folder.write('truce.json', createTruceFile());
    const there = await post(CSV, 'text/csv', '?id=truce');
    expect([there.status, (await readProblem(there)).type]).toEqual([
      409,
      expect.stringContaining('network-exists'),
    ]);
    const foreign = await post(CSV, 'text/csv', '', { Origin: 'https://elsewhere.example' });
    expect([foreign.status, (await readProblem(foreign)).type]).toEqual([
      403,
      expect.stringContaining('foreign-request'),
    ]);
  });

  it('stops reading a body that is too large', async () => {
    const piece = new Uint8Array(8 * 1024 * 1024).fill(97);
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(piece);
      },
    });
    const init = { method: 'POST', body, duplex: 'half', headers: { 'Content-Type': 'text/csv' } };
    const response = await networks.POST(new Request(`${ORIGIN}/api/networks`, init as RequestInit));
    expect([response.status, (await readProblem(response)).type]).toEqual([
      413,
      expect.stringContaining('too-large'),
    ]);
    expect(sent).toBeLessThan(12);
  });
});
