import { describeCommon, describeJson, type Json, toReference } from './describe-answers';

/** The second reader, where the server is set to one. */
export function describeSecondReaderPath(): Json {
  return {
    '/api/read/second': {
      post: {
        operationId: 'askSecondReader',
        summary: 'Sends a text to the second reader of the server, a model, and answers what it suggests.',
        description:
          'Off unless the server has `READER_URL`. What is answered has the form that was asked for, and nothing else is checked: ' +
          'a client has to find each quote in the text before anybody is shown it.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: { text: { type: 'string', minLength: 1, maxLength: 1_000_000 } },
                required: ['text'],
              },
            },
          },
        },
        responses: {
          200: describeJson('What the second reader suggests.', toReference('SecondAnswer')),
          ...describeCommon(
            'not-allowed',
            'bad-body',
            'too-slow',
            'too-large',
            'wrong-type',
            'invalid',
            'no-second-reader',
            'second-reader-failed',
          ),
        },
      },
    },
  };
}
