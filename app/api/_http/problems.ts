/** What can go wrong with a request, declared once: the responses and the description of the API follow from it. */
export const PROBLEM_IDS = [
  'bad-parameter',
  'bad-address',
  'bad-body',
  'not-signed-in',
  'not-allowed',
  'foreign-request',
  'unknown-network',
  'unknown-version',
  'unknown-path',
  'no-second-reader',
  'method-not-allowed',
  'too-slow',
  'conflict',
  'network-exists',
  'not-kept',
  'too-large',
  'wrong-type',
  'too-many-actors',
  'nothing-to-draw',
  'figure-too-large',
  'figure-too-long',
  'layout-too-long',
  'export-too-large',
  'question-too-long',
  'invalid',
  'unreadable',
  'unsure',
  'key-used',
  'too-many-failures',
  'broken-network',
  'server-fault',
  'second-reader-failed',
  'too-busy',
  'damaged',
  'store-unavailable',
  'store-full',
] as const;

export type ProblemId = (typeof PROBLEM_IDS)[number];

export type ProblemKind = { readonly status: number; readonly title: string; readonly description: string };

export const PROBLEMS: Readonly<Record<ProblemId, ProblemKind>> = {
  'bad-parameter': {
    status: 400,
    title: 'A parameter cannot be used',
    description: 'Every parameter that cannot be used is listed in `problems`, with what is wrong with it.',
  },
  'bad-address': {
    status: 400,
    title: 'The address cannot be read',
    description:
      'A “%” in an address stands before two hexadecimal digits of UTF-8. Write “%25” for the sign itself.',
  },
  'bad-body': {
    status: 400,
    title: 'The body cannot be read',
    description:
      'The body is not JSON in UTF-8, or not the object that is asked for. `issues` say what is wrong.',
  },
  'not-signed-in': {
    status: 401,
    title: 'Who are you?',
    description:
      'This server lets in whoever has a token: send it as `Authorization: Bearer …`, or sign in at `/sign-in`.',
  },
  'not-allowed': {
    status: 403,
    title: 'That is not allowed',
    description: 'Your token lets you look, but not change anything. Ask for one of an editor.',
  },
  'foreign-request': {
    status: 403,
    title: 'The request is not from here',
    description: 'It calls the server by a name that is not its own, or comes from a page of another site.',
  },
  'unknown-network': {
    status: 404,
    title: 'No such network',
    description: 'There is no network of that id. `GET /api/networks` lists those there are.',
  },
  'unknown-version': {
    status: 404,
    title: 'No such version',
    description: 'The network has no version of that number. Its history says which there are.',
  },
  'unknown-path': {
    status: 404,
    title: 'No such address',
    description: 'The API has nothing at that address. `GET /api/openapi.json` describes what it has.',
  },
  'no-second-reader': {
    status: 404,
    title: 'There is no second reader',
    description: 'The server is set to none. Whoever runs it can name one in `READER_URL`.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed',
    description: 'The methods that an address takes are in the header `Allow`.',
  },
  'too-slow': {
    status: 408,
    title: 'The body came too slowly',
    description: 'The whole body has to come within a minute, and some of it every ten seconds.',
  },
  conflict: {
    status: 409,
    title: 'Somebody else was there first',
    description:
      'Since the base of the changes others have changed the same. `conflicts` show both, `theirs` who it was; nothing was done.',
  },
  'network-exists': {
    status: 409,
    title: 'There is a network of that id',
    description: 'Give the new network another id, or change the one there is.',
  },
  'not-kept': {
    status: 409,
    title: 'The network is a file of the server',
    description:
      'Nobody has changed it, so there is nothing to delete. Whoever runs the server can remove the file.',
  },
  'too-large': {
    status: 413,
    title: 'The body is too large',
    description:
      'A file may have 64 MB, changes 16 MB at a time, and a text that is to be read 6 MB. A file may also take longer to read, or ' +
      'more memory, than the server gives to one.',
  },
  'wrong-type': {
    status: 415,
    title: 'The body is of a type that is not taken here',
    description:
      'Send JSON, and say so: `Content-Type: application/json`. A network may also come as a file of any format that is ' +
      'read, with the type of that format or `application/octet-stream`, or as `multipart/form-data`.',
  },
  'too-many-actors': {
    status: 422,
    title: 'Too many actors for this question',
    description:
      'The question takes so long over so many actors that everybody else would wait. Filter the network first.',
  },
  'nothing-to-draw': {
    status: 422,
    title: 'There is nothing to draw',
    description: 'The filters hide everybody, so the figure would be empty. Show more.',
  },
  'figure-too-large': {
    status: 413,
    title: 'The figure is too large',
    description: 'The figure would have more pixels than a PNG is given. Ask for fewer, or for SVG or PDF.',
  },
  'figure-too-long': {
    status: 413,
    title: 'The figure takes too long',
    description: 'So much is shown that drawing it would keep others waiting. Filter the network first.',
  },
  'layout-too-long': {
    status: 413,
    title: 'The layout takes too long',
    description:
      'The network is too large for this layout on this server. Ask for another, or lay it out yourself.',
  },
  'export-too-large': {
    status: 413,
    title: 'The export is too large',
    description:
      'To write so much would take longer, or more memory, than the server gives to one file. Filter the network first, or ask for another format.',
  },
  'question-too-long': {
    status: 413,
    title: 'The answer takes too long',
    description: 'So much is shown that the answer would keep others waiting. Filter the network first.',
  },
  invalid: {
    status: 422,
    title: 'The network would break a rule of the file',
    description:
      'Every rule that would be broken is in `issues`, with its place and how to mend it. Nothing was done.',
  },
  unreadable: {
    status: 422,
    title: 'The file cannot be imported',
    description:
      'It is of no format that is read, or nothing can be made of it. `remarks` say all that is wrong, where, and how to ' +
      'mend it. Nothing of it was kept.',
  },
  unsure: {
    status: 422,
    title: 'The file can be read in more than one way',
    description:
      'What its columns mean is too unsure to be taken without your word: `questions` say what is unsure, with possible ' +
      'answers, and `mapping` and `guesses` what would be taken. Send the file again with `guess=accept`, or with a `mapping`. ' +
      'Nothing of it was kept.',
  },
  'key-used': {
    status: 422,
    title: 'The key was used for something else',
    description: 'Another request has had that `Idempotency-Key`. Use a new key for each new request.',
  },
  'too-many-failures': {
    status: 429,
    title: 'Too many failed sign-ins',
    description:
      'No other token from there is looked at for a while; `Retry-After` says for how many seconds.',
  },
  // The request is right and the server's own file is wrong, so it is the server's error (RFC 9110, section 15.6).
  'broken-network': {
    status: 500,
    title: 'The network’s file does not parse',
    description: 'The file is there but is no network. Its `issues` say where, what and how to mend it.',
  },
  'server-fault': {
    status: 500,
    title: 'The server failed',
    description: 'Something went wrong that is not the request’s fault. The server’s log says what.',
  },
  'second-reader-failed': {
    status: 502,
    title: 'The second reader did not answer as it should',
    description: 'It could not be asked, took too long, or answered something else than it was asked for.',
  },
  'too-busy': {
    status: 503,
    title: 'The server is busy',
    description:
      'Too many figures, layouts, questions, files, changes or texts wait already. `Retry-After` says in how many seconds to ask again.',
  },
  damaged: {
    status: 503,
    title: 'What was kept is damaged',
    description:
      'The database is not what was written to it. Whoever runs the server can put a backup in its place.',
  },
  'store-unavailable': {
    status: 503,
    title: 'What is kept cannot be reached just now',
    description:
      'The database does not answer, or cannot be written to. Nothing that was kept is lost. Try again later; the ' +
      'server’s log says to whoever runs it what to mend.',
  },
  'store-full': {
    status: 507,
    title: 'The disk is full',
    description:
      'There is no room left to keep anything. Nothing that was kept is lost. Whoever runs the server can make room.',
  },
};

/** What every address that asks who is there may answer with. */
export const COMMON_PROBLEMS: readonly ProblemId[] = [
  'not-signed-in',
  'foreign-request',
  'method-not-allowed',
  'too-many-failures',
  'store-unavailable',
];

/** Returns the URI that names a kind of problem: its place in the description of the API. */
export function toProblemType(id: ProblemId): string {
  return `/api/openapi.json#/components/responses/${id}`;
}
