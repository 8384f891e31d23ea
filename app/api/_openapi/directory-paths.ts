import { describeCommon, describeJson, type Json, toReference } from './describe-answers';

/** The actors that a network can take from elsewhere. */
export function describeDirectoryPaths(): Json {
  return {
    '/api/directory': {
      get: {
        operationId: 'getDirectory',
        summary:
          'The directory of known actors: states, organisations and groups, in every form of their names.',
        responses: {
          200: describeJson('The directory.', toReference('Directory')),
          ...describeCommon('server-fault'),
        },
      },
    },
    '/api/actors': {
      get: {
        operationId: 'findActors',
        summary: 'Actors by a name, in all networks that the principal may see.',
        description: 'At most 20, of which a name begins so or a word of it does; the best match first.',
        parameters: [
          describeText('q', 'what a name or alias begins with, in any script', true),
          describeText('without', 'the id of a network that is left out', false),
        ],
        responses: {
          200: describeJson('The actors.', { type: 'array', items: toReference('FoundActor') }),
          ...describeCommon('bad-parameter'),
        },
      },
    },
  };
}

function describeText(name: string, description: string, required: boolean): Json {
  return { name, in: 'query', required, description, schema: { type: 'string', maxLength: 200 } };
}
