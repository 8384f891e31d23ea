import { getDescribedSchema } from './described-schema';

/** Returns the body of a response that must be what the description of the API promises by that name. */
export async function readAnswer(response: Response, schema: string) {
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/json']);
  const body = await response.json();
  expect(getDescribedSchema(schema).safeParse(body).error).toBeUndefined();
  return body;
}

/** Returns the problem of a response that must be one as the description of the API promises it. */
export async function readProblem(response: Response) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const problem = await response.json();
  expect(getDescribedSchema('Problem').safeParse(problem).error).toBeUndefined();
  expect(problem.status).toBe(response.status);
  return problem;
}

/** Returns the names of the parameters that a problem lists. */
export function toBlamed(problem: { readonly problems: readonly { readonly parameter: string }[] }) {
  return problem.problems.map(({ parameter }) => parameter);
}
