import type { ParameterShape, QuestionName, ViewParameter } from '@/lib/explorer/parameter-forms';
import {
  VIEW_PARAMETER_NAMES,
  VIEW_PARAMETERS,
  type ViewParameterName,
} from '@/lib/explorer/view-parameters';
import {
  FIGURE_PARAMETER_NAMES,
  FIGURE_PARAMETERS,
  type FigureParameterName,
} from '@/lib/figure/options/figure-parameters';
import { LIMITS } from '@/lib/network/limits';
import { PARTIAL_DATE_PATTERN } from '@/lib/network/partial-date';
import { ID_PATTERN } from '@/lib/network/schema-fields';

type JsonSchema = Readonly<Record<string, unknown>>;

const ID: JsonSchema = { type: 'string', pattern: ID_PATTERN, maxLength: LIMITS.id };

/** Returns parameters as OpenAPI describes them, from the table by which the page reads them too. */
export function describeParameters(
  names: readonly ViewParameterName[],
  use: QuestionName | 'view',
): readonly JsonSchema[] {
  const describe = <Name extends ViewParameterName>(name: Name) =>
    describeParameter(
      name,
      VIEW_PARAMETERS[name],
      use !== 'view' && Boolean(VIEW_PARAMETERS[name].requiredBy?.includes(use)),
    );
  return names.map(describe);
}

/** Returns the parameters of a figure: those of a page's link, which opens with the lens of its network, and its own. */
export function describeFigureParameters(): readonly JsonSchema[] {
  const { lens, ...others } = VIEW_PARAMETERS;
  const description = `${lens.description} Absent: the lens with which the page of the network opens.`;
  const own = <Name extends FigureParameterName>(name: Name) =>
    describeParameter(name, FIGURE_PARAMETERS[name], false);
  return [
    { name: 'lens', in: 'query', required: false, description, schema: describeShape(lens.shape, false) },
    ...describeParameters(
      VIEW_PARAMETER_NAMES.filter((name) => name in others),
      'view',
    ),
    ...FIGURE_PARAMETER_NAMES.map(own),
  ];
}

function describeParameter<T>(name: string, parameter: ViewParameter<T>, isRequired: boolean): JsonSchema {
  const { shape, description, example } = parameter;
  const isFacet = shape.form === 'list' && shape.most === null;
  return {
    name,
    in: 'query',
    required: isRequired,
    description,
    ...(shape.form === 'list' && { style: 'form', explode: false }),
    ...(isFacet && { allowEmptyValue: true }),
    schema: { ...describeShape(shape, isRequired), ...describeDefault(parameter) },
    ...(example && {
      example: shape.form === 'list' ? example.split(',') : describeExample(shape, example),
    }),
  };
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
      return {
        type: 'integer',
        minimum: shape.least,
        maximum: shape.most,
        ...(shape.standard !== null && { default: shape.standard }),
      };
    case 'text':
      return { type: 'string', maxLength: shape.most };
  }
}

function describeItems({ values, pattern }: Extract<ParameterShape, { form: 'list' }>): JsonSchema {
  if (values) return { type: 'string', enum: values };
  return pattern === undefined ? ID : { type: 'string', pattern };
}

/** A choice says what it is when nobody chooses. */
function describeDefault<T>({ shape, write, standard }: ViewParameter<T>): JsonSchema {
  return shape.form === 'choice' ? { default: write(standard({ defaultLens: 'all' })) } : {};
}

function describeExample(shape: ParameterShape, example: string): string | number {
  return shape.form === 'count' ? Number(example) : example;
}
