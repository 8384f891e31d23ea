import { z } from 'zod';
import { createApiDescription } from '@/app/api/_openapi/api-description';

/**
 * Returns a check made from the description of the API as it is published, so that an answer that passes is one that
 * the description promises.
 */
export function getDescribedSchema(name: string): z.ZodType {
  const inPlace = JSON.stringify(createApiDescription()).replaceAll('#/components/schemas/', '#/$defs/');
  const $defs = JSON.parse(inPlace).components.schemas;
  if (!Object.hasOwn($defs, name)) throw new RangeError(`The description has no schema ${name}.`);
  return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs });
}
