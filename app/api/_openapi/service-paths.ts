import { PROBLEMS, type ProblemId } from '../_http/problems';
import type { Json } from './describe-answers';

/** Returns the addresses by which the server is watched, without a token. */
export function describeServicePaths(): Json {
  return {
    '/api/health': {
      get: {
        operationId: 'checkHealth',
        summary: 'Whether the program is alive.',
        security: [{}],
        responses: { 200: describeStatus('It is.', 'alive'), ...describeOnly('method-not-allowed') },
      },
    },
    '/api/ready': {
      get: {
        operationId: 'checkReadiness',
        summary: 'Whether requests can be answered: the store answers.',
        security: [{}],
        responses: {
          200: describeStatus('They can.', 'ready'),
          ...describeOnly('store-unavailable', 'method-not-allowed'),
        },
      },
    },
    '/api/metrics': {
      get: {
        operationId: 'readMetrics',
        summary: 'What the server counts, for Prometheus.',
        description:
          'For who sends METRICS_TOKEN as `Authorization: Bearer …`; without that setting, on a server that no other machine can reach.',
        responses: {
          200: {
            description: 'Counters and gauges in the text format of Prometheus.',
            content: { 'text/plain': { schema: { type: 'string' } } },
          },
          ...describeOnly('not-signed-in', 'foreign-request', 'method-not-allowed'),
        },
      },
    },
  };
}

function describeStatus(description: string, status: string): Json {
  const schema = { type: 'object', required: ['status'], properties: { status: { const: status } } };
  return { description, content: { 'application/json': { schema } } };
}

/** Each of them has a status of its own. */
function describeOnly(...problems: readonly ProblemId[]): Json {
  return Object.fromEntries(
    problems.map((id) => [PROBLEMS[id].status, { $ref: `#/components/responses/${id}` }]),
  );
}
