import { describeCommon, describeJson, type Json } from './describe-answers';

const HASH: Json = {
  name: 'hash',
  in: 'path',
  required: true,
  description: 'The SHA-256 of the text in UTF-8, as `textHash` of its document has it.',
  schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
};

const TEXT: Json = { type: 'string', minLength: 1, maxLength: 1_000_000 };

/** The texts of documents that users had kept beside a network. */
export function describeTextPaths(id: Json): Json {
  return {
    '/api/networks/{id}/texts': { get: describeList(id) },
    '/api/networks/{id}/texts/{hash}': {
      get: describeReading(id),
      put: describeKeeping(id),
      delete: describeForgetting(id),
    },
  };
}

function describeList(id: Json): Json {
  return {
    operationId: 'listTexts',
    summary: 'Which texts of documents are kept beside the network.',
    parameters: [id],
    responses: {
      200: describeJson('The hash of each, and how long it is.', {
        type: 'array',
        items: {
          type: 'object',
          properties: { hash: { type: 'string' }, characters: { type: 'integer' } },
          required: ['hash', 'characters'],
        },
      }),
      ...describeCommon('unknown-network'),
    },
  };
}

function describeReading(id: Json): Json {
  return {
    operationId: 'getText',
    summary: 'The text of a document, where a user had it kept; null where none is.',
    parameters: [id, HASH],
    responses: {
      200: describeJson('The text.', {
        type: 'object',
        properties: { hash: { type: 'string' }, text: { type: ['string', 'null'] } },
        required: ['hash', 'text'],
      }),
      ...describeCommon('bad-parameter', 'unknown-network'),
    },
  };
}

function describeKeeping(id: Json): Json {
  return {
    operationId: 'keepText',
    summary: 'Keeps the text of a document beside the network.',
    description:
      'It is no part of the versions of the network, and only in an export that asks for texts. It goes when the network is deleted.',
    parameters: [id, HASH],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: { type: 'object', properties: { text: TEXT }, required: ['text'] },
        },
      },
    },
    responses: {
      204: { description: 'It is kept.' },
      ...describeCommon(
        'bad-parameter',
        'not-allowed',
        'unknown-network',
        'bad-body',
        'too-slow',
        'too-large',
        'wrong-type',
        'invalid',
        'not-kept',
        'damaged',
        'store-full',
      ),
    },
  };
}

function describeForgetting(id: Json): Json {
  return {
    operationId: 'forgetText',
    summary: 'Forgets the text of a document.',
    parameters: [id, HASH],
    responses: {
      204: { description: 'It is not kept.' },
      ...describeCommon('bad-parameter', 'not-allowed', 'unknown-network'),
    },
  };
}
