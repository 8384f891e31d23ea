/** What can go wrong with a request, declared once: the responses and the description of the API follow from it. */
export const PROBLEM_IDS = [
  'bad-parameter',
  'unknown-network',
  'unknown-path',
  'method-not-allowed',
  'too-many-actors',
  'nothing-to-draw',
  'figure-too-large',
  'figure-too-long',
  'broken-network',
  'server-fault',
  'too-busy',
] as const;

export type ProblemId = (typeof PROBLEM_IDS)[number];

export type ProblemKind = { readonly status: number; readonly title: string; readonly description: string };

export const PROBLEMS: Readonly<Record<ProblemId, ProblemKind>> = {
  'bad-parameter': {
    status: 400,
    title: 'A parameter cannot be used',
    description: 'Every parameter that cannot be used is listed in `problems`, with what is wrong with it.',
  },
  'unknown-network': {
    status: 404,
    title: 'No such network',
    description: 'There is no network of that id. `GET /api/networks` lists those there are.',
  },
  'unknown-path': {
    status: 404,
    title: 'No such address',
    description: 'The API has nothing at that address. `GET /api/openapi.json` describes what it has.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed',
    description: 'The API only reads: the methods that an address takes are in the header `Allow`.',
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
  'too-busy': {
    status: 503,
    title: 'The server is busy',
    description: 'Too many figures wait to be drawn. `Retry-After` says in how many seconds to ask again.',
  },
};

/** Answers the URI that names a kind of problem: its place in the description of the API. */
export function toProblemType(id: ProblemId): string {
  return `/api/openapi.json#/components/responses/${id}`;
}
