import type { JsonObject } from '../json/read-json-source';
import { listObjects, readText } from './list-elements';

/** Returns the answer to a query in SPARQL that stands in XML as JSON has it, with a binding for each result; null where no result stands. */
export function toSparqlJson(root: JsonObject): JsonObject | null {
  const vars = listObjects(root.head, 'variable').map(({ name }) => readText(name));
  const bindings = listObjects(root, 'result').map((result) =>
    Object.fromEntries(
      listObjects(result, 'binding').map(({ name, ...bound }) => [
        readText(name),
        { value: readText(bound) },
      ]),
    ),
  );
  return bindings.length > 0 ? { head: { vars }, results: { bindings } } : null;
}
