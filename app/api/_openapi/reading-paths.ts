import { describeProblems, type Json, toReference } from './describe-answers';

/** Returns the address that answers what is read in a text. */
export function describeReadingPaths(): Json {
  return {
    '/api/read': {
      post: {
        operationId: 'readText',
        summary:
          'What is read in a text: actors, ties, and who claims or denies what, as suggestions. Nothing is kept.',
        description:
          'Rules read the text on the server; no model does, and nothing leaves it. Offsets are in UTF-16 units, and each quote stands verbatim at its offsets.',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: toReference('ReadRequest') } },
        },
        responses: {
          200: {
            description: 'What was read.',
            headers: { ETag: { description: 'Changes when the response does.', schema: { type: 'string' } } },
            content: { 'application/json': { schema: toReference('Reading') } },
          },
          ...describeProblems(
            'bad-body',
            'too-slow',
            'too-large',
            'wrong-type',
            'invalid',
            'unknown-network',
            'broken-network',
            'damaged',
            'too-busy',
            'server-fault',
          ),
        },
      },
    },
  };
}
