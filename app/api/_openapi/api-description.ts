import { z } from 'zod';
import {
  BROKER_PARAMETER_NAMES,
  CHANNEL_PARAMETER_NAMES,
  FILTER_PARAMETER_NAMES,
  REQUIRED_CHANNEL_PARAMETER_NAMES,
} from '@/lib/explorer/view-parameters';
import { LIMITS } from '@/lib/network/limits';
import { ID_PATTERN } from '@/lib/network/schema-fields';
import { describeCommon, describeJson, describeProblems, toReference } from './describe-responses';
import { describeFormatPaths } from './format-paths';
import { describeParameters } from './query-parameters';
import { ANSWER_SCHEMAS, FILE_SCHEMAS } from './schemas';

type Json = Readonly<Record<string, unknown>>;

/**
 * Answers the description of the API as an OpenAPI 3.1 document: its shapes are those that files and responses are
 * checked by, its parameters those of the table that requests are read by.
 */
export function createApiDescription(): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Backchannel',
      version: '1',
      summary: 'Actor-relationship networks of conflict and mediation, and what their evidence amounts to.',
      description:
        'Everything is read only. Responses carry an `ETag`: send it as `If-None-Match` to get a 304 when nothing has ' +
        'changed. Errors are `application/problem+json` (RFC 9457).',
    },
    servers: [{ url: '/' }],
    paths: describePaths(),
    components: {
      schemas: { ...describeSchemas(FILE_SCHEMAS, 'input'), ...describeSchemas(ANSWER_SCHEMAS, 'output') },
      responses: describeProblems(),
    },
  };
}

function describePaths(): Json {
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    description: 'The id of a network.',
    schema: { type: 'string', pattern: ID_PATTERN, maxLength: LIMITS.id },
  };
  return {
    '/api/networks': {
      get: {
        operationId: 'listNetworks',
        summary: 'The networks there are, with counts.',
        responses: {
          200: {
            ...describeJson('The networks, by id.', { type: 'array', items: toReference('NetworkSummary') }),
            headers: {
              'Backchannel-Broken-Files': {
                description: 'How many files of the folder do not parse, and are not in the list.',
                schema: { type: 'integer', minimum: 0 },
              },
            },
          },
          ...describeCommon('server-fault'),
        },
      },
    },
    '/api/networks/{id}': {
      get: {
        operationId: 'getNetwork',
        summary: 'A network file.',
        parameters: [id],
        responses: {
          200: describeJson('The file; fields at their defaults are left out.', toReference('Network')),
          ...describeCommon('unknown-network', 'broken-network'),
        },
      },
    },
    '/api/networks/{id}/graph': {
      get: {
        operationId: 'filterNetwork',
        summary: 'The part of a network that filters let through, with standings, and what they hide.',
        parameters: [id, ...describeParameters(FILTER_PARAMETER_NAMES)],
        responses: {
          200: describeJson('What is shown and what is hidden.', toReference('ShownNetwork')),
          ...describeCommon('bad-parameter', 'unknown-network', 'broken-network'),
        },
      },
    },
    ...describeQuestionPaths(id),
    ...describeFormatPaths(id),
    '/api/openapi.json': {
      get: {
        operationId: 'describeApi',
        summary: 'This description.',
        responses: { 200: describeJson('An OpenAPI document.', { type: 'object' }), ...describeCommon() },
      },
    },
  };
}

/** The questions about channels and brokers, over what filters let through. */
function describeQuestionPaths(id: Json): Json {
  return {
    '/api/networks/{id}/channels': {
      get: {
        operationId: 'findChannels',
        summary:
          'The best channels between two sides, over what filters let through, and who can break them.',
        parameters: [id, ...describeParameters(CHANNEL_PARAMETER_NAMES, REQUIRED_CHANNEL_PARAMETER_NAMES)],
        responses: {
          200: describeJson('The channels, and how robust they are.', toReference('ChannelsAnswer')),
          ...describeCommon('bad-parameter', 'unknown-network', 'broken-network'),
        },
      },
    },
    '/api/networks/{id}/brokers': {
      get: {
        operationId: 'computeBrokers',
        summary: 'Who stands between whom in what filters let through: measures, sides, balance, rivalries.',
        parameters: [id, ...describeParameters(BROKER_PARAMETER_NAMES)],
        responses: {
          200: describeJson(
            'A row for each actor, and what binds and parts them.',
            toReference('BrokersAnswer'),
          ),
          ...describeCommon('bad-parameter', 'unknown-network', 'too-many-actors', 'broken-network'),
        },
      },
    },
  };
}

function describeSchemas(schemas: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const described = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io }).schemas;
  return Object.fromEntries(
    Object.entries(described).map(([name, { $schema, $id, ...schema }]) => [name, schema]),
  );
}
