import { LAYOUT_IDS } from '@/lib/explorer/view-state';
import { KEY_HEADER, KEY_PATTERN } from '../_http/create-route';
import { COUNT_PARAMETERS, type CountParameter } from '../_http/read-count';
import { describeCommon, describeJson, describeProblems, type Json, toReference } from './describe-answers';
import { describeUpload } from './upload-parameters';

/** Returns the addresses of networks: what is read of them, and what is done to them. */
export function describeNetworkPaths(id: Json): Json {
  return {
    '/api/networks': { get: describeList(), post: describeCreation() },
    '/api/networks/{id}': { get: describeNetwork(id), delete: describePurge(id) },
    '/api/networks/{id}/opening': { get: describeOpening(id) },
    '/api/networks/{id}/changes': { post: describeChanges(id) },
    '/api/networks/{id}/history': { get: describeHistory(id) },
    '/api/networks/{id}/events': { get: describeEvents(id) },
    '/api/networks/{id}/layouts/{layout}': { get: describeLayout(id) },
    '/api/networks/{id}/places/{layout}': { get: describePlaces(id), post: describePlacing(id) },
  };
}

function describeList(): Json {
  const list = describeJson('The networks, by id.', {
    type: 'array',
    items: toReference('NetworkSummary'),
  });
  return {
    operationId: 'listNetworks',
    summary: 'The networks there are, with counts.',
    responses: {
      200: {
        ...list,
        headers: {
          'Backchannel-Broken-Files': {
            description: 'How many files of the folder do not parse, and are not in the list.',
            schema: { type: 'integer', minimum: 0 },
          },
        },
      },
      ...describeCommon('server-fault'),
    },
  };
}

function describeCreation(): Json {
  const isFile = { type: 'string', format: 'binary' };
  return {
    operationId: 'createNetwork',
    summary: 'Keep a new network, from a network file or a file of any format that is read.',
    description:
      'A network file comes as JSON. Any other comes as the body, with the type of its format or ' +
      '`application/octet-stream`, or as `multipart/form-data`, where tables of actors and of ties may be two files. What ' +
      'nobody says of it is guessed, and the answer reports every guess; nothing is half kept.',
    parameters: [KEY, ...describeUpload()],
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: toReference('Network') },
        'application/octet-stream': { schema: isFile },
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: {
              file: isFile,
              ...Object.fromEntries(describeUpload().map(({ name, schema }) => [name, schema])),
            },
            required: ['file'],
          },
        },
      },
    },
    responses: {
      201: describeDone('It is kept.', 'CreatedNetwork'),
      ...describeProblems(
        'bad-parameter',
        'not-allowed',
        'network-exists',
        'unreadable',
        'unsure',
        'key-used',
        'too-busy',
        ...OF_BODIES,
      ),
    },
  };
}

function describeNetwork(id: Json): Json {
  return {
    operationId: 'getNetwork',
    summary: 'A network file, as it is or as it was at a version.',
    parameters: [id, describeCount(COUNT_PARAMETERS.version)],
    responses: {
      200: {
        ...describeJson('The file; fields at their defaults are left out.', toReference('Network')),
        headers: {
          'Backchannel-Version': {
            description: 'The version; 0 for a file that nobody has changed.',
            schema: { type: 'integer', minimum: 0 },
          },
        },
      },
      ...describeCommon('bad-parameter', 'unknown-network', 'unknown-version', 'broken-network', 'damaged'),
    },
  };
}

function describeOpening(id: Json): Json {
  const description =
    'A gzip file of lines of JSON, made once for each version. The first is what the page opens with, and in `parts` how many lines ' +
    'follow; each of these has a part of the lists of the network, whose fields are all written out.';
  return {
    operationId: 'getOpening',
    summary: 'A network as its page reads it: in parts, with what follows from its version alone.',
    parameters: [id],
    responses: {
      200: {
        description,
        headers: { ETag: { description: 'Changes when the response does.', schema: { type: 'string' } } },
        content: { 'application/gzip': { schema: { type: 'string', format: 'binary' } } },
      },
      ...describeCommon('unknown-network', 'question-too-long', 'too-busy', 'broken-network', 'damaged'),
    },
  };
}

function describePurge(id: Json): Json {
  return {
    operationId: 'purgeNetwork',
    summary: 'Delete a network and all its versions permanently. A record stays of who did it, and when.',
    parameters: [id],
    responses: {
      204: { description: 'It is gone. A file of the same id, which it was made from, is there again.' },
      ...describeProblems('not-allowed', 'unknown-network', 'not-kept'),
    },
  };
}

