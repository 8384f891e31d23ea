/** @jest-environment node */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createApiDescription } from '@/app/api/_openapi/api-description';
import { GET } from '@/app/api/openapi.json/route';
import {
  BROKER_PARAMETER_NAMES,
  CHANNEL_PARAMETER_NAMES,
  FILTER_PARAMETER_NAMES,
  VIEW_PARAMETER_NAMES,
} from '@/lib/explorer/view-parameters';
import { FIGURE_PARAMETER_NAMES } from '@/lib/figure/options/figure-parameters';
import { getDescribedSchema } from './described-schema';

/** A relationship as the API answers it, but for its ends. */
const SHOWN_TIE = {
  ...{ id: 'tie', type: 'denies', source: 'a', onBehalfOf: null, toward: null, from: null, to: null },
  ...{ notes: '', evidence: [], standing: 'reported', standingReason: 'A document says so.' },
};

/** Parsed, as a client gets it: its shape is what these tests are about. */
const description = JSON.parse(JSON.stringify(createApiDescription()));

/** What changes whenever it is asked, and has no tag. */
const PROBES = ['/api/health', '/api/ready', '/api/metrics'];

describe('the description of the API', () => {
  it('is a valid OpenAPI 3.1 document', () => {
    const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'validate-openapi.mjs')], {
      input: JSON.stringify(description),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ valid: true });
    expect(description.openapi).toMatch(/^3\.1\./);
  });

  it('is what GET /api/openapi.json answers', async () => {
    const response = await GET(new Request('http://localhost/api/openapi.json'));
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(await response.json()).toEqual(description);
  });

  it('refers to nothing that is not there', () => {
    const references = JSON.stringify(description).match(/"\$ref":"[^"]*"/g) ?? [];
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references) {
      const [, section = '', name = ''] = /#\/components\/(\w+)\/([\w-]+)"$/.exec(reference) ?? [];
      expect(Object.keys(description.components[section] ?? {})).toContain(name);
    }
  });

  it.each(['Relationship', 'ShownRelationship'])(
    'lets only an answer to a claim have no target: %s',
    (name) => {
      const schema = getDescribedSchema(name);
      const accepts = (ends: object) => schema.safeParse({ ...SHOWN_TIE, ...ends }).success;
      expect(accepts({ target: 'b', claim: null })).toBe(true);
      expect(accepts({ target: 'b', claim: 'said' })).toBe(true);
      expect(accepts({ target: null, claim: 'said' })).toBe(true);
      expect(accepts({ target: null, claim: null })).toBe(false);
    },
  );

  it('describes the relationships of a network where it describes one', () => {
    const { relationships } = description.components.schemas.Network.properties;
    expect(relationships.items).toEqual({ $ref: '#/components/schemas/Relationship' });
  });

  it('has the paths there are, and each that is read answers 200, 304 and 405', () => {
    expect(Object.keys(description.paths)).toEqual([
      '/api/networks',
      '/api/networks/{id}',
      '/api/networks/{id}/opening',
      '/api/networks/{id}/changes',
      '/api/networks/{id}/history',
      '/api/networks/{id}/events',
      '/api/networks/{id}/layouts/{layout}',
      '/api/networks/{id}/places/{layout}',
      '/api/networks/{id}/graph',
      '/api/networks/{id}/channels',
      '/api/networks/{id}/stories',
      '/api/networks/{id}/brokers',
      '/api/networks/{id}/figure.svg',
      '/api/networks/{id}/figure.pdf',
      '/api/networks/{id}/figure.png',
      '/api/networks/{id}/figure.zip',
      '/api/networks/{id}/export',
      '/api/formats',
      '/api/formats/template',
      '/api/networks/{id}/texts',
      '/api/networks/{id}/texts/{hash}',
      '/api/directory',
      '/api/actors',
      '/api/read',
      '/api/read/second',
      ...PROBES,
      '/api/openapi.json',
    ]);
    for (const [path, { get }] of Object.entries<{ get?: { responses: object } }>(description.paths)) {
      if (!get || path.endsWith('/events') || PROBES.includes(path)) continue;
      expect(Object.keys(get.responses)).toEqual(expect.arrayContaining(['200', '304', '405']));
    }
  });

  it('has what can be done to networks, with what can go wrong', () => {
    const listStatuses = (path: string, method: string) =>
      Object.keys(description.paths[`/api/networks${path}`][method].responses).join(' ');
    expect(listStatuses('', 'post')).toBe('201 400 401 403 405 408 409 413 415 422 429 503 507');
    expect(listStatuses('/{id}/changes', 'post')).toBe(
      '200 400 401 403 404 405 408 409 413 415 422 429 503 507',
    );
    expect(listStatuses('/{id}', 'delete')).toBe('204 401 403 404 405 409 429 503');
  });

  it('has every parameter of the filters', () => {
    const parameters: { name: string; schema: unknown }[] =
      description.paths['/api/networks/{id}/graph'].get.parameters;
    expect(parameters.map(({ name }) => name)).toEqual(['id', ...FILTER_PARAMETER_NAMES]);
    const schemas = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
    expect(schemas).toMatchObject({
      lens: { type: 'string', enum: ['all', 'mediation', 'alliances', 'contested'], default: 'all' },
      kinds: { type: 'array', items: { enum: ['person', 'group', 'state'] } },
      hops: { type: 'integer', minimum: 1, maximum: 8, default: 1 },
      q: { type: 'string', maxLength: 200 },
    });
  });

  it('has every parameter of the questions, and says which a question needs', () => {
    const listParameters = (question: string) =>
      description.paths[`/api/networks/{id}/${question}`].get.parameters as {
        name: string;
        required: boolean;
        schema: unknown;
      }[];
    const [channels, brokers] = [listParameters('channels'), listParameters('brokers')];
    expect(channels.map(({ name }) => name)).toEqual(['id', ...CHANNEL_PARAMETER_NAMES]);
    expect(brokers.map(({ name }) => name)).toEqual(['id', ...BROKER_PARAMETER_NAMES]);
    const listRequired = (parameters: typeof channels) =>
      parameters.filter(({ required }) => required).map(({ name }) => name);
    expect([listRequired(channels), listRequired(brokers)]).toEqual([['id', 'from', 'to'], ['id']]);
    const schemas = Object.fromEntries([...brokers, ...channels].map(({ name, schema }) => [name, schema]));
    expect(schemas).toMatchObject({
      from: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 100 },
      k: { type: 'integer', minimum: 1, maximum: 25, default: 10 },
      maxHops: { type: 'integer', minimum: 1, maximum: 8, default: 8 },
      order: { type: 'string', enum: ['contact', 'contested', 'evidence', 'steps'], default: 'contact' },
      membership: { type: 'string', enum: ['yes', 'no'], default: 'yes' },
      proposed: { type: 'string', enum: ['yes', 'no'], default: 'no' },
      sides: {
        type: 'string',
        enum: ['membership', 'country', 'kind', 'communities'],
        default: 'membership',
      },
    });
    const own = new RegExp((schemas.own as { items: { pattern: string } }).items.pattern);
    expect(['envoy:palace', 'envoy:', 'envoy:US'].every((entry) => own.test(entry))).toBe(true);
    expect(own.test('envoy')).toBe(false);
  });

  it('has every parameter of the page’s link and of figures, and leaves the lens to the network', () => {
    const parameters: { name: string; schema: { default?: unknown } }[] =
      description.paths['/api/networks/{id}/figure.svg'].get.parameters;
    expect(parameters.map(({ name }) => name)).toEqual([
      'id',
      ...VIEW_PARAMETER_NAMES,
      ...FIGURE_PARAMETER_NAMES,
    ]);
    const schemas = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
    expect(schemas.lens).not.toHaveProperty('default');
    expect(schemas).toMatchObject({
      page: { type: 'string', default: 'a4-landscape' },
      width: { type: 'integer', minimum: 40, maximum: 2000, default: 180 },
      title: { type: 'string', maxLength: 300 },
      notes: { type: 'string', enum: ['yes', 'no'], default: 'no' },
      frame: { type: 'array', items: { type: 'string' }, maxItems: 4 },
      placed: { type: 'array', maxItems: 300 },
    });
    const placed = new RegExp((schemas.placed as { items: { pattern: string } }).items.pattern);
    expect(['envoy:12.5:-40', 'a-1:0:0'].every((entry) => placed.test(entry))).toBe(true);
    expect(['envoy:12.5', 'envoy:x:y', 'Envoy:1:2'].some((entry) => placed.test(entry))).toBe(false);
  });

  it('tells the file, where defaults are left out, from the answers, where they are not', () => {
    expect(description.components.schemas.Actor.required).toEqual(['id', 'kind', 'name']);
    expect(description.components.schemas.ShownActor.required).toContain('aliases');
    expect(description.components.schemas.ShownRelationship.required).toContain('standing');
  });

  it('is strict enough to refuse what is no answer', () => {
    expect(getDescribedSchema('NetworkSummary').safeParse({ id: 'x', title: 'X' }).success).toBe(false);
    expect(getDescribedSchema('ChannelsAnswer').safeParse({ channels: [] }).success).toBe(false);
    expect(getDescribedSchema('BrokersAnswer').safeParse({ rows: [] }).success).toBe(false);
    expect(getDescribedSchema('Network').safeParse({ format: 'backchannel/2' }).success).toBe(false);
  });
});
