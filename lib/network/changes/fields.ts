import type { z } from 'zod';
import { toRelationshipType, type WrittenType } from '../own-type';
import {
  actorSchema,
  claimSchema,
  documentSchema,
  evidenceSchema,
  meetingSchema,
  networkHeadSchema,
  networkSchema,
  participantSchema,
  relationshipSchema,
  relationshipTypeSchema,
} from '../schema';
import type { ListName } from '../thing-index';
import type { Owner, Plain, PlainThing } from './change';
import type { Thing } from './references';

type Shape = Readonly<Record<string, z.ZodType>>;

const SCHEMAS: Readonly<Record<ListName, z.ZodObject>> = {
  actors: actorSchema,
  documents: documentSchema,
  relationships: relationshipSchema,
  claims: claimSchema,
  meetings: meetingSchema,
  relationshipTypes: relationshipTypeSchema,
};

const SHAPES: Readonly<Record<Owner['list'], Shape>> = {
  actors: actorSchema.shape,
  documents: documentSchema.shape,
  relationships: relationshipSchema.shape,
  claims: claimSchema.shape,
  meetings: meetingSchema.shape,
  relationshipTypes: relationshipTypeSchema.shape,
  network: networkHeadSchema.shape,
};

/** How a field is changed: as a whole, entry by entry, item by item, or never. */
export type FieldForm = 'whole' | 'entries' | 'items' | 'fixed';

const FORMS: Readonly<Record<Owner['list'], ReadonlyMap<string, FieldForm>>> = {
  actors: new Map([
    ['id', 'fixed'],
    ['aliases', 'items'],
    ['identifiers', 'entries'],
  ]),
  documents: new Map([
    ['id', 'fixed'],
    ['authors', 'items'],
  ]),
  relationships: new Map([
    ['id', 'fixed'],
    ['evidence', 'items'],
  ]),
  claims: new Map([
    ['id', 'fixed'],
    ['relationships', 'items'],
    ['meetings', 'items'],
    ['evidence', 'items'],
  ]),
  meetings: new Map([
    ['id', 'fixed'],
    ['participants', 'items'],
    ['evidence', 'items'],
  ]),
  relationshipTypes: new Map([['id', 'fixed']]),
  network: new Map(
    Object.keys(networkSchema.shape)
      .filter((field) => field === 'format' || field === 'id' || !Object.hasOwn(SHAPES.network, field))
      .map((field) => [field, 'fixed']),
  ),
};

/** Returns how a field is changed. Those that the format does not know are changed as a whole. */
export function findFieldForm(list: Owner['list'], field: string): FieldForm {
  return FORMS[list].get(field) ?? 'whole';
}

/** Returns a value with what its field fills in by itself; as it is when it does not fit, which is told later. */
export function completeField(
  list: Owner['list'],
  field: string,
  value: Plain | undefined,
): Plain | undefined {
  const shape = SHAPES[list];
  const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
  return schema ? complete(schema, value) : value;
}

/** Returns an item of a list in a field with what it fills in by itself. */
export function completeItem(field: string, item: Plain): Plain {
  const schema = ITEM_SCHEMAS.get(field);
  return schema && item !== null ? complete(schema, item) : item;
}

const ITEM_SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['evidence', evidenceSchema],
  ['participants', participantSchema],
]);

/** Returns a thing of JSON with every field that it fills in by itself; as it is when it does not fit. */
export function completeThing<List extends ListName>(list: List, thing: PlainThing): Thing<List> {
  const result = SCHEMAS[list].safeParse(thing);
  if (!result.success) return thing as object as Thing<List>;
  const { data } = result;
  return (list === 'relationshipTypes' ? toRelationshipType(data as WrittenType) : data) as Thing<List>;
}

/** Schemas fill in what is absent and leave the rest as it is, so that a value keeps its type. */
function complete<Value>(schema: z.ZodType, value: Value): Value {
  const result = schema.safeParse(value);
  return result.success ? (result.data as Value) : value;
}
