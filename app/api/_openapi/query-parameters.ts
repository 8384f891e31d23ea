import type { ParameterShape } from '@/lib/explorer/parameter-forms';
import { VIEW_PARAMETERS, type ViewParameterName } from '@/lib/explorer/view-parameters';
import { LIMITS } from '@/lib/network/limits';
import { PARTIAL_DATE_PATTERN } from '@/lib/network/partial-date';
import { ID_PATTERN } from '@/lib/network/schema-fields';

type JsonSchema = Readonly<Record<string, unknown>>;

const ID: JsonSchema = { type: 'string', pattern: ID_PATTERN, maxLength: LIMITS.id };

/** Answers parameters as OpenAPI describes them, from the table by which the page reads them too. */
export function describeParameters(
  names: readonly ViewParameterName[],
  required: readonly ViewParameterName[] = [],
): readonly JsonSchema[] {
  return names.map((name) => {
    const { shape, description, example } = VIEW_PARAMETERS[name];
    const isRequired = required.includes(name);
    const isFacet = shape.form === 'list' && shape.most === null;
    return {
      name,
      in: 'query',
      required: isRequired,
      description,
      ...(shape.form === 'list' && { style: 'form', explode: false }),
      ...(isFacet && { allowEmptyValue: true }),
      schema: { ...describeShape(shape, isRequired), ...describeDefault(name, shape) },
      ...(example && {
        example: shape.form === 'list' ? example.split(',') : describeExample(shape, example),
      }),
    };
  });
}

function describeShape(shape: ParameterShape, isRequired: boolean): JsonSchema {
  switch (shape.form) {
    case 'choice':
      return { type: 'string', enum: shape.values };
    case 'list':
      return {
        type: 'array',
        items: describeItems(shape),
        ...(isRequired && { minItems: 1 }),
        ...(shape.most !== null && { maxItems: shape.most }),
      };
    case 'id':
      return ID;
    case 'date':
      return { type: 'string', pattern: PARTIAL_DATE_PATTERN };
    case 'count':
      return { type: 'integer', minimum: shape.least, maximum: shape.most, default: shape.standard };
    case 'text':
      return { type: 'string', maxLength: shape.most };
  }
}

function describeItems({ values, pattern }: Extract<ParameterShape, { form: 'list' }>): JsonSchema {
  if (values) return { type: 'string', enum: values };
  return pattern === undefined ? ID : { type: 'string', pattern };
}

/** A choice says what it is when nobody chooses. */
function describeDefault(name: ViewParameterName, { form }: ParameterShape): JsonSchema {
  return form === 'choice' ? { default: writeStandard(name) } : {};
}

function writeStandard<Name extends ViewParameterName>(name: Name): string | null {
  const { write, standard } = VIEW_PARAMETERS[name];
  return write(standard({ defaultLens: 'all' }));
}

function describeExample(shape: ParameterShape, example: string): string | number {
  return shape.form === 'count' ? Number(example) : example;
}