function describeChanges(id: Json): Json {
  return {
    operationId: 'changeNetwork',
    summary: 'Do changes to a network, all or none. Those that others have made since their base are merged.',
    parameters: [id, KEY],
    requestBody: describeBody('ChangeRequest'),
    responses: {
      200: describeDone('They are done, and on the disk.', 'CommitAnswer'),
      ...describeProblems(
        'bad-parameter',
        'not-allowed',
        'unknown-network',
        'conflict',
        'key-used',
        'too-busy',
        ...OF_BODIES,
      ),
    },
  };
}

function describeHistory(id: Json): Json {
  return {
    operationId: 'listHistory',
    summary: 'Who has done what to a network, when, and from which version.',
    parameters: [id, describeCount(COUNT_PARAMETERS.before), describeCount(COUNT_PARAMETERS.limit)],
    responses: {
      200: describeJson('Entries of its log, the newest first.', toReference('History')),
      ...describeCommon('bad-parameter', 'unknown-network', 'broken-network', 'damaged'),
    },
  };
}

function describeEvents(id: Json): Json {
  const last = {
    name: 'Last-Event-ID',
    in: 'header',
    required: false,
    description: 'The version that the reader has: what it has missed since comes first.',
    schema: { type: 'integer', minimum: 0 },
  };
  const description =
    'Server-sent events, each with the version after it as its id. `hello` first, or `reload` when the network has to ' +
    'be loaded anew; then a `change` for each change, with the members of a LogEntry and its `operations` (null when ' +
    'they are too long: load the network anew); `purged` at its end.';
  return {
    operationId: 'watchNetwork',
    summary: 'What befalls a network, as it happens.',
    parameters: [id, last],
    responses: {
      200: { description, content: { 'text/event-stream': { schema: { type: 'string' } } } },
      ...describeProblems('unknown-network'),
    },
  };
}

function describePlaces(id: Json): Json {
  return {
    operationId: 'getPlaces',
    summary: 'Where the actors of a network stand in a layout, as somebody has left it.',
    parameters: [id, LAYOUT],
    responses: {
      200: describeJson('Their places, in units of the plane.', toReference('Places')),
      ...describeCommon('bad-parameter', 'unknown-network', 'broken-network', 'damaged'),
    },
  };
}

function describeLayout(id: Json): Json {
  return {
    operationId: 'getLayout',
    summary: 'Where the program has laid out the actors of a network, apart from what somebody has moved.',
    description:
      'It is computed once for each version. Up to 300 actors it is exact to a tenth, above in whole units. After a change, ' +
      'who stood somewhere stays there.',
    parameters: [id, LAYOUT],
    responses: {
      200: describeJson('Their places, in units of the plane.', toReference('Layout')),
      202: {
        description: 'It is being computed. Ask again after `Retry-After`.',
        headers: { 'Retry-After': { description: 'In seconds.', schema: { type: 'integer', minimum: 0 } } },
      },
      ...describeCommon('bad-parameter', 'unknown-network', 'layout-too-long', 'broken-network', 'damaged'),
    },
  };
}

function describePlacing(id: Json): Json {
  return {
    operationId: 'setPlaces',
    summary:
      'Keep where actors stand in a layout. It makes no version: it is no part of what a network says.',
    parameters: [id, LAYOUT],
    requestBody: describeBody('PlacesPatch'),
    responses: {
      204: { description: 'They are kept.' },
      ...describeProblems('bad-parameter', 'not-allowed', 'unknown-network', 'not-kept', ...OF_BODIES),
    },
  };
}

const LAYOUT: Json = {
  name: 'layout',
  in: 'path',
  required: true,
  description: 'the layout',
  schema: { type: 'string', enum: [...LAYOUT_IDS] },
};

const OF_BODIES = [
  'bad-body',
  'too-slow',
  'too-large',
  'wrong-type',
  'invalid',
  'damaged',
  'store-full',
] as const;

const KEY: Json = {
  name: KEY_HEADER,
  in: 'header',
  required: false,
  description:
    'A key of your own choice, such as a UUID: a request that is sent again with it is not done again.',
  schema: { type: 'string', pattern: KEY_PATTERN },
};

function describeCount({ name, description, least, most }: CountParameter): Json {
  const schema = { type: 'integer', minimum: least, maximum: most };
  return { name, in: 'query', required: false, description, schema };
}

function describeBody(name: 'ChangeRequest' | 'PlacesPatch'): Json {
  return { required: true, content: { 'application/json': { schema: toReference(name) } } };
}

function describeDone(description: string, name: 'CreatedNetwork' | 'CommitAnswer'): Json {
  return { description, content: { 'application/json': { schema: toReference(name) } } };
}
