import { PROBLEM_IDS, PROBLEMS, type ProblemId } from '../_http/problems';
import type { SchemaName } from './schemas';

type Json = Readonly<Record<string, unknown>>;

/** What any address may answer, and the problems of this one. Two of one status share a response. */
export function describeCommon(...problems: readonly ProblemId[]): Json {
  const responses: Record<string, unknown> = {
    304: { description: 'Nothing has changed since the response whose tag was sent as `If-None-Match`.' },
  };
  for (const id of [...problems, 'method-not-allowed' as const]) {
    responses[PROBLEMS[id].status] = { $ref: `#/components/responses/${id}` };
  }
  return responses;
}

/** A response in JSON of a shape. */
export function describeJson(description: string, schema: Json): Json {
  const headers = { ETag: { description: 'Changes when the response does.', schema: { type: 'string' } } };
  return { description, headers, content: { 'application/json': { schema } } };
}

/** The problems that a request may meet, by the names that responses refer to. */
export function describeProblems(): Json {
  const content = { 'application/problem+json': { schema: toReference('Problem') } };
  return Object.fromEntries(
    PROBLEM_IDS.map((id) => [
      id,
      { description: `${PROBLEMS[id].title}. ${PROBLEMS[id].description}`, content },
    ]),
  );
}

/** A shape by its name. */
export function toReference(name: SchemaName): Json {
  return { $ref: `#/components/schemas/${name}` };
}
