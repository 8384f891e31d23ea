/** @jest-environment node */
import * as unknownPath from '@/app/api/[[...path]]/route';
import * as formats from '@/app/api/formats/route';
import * as template from '@/app/api/formats/template/route';
import * as brokers from '@/app/api/networks/[id]/brokers/route';
import * as changes from '@/app/api/networks/[id]/changes/route';
import * as channels from '@/app/api/networks/[id]/channels/route';
import * as events from '@/app/api/networks/[id]/events/route';
import * as exported from '@/app/api/networks/[id]/export/route';
import * as graph from '@/app/api/networks/[id]/graph/route';
import * as history from '@/app/api/networks/[id]/history/route';
import * as network from '@/app/api/networks/[id]/route';
import * as stories from '@/app/api/networks/[id]/stories/route';
import * as networks from '@/app/api/networks/route';
import * as openapi from '@/app/api/openapi.json/route';
import { parseNetworkText } from '@/lib/network/parse';
import { createTruceFile } from '@/tests/lib/store/networks-folder';
import { getDescribedSchema } from './described-schema';
import { readAnswer, readProblem } from './read-answer';
import { serveTruce } from './truce-folder';

const ORIGIN = 'http://localhost:3000';
const folder = serveTruce();

afterEach(() => {
  jest.restoreAllMocks();
});

function getList(headers: HeadersInit = {}) {
  return networks.GET(new Request(`${ORIGIN}/api/networks`, { headers }));
}

function getNetwork(id: string, headers: HeadersInit = {}) {
  const url = `${ORIGIN}/api/networks/${encodeURIComponent(id)}`;
  return network.GET(new Request(url, { headers }), { params: Promise.resolve({ id }) });
}

function getGraph(query: string, id = 'truce', headers: HeadersInit = {}) {
  const url = `${ORIGIN}/api/networks/${encodeURIComponent(id)}/graph${query && `?${query}`}`;
  return graph.GET(new Request(url, { headers }), { params: Promise.resolve({ id }) });
}

async function readGraph(query: string, id = 'truce') {
  return readAnswer(await getGraph(query, id), 'ShownNetwork');
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('GET /api/networks', () => {
  it('lists the networks with counts', async () => {
    const response = await getList();
    const body = await response.json();
    expect(body).toEqual([
      {
        id: 'truce',
        title: 'A truce offered',
        asOf: '2024-11',
        version: 0,
        actors: 4,
        relationships: 4,
        claims: 1,
        meetings: 0,
      },
    ]);
    expect(getDescribedSchema('NetworkSummary').safeParse(body[0]).error).toBeUndefined();
    expect(response.headers.get('Backchannel-Broken-Files')).toBe('0');
  });

  it('leaves out files that do not parse, counts them, and says so in the log once', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    await folder.write('broken.json', '{');
    const [response] = [await getList(), await getList()];
    expect(ids(await response.json())).toEqual(['truce']);
    expect(response.headers.get('Backchannel-Broken-Files')).toBe('1');
    expect(warn.mock.calls).toEqual([[expect.stringContaining('broken.json')]]);
  });

  it('tells the user at the machine what to do when the folder of networks is missing', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    process.env.NETWORKS_DIR = '/nowhere/at-all';
    const response = await getList();
    expect(response.status).toBe(503);
    expect((await readProblem(response)).detail).toMatch(
      /^The folder of networks, \/nowhere\/at-all, cannot be read\. Make it, or name another folder/,
    );
    expect(error).toHaveBeenCalledTimes(1);
  });
});

