import { z } from 'zod';
import { FORBIDDEN_KEYS } from '../copy-plain';
import { LIMITS } from '../limits';
import { name, slug, slugOrNull } from '../schema-fields';
import { LIST_NAMES } from '../thing-index';

/** The shapes of changes, as they are read and as the API describes them. */

const word = (description: string) =>
  z
    .string()
    .min(1)
    .max(LIMITS.id)
    .refine((value) => !FORBIDDEN_KEYS.has(value), {
      error: 'is a name that no field may have',
      params: { fix: 'Choose another name.' },
    })
    .describe(description);

const owner = {
  list: z.enum([...LIST_NAMES, 'network']).describe('the list in which the thing stands, or "network"'),
  id: slug('the id of the thing, or of the network'),
  field: word('the name of a field'),
};

const was = z.unknown().describe('what is there, left out when nothing is');
const now = z.unknown().describe('what shall be there, left out for nothing');

const thingOperation = {
  list: z.enum(LIST_NAMES).describe('the list in which the thing stands'),
  thing: z
    .looseObject({ id: slug('the id of the thing') })
    .describe('the thing, as the file has it: an object with an "id"'),
  before: slugOrNull('the id of the thing before which it stands, or null for the end'),
};

export const OPERATION_SCHEMAS = {
  add: z.object({ op: z.literal('add'), ...thingOperation }),
  remove: z.object({ op: z.literal('remove'), ...thingOperation }),
  set: z.object({ op: z.literal('set'), ...owner, was: was.optional(), now: now.optional() }),
  entry: z.object({
    op: z.literal('entry'),
    ...owner,
    key: word('the name of an entry'),
    was: was.optional(),
    now: now.optional(),
  }),
  item: z.object({
    op: z.literal('item'),
    ...owner,
    was: z.unknown().default(null).describe('the item that is there, or null to add one'),
    now: z.unknown().default(null).describe('the item that shall be there, or null for none'),
    at: z
      .int()
      .nonnegative()
      .nullable()
      .default(null)
      .describe('its position from 0 on, or null for the end'),
  }),
} as const;

export const OPERATION_IDS = ['add', 'remove', 'set', 'entry', 'item'] as const;

const label = name('what is done, in words, such as "remove Nabih Berri and 4 ties"');

export const changeSchema = z.object({
  label,
  operations: z
    .array(
      z.discriminatedUnion('op', [
        OPERATION_SCHEMAS.add,
        OPERATION_SCHEMAS.remove,
        OPERATION_SCHEMAS.set,
        OPERATION_SCHEMAS.entry,
        OPERATION_SCHEMAS.item,
      ]),
    )
    .max(LIMITS.operations)
    .describe('the steps of the change, done whole or not at all'),
});

/** A change without its operations, which are checked one by one. */
export const changeHeadSchema = z.object({ label });
