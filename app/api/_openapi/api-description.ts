import { z } from 'zod';
import { LIMITS } from '@/lib/network/limits';
import { ID_PATTERN } from '@/lib/network/schema-fields';
import { PROBLEM_IDS, PROBLEMS } from '../_http/problems';
import { describeCommon, describeJson, type Json, toReference } from './describe-answers';
import { describeDirectoryPaths } from './directory-paths';
import { describeFigurePaths } from './figure-paths';
import { describeFormatPaths } from './format-paths';
import { describeNetworkPaths } from './network-paths';
import { describeQuestionPaths } from './question-paths';
import { describeReadingPaths } from './reading-paths';
import { ANSWER_SCHEMAS, FILE_SCHEMAS } from './schemas';
import { describeSecondReaderPath } from './second-reader-path';
import { describeServicePaths } from './service-paths';
import { describeTextPaths } from './text-paths';

const ID: Json = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of a network.',
  schema: { type: 'string', pattern: ID_PATTERN, maxLength: LIMITS.id },
};

/**
 * Returns the description of the API as an OpenAPI 3.1 document: its shapes are those that files and responses are
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
        'What is read carries an `ETag`: send it as `If-None-Match` to get a 304 when nothing has changed. Networks are ' +
        'changed by changes, which are merged with those of others. Errors are `application/problem+json` (RFC 9457).',
    },
    servers: [{ url: '/' }],
    paths: {
      ...describeNetworkPaths(ID),
      ...describeQuestionPaths(ID),
      ...describeFigurePaths(ID),
      ...describeFormatPaths(ID),
      ...describeTextPaths(ID),
      ...describeDirectoryPaths(),
      ...describeReadingPaths(),
      ...describeSecondReaderPath(),
      ...describeServicePaths(),
      ...describeOwnPath(),
    },
    components: {
      schemas: { ...describeSchemas(FILE_SCHEMAS, 'input'), ...describeSchemas(ANSWER_SCHEMAS, 'output') },
      responses: describeResponses(),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token of this server, where it asks for one.',
        },
      },
    },
    security: [{}, { token: [] }],
  };
}

function describeOwnPath(): Json {
  return {
    '/api/openapi.json': {
      get: {
        operationId: 'describeApi',
        summary: 'This description.',
        responses: { 200: describeJson('An OpenAPI document.', { type: 'object' }), ...describeCommon() },
      },
    },
  };
}

function describeResponses(): Json {
  const content = { 'application/problem+json': { schema: toReference('Problem') } };
  return Object.fromEntries(
    PROBLEM_IDS.map((id) => [
      id,
      { description: `${PROBLEMS[id].title}. ${PROBLEMS[id].description}`, content },
    ]),
  );
}

function describeSchemas(schemas: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const described = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io }).schemas;
  return Object.fromEntries(
    Object.entries(described).map(([name, { $schema, $id, ...schema }]) => [name, schema]),
  );
}