describe('GET /api/networks/{id}', () => {
  it('answers a file that parses to the same network', async () => {
    const response = await getNetwork('truce');
    const text = await response.text();
    const { value, ...rest } = parseNetworkText(text) as Extract<
      ReturnType<typeof parseNetworkText>,
      { ok: true }
    >;
    expect(rest).toMatchObject({ ok: true, issues: [] });
    expect(value).toEqual((parseNetworkText(JSON.stringify(createTruceFile())) as { value?: unknown }).value);
    expect(getDescribedSchema('Network').safeParse(JSON.parse(text)).error).toBeUndefined();
  });

  it.each([
    'nowhere',
    '../truce',
    '..%2ftruce',
    '__proto__',
    'constructor',
    '',
    'x'.repeat(10_000),
    'truce.json',
  ])('answers %p with 404', async (id) => {
    const response = await getNetwork(id);
    expect(response.status).toBe(404);
    const problem = await readProblem(response);
    expect(problem.type).toBe('/api/openapi.json#/components/responses/unknown-network');
    expect(problem.instance.length).toBeLessThanOrEqual(300);
    expect(problem.detail.length).toBeLessThan(200);
  });

  it('answers a file that does not parse with its issues, as a fault of the server', async () => {
    await folder.write('broken.json', { ...createTruceFile('broken'), actors: [] });
    const response = await getNetwork('broken');
    expect(response.status).toBe(500);
    const problem = await readProblem(response);
    expect(problem.issues.length).toBeGreaterThan(1);
    expect(problem).toMatchObject({ instance: '/api/networks/broken', omitted: 0 });
    expect((await getGraph('', 'broken')).status).toBe(500);
  });
});

describe('GET /api/networks/{id}/graph', () => {
  it('answers everything in the file’s shapes, with standings, when nothing is asked', async () => {
    const body = await readGraph('');
    expect(ids(body.actors)).toEqual(['palace', 'envoy', 'militia', 'neighbour']);
    expect(
      body.relationships.map(({ id, standing }: { id: string; standing: string }) => [id, standing]),
    ).toEqual([
      ['mission', 'reported'],
      ['offer', 'contested'],
      ['denial', 'reported'],
      ['shelter', 'unsourced'],
    ]);
    expect(body.relationships[0]).toMatchObject({ onBehalfOf: 'palace', from: '2024-10', toward: null });
    expect(body.relationships[1].standingReason).toEqual(expect.stringContaining('Militia'));
    expect(body.claims).toMatchObject([
      { id: 'truce-offer', standing: 'contested', relationships: ['offer'] },
    ]);
    expect(body.hidden).toEqual({ actors: [], relationships: [], claims: [], meetings: [] });
  });

  it('shows the mediation channel and says why the rest is hidden', async () => {
    const body = await readGraph('lens=mediation&types=envoy-to');
    expect(ids(body.relationships)).toEqual(['mission']);
    expect(ids(body.actors)).toEqual(['palace', 'envoy', 'militia']);
    expect(body.hidden.relationships).toContainEqual({ id: 'shelter', because: ['lens', 'types'] });
    expect(ids(body.hidden.actors)).toEqual(['neighbour']);
  });

  it('shows nothing for an empty list', async () => {
    expect((await readGraph('types=')).relationships).toEqual([]);
  });

  it('answers what would be known if a report did not exist', async () => {
    const { relationships, claims, hidden } = await readGraph('without=weekly');
    expect(ids(relationships)).toEqual(['mission', 'offer', 'shelter']);
    expect(relationships[1].standing).toBe('reported');
    expect(claims).toMatchObject([{ id: 'truce-offer', standing: 'reported' }]);
    expect(hidden.relationships).toEqual([{ id: 'denial', because: ['without'] }]);
    expect(JSON.stringify(relationships)).not.toContain('weekly');
  });

  it('takes every filter, and takes repeats in a list once', async () => {
    const body = await readGraph(
      'lens=all&types=envoy-to,envoy-to,asks&kinds=person,group,state&standings=reported,contested&without=' +
        '&since=2024-10&until=2024-11-30&focus=envoy,envoy&hops=2&q=Envoy',
    );
    expect(ids(body.relationships)).toEqual(['mission', 'offer']);
  });

  it.each([
    ['lens=everything', ['lens']],
    ['types=asking', ['types']],
    ['types=asks,asking', ['types']],
    ['kinds=persons', ['kinds']],
    ['standings=true', ['standings']],
    ['without=monthly', ['without']],
    ['since=soon', ['since']],
    ['since=2024&until=2023', ['until']],
    ['focus=nobody', ['focus']],
    ['hops=9', ['hops']],
    ['hops=2&hops=2', ['hops']],
    [`q=${'x'.repeat(10_000)}`, ['q']],
    ['type=asks', ['type']],
    ['select=envoy', ['select']],
    ['__proto__=1', ['__proto__']],
    ['lens=x&hops=x&colour=red', ['lens', 'hops', 'colour']],
  ])('answers %.40s with 400 that names it', async (query, names) => {
    const response = await getGraph(query);
    expect(response.status).toBe(400);
    const problem = await readProblem(response);
    expect(problem.problems.map(({ parameter }: { parameter: string }) => parameter)).toEqual(names);
    expect(problem.detail).toContain(names[0]);
    expect(JSON.stringify(problem).length).toBeLessThan(2_000);
  });

  it('answers an unknown network with 404, whatever else is wrong', async () => {
    expect((await getGraph('lens=everything', 'nowhere')).status).toBe(404);
  });
});

