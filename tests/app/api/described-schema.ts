import { z } from 'zod';
import { createApiDescription } from '@/app/api/_openapi/api-description';

type Definitions = Record<string, z.core.JSONSchema.BaseSchema>;

const schemas = new Map<string, z.ZodType>();
let definitions: Definitions | null = null;

/**
 * Returns a check made from the description of the API as it is published, so that an answer that passes is one that
 * the description promises. It is made once for each name: it takes longer than most answers that it checks.
 */
export function getDescribedSchema(name: string): z.ZodType {
  const known = schemas.get(name);
  if (known) return known;
  const $defs = readDefinitions();
  if (!Object.hasOwn($defs, name)) throw new RangeError(`The description has no schema ${name}.`);
  const schema = z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs });
  schemas.set(name, schema);
  return schema;
}

function readDefinitions(): Definitions {
  if (definitions) return definitions;
  const inPlace = JSON.stringify(createApiDescription()).replaceAll('#/components/schemas/', '#/$defs/');
  const read: Definitions = JSON.parse(inPlace).components.schemas;
  definitions = read;
  return read;
}
