import { COMMON_PROBLEMS, PROBLEMS, type ProblemId } from '../_http/problems';
import type { SchemaName } from './schemas';

export type Json = Readonly<Record<string, unknown>>;

/** Returns what an address that is read may answer, beside what is asked for. */
export function describeCommon(...problems: readonly ProblemId[]): Json {
  const unchanged = 'Nothing has changed since the response whose tag was sent as `If-None-Match`.';
  return { 304: { description: unchanged }, ...describeProblems(...problems) };
}

/** Returns what any address may answer, and the problems of this one. Those of one status share a response. */
export function describeProblems(...problems: readonly ProblemId[]): Json {
  const byStatus = new Map<number, ProblemId[]>();
  for (const id of [...problems, ...COMMON_PROBLEMS]) {
    const { status } = PROBLEMS[id];
    byStatus.set(status, [...(byStatus.get(status) ?? []), id]);
  }
  return Object.fromEntries([...byStatus].map(([status, ids]) => [status, describeStatus(ids)]));
}

function describeStatus(ids: readonly ProblemId[]): Json {
  const [first, ...others] = ids;
  if (others.length === 0) return { $ref: `#/components/responses/${first}` };
  const description = ids.map((id) => `${PROBLEMS[id].title}. ${PROBLEMS[id].description}`).join(' Or: ');
  return { description, content: { 'application/problem+json': { schema: toReference('Problem') } } };
}

/** Returns a JSON response that has a tag. */
export function describeJson(description: string, schema: Json): Json {
  const headers = { ETag: { description: 'Changes when the response does.', schema: { type: 'string' } } };
  return { description, headers, content: { 'application/json': { schema } } };
}

/** Returns a reference to a schema of this description. */
export function toReference(name: SchemaName): Json {
  return { $ref: `#/components/schemas/${name}` };
}