describe('what is already known', () => {
  it.each([
    ['the list', (headers: HeadersInit) => getList(headers)],
    ['a network', (headers: HeadersInit) => getNetwork('truce', headers)],
    ['a graph', (headers: HeadersInit) => getGraph('lens=contested', 'truce', headers)],
  ])('is not sent again: %s', async (_, get) => {
    const first = await get({});
    const tag = first.headers.get('ETag') ?? '';
    expect(first.headers.get('Cache-Control')).toBe('private, no-store');
    for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const again = await get({ 'If-None-Match': known });
      expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag]);
    }
    expect((await get({ 'If-None-Match': 'W/"other"' })).status).toBe(200);
  });

  it('is sent again when it has changed', async () => {
    const tag = (await getNetwork('truce')).headers.get('ETag') ?? '';
    await folder.write('truce.json', { ...createTruceFile(), title: 'A truce signed' });
    const response = await getNetwork('truce', { 'If-None-Match': tag });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ title: 'A truce signed' });
  });

  it('differs from filter to filter', async () => {
    const [one, other] = [await getGraph(''), await getGraph('lens=contested')];
    expect(one.headers.get('ETag')).not.toBe(other.headers.get('ETag'));
  });
});

describe('the methods of an address', () => {
  const reading = {
    graph,
    channels,
    stories,
    brokers,
    history,
    events,
    exported,
    formats,
    template,
    openapi,
  };
  const cases = [
    ...Object.entries(reading).map(
      ([name, { OPTIONS, POST, PUT, PATCH, DELETE }]) =>
        [name, 'GET, HEAD, OPTIONS', { POST, PUT, PATCH, DELETE }, OPTIONS] as const,
    ),
    [
      'networks',
      'GET, HEAD, POST, OPTIONS',
      { PUT: networks.PUT, PATCH: networks.PATCH, DELETE: networks.DELETE },
      networks.OPTIONS,
    ],
    [
      'network',
      'GET, HEAD, DELETE, OPTIONS',
      { POST: network.POST, PUT: network.PUT, PATCH: network.PATCH },
      network.OPTIONS,
    ],
    [
      'changes',
      'POST, OPTIONS',
      { GET: changes.GET, PUT: changes.PUT, PATCH: changes.PATCH, DELETE: changes.DELETE },
      changes.OPTIONS,
    ],
  ] as const;

  it.each(cases)('%s are %s, and it refuses the others', async (_, allowed, others, answerOptions) => {
    for (const [method, refuse] of Object.entries(others)) {
      const response = refuse(new Request(`${ORIGIN}/api/networks`, { method }));
      expect([response.status, response.headers.get('Allow')]).toEqual([405, allowed]);
      expect((await readProblem(response)).detail).toContain(method);
    }
    const options = answerOptions();
    expect([options.status, options.headers.get('Allow')]).toEqual([204, allowed]);
  });
});

describe('an address that the API does not have', () => {
  const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = unknownPath;

  it.each(Object.entries({ GET, OPTIONS, POST, PUT, PATCH, DELETE }))(
    'answers %s with 404',
    async (method, answer) => {
      const response = answer(new Request(`${ORIGIN}/api/nothing/here`, { method }));
      expect(response.status).toBe(404);
      expect(await readProblem(response)).toMatchObject({
        type: '/api/openapi.json#/components/responses/unknown-path',
        instance: '/api/nothing/here',
      });
    },
  );
});
