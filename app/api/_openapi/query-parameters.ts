import type { ParameterShape } from '@/lib/explorer/parameter-forms';
import { FILTER_PARAMETER_NAMES, VIEW_PARAMETERS } from '@/lib/explorer/view-parameters';
import { LIMITS } from '@/lib/network/limits';
import { PARTIAL_DATE_PATTERN } from '@/lib/network/partial-date';
import { ID_PATTERN } from '@/lib/network/schema-fields';

type JsonSchema = Readonly<Record<string, unknown>>;

const ID: JsonSchema = { type: 'string', pattern: ID_PATTERN, maxLength: LIMITS.id };

/** Answers the filters' parameters as OpenAPI describes them, from the table by which the page reads them too. */
export function describeFilterParameters(): readonly JsonSchema[] {
  return FILTER_PARAMETER_NAMES.map((name) => {
    const { shape, description, example } = VIEW_PARAMETERS[name];
    const isFacet = shape.form === 'list' && shape.most === null;
    return {
      name,
      in: 'query',
      required: false,
      description,
      ...(shape.form === 'list' && { style: 'form', explode: false }),
      ...(isFacet && { allowEmptyValue: true }),
      schema: { ...describeShape(shape), ...(name === 'lens' && { default: 'all' }) },
      ...(example && {
        example: shape.form === 'list' ? example.split(',') : describeExample(shape, example),
      }),
    };
  });
}

function describeShape(shape: ParameterShape): JsonSchema {
  switch (shape.form) {
    case 'choice':
      return { type: 'string', enum: shape.values };
    case 'list': {
      const items = shape.values ? { type: 'string', enum: shape.values } : ID;
      return { type: 'array', items, ...(shape.most !== null && { maxItems: shape.most }) };
    }
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

function describeExample(shape: ParameterShape, example: string): string | number {
  return shape.form === 'count' ? Number(example) : example;
}
