import { z } from 'zod';
import { FORBIDDEN_KEYS } from '@/lib/network/copy-plain';
import { FORMAT_LIMITS, LIMITS } from '@/lib/network/limits';
import { relationshipTypeSchema } from '@/lib/network/schema';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { ACTOR_FIELDS, type Mapping, TIE_FIELDS } from '../mapping';
import type { SaidMapping } from './merge-mapping';
import { SIX_FIGURES } from './six-figures';

/** A mapping and what of it was said, or every fault of what was given for one: where, and how to mend it. */
export type MappingResult =
  | { readonly ok: true; readonly mapping: Mapping; readonly said: SaidMapping }
  | { readonly ok: false; readonly faults: readonly { readonly path: string; readonly message: string }[] };

/** As many values as may be mapped: a column with more is none of types or kinds. */
const MAX_VALUES = 10_000;

const name = z.string().max(FORMAT_LIMITS.cell);
const kind = z.enum(ACTOR_KIND_IDS, { error: 'Write person, group or state.' });
const type = z.string().min(1, 'Write the id of a relationship type.').max(LIMITS.line);

function record<T extends z.ZodType>(value: T, most: number) {
  return z
    .record(name, value)
    .refine((entries) => Object.keys(entries).length <= most, {
      error: `Give at most ${most.toLocaleString('en')} entries.`,
    })
    .refine((entries) => !Object.keys(entries).some((key) => key === '__proto__'), {
      error: 'No entry may be called __proto__.',
    });
}

/** A row that says more ties than this is none of ties. */
const MAX_READINGS = 50;
const tieColumns = record(z.enum(TIE_FIELDS), FORMAT_LIMITS.columns);
const values = record(z.array(name).max(MAX_VALUES), FORMAT_LIMITS.columns);

const reading = z.strictObject({
  tieColumns: tieColumns.default({}).describe('column → field, where it is otherwise than in all'),
  type: name.optional().describe('what its ties are, as a column of types would say it'),
  names: record(name, FORMAT_LIMITS.columns).optional().describe('column → what it is called in its ties'),
  without: values.optional().describe('column → values that say that there is no such tie'),
  only: values
    .optional()
    .describe('column → values of which one must stand there, else there is no such tie'),
  once: z.boolean().optional().describe('true: rows that tie the same two so are one tie'),
});

const listRole = z.union(
  [
    z.enum(['ties', 'actors', 'none']),
    z.strictObject({ source: name.optional(), target: name, by: name.optional() }),
    z.strictObject({ codesOf: name }),
  ],
  { error: 'Write ties, actors or none, or which fields of its entries are the ends: {"target": "field"}.' },
);

/** What each value of `headers.rows` says of the rows of a single table. */
const ROWS =
  'what the rows of a single table are. ties, actors. marks: actors, as what its columns are called are, tied where a mark or a number stands; matrix: the same, with the same actors on both sides; columns: names below the groups that its columns are called; nominations: actors, tied to those whom some columns name by id or name; answers: actors, and each cell is the type of the tie to what its column is called, or to whom the question in its heading names; remarks: actors, whose remarks say to whom they are linked; titles: ties, from and to whom a title says, as in “Letter from Ada to Bert”; record: all rows tell of one actor, a field and its value in each; joined: ties, each with the row of another table that has its key; alters: actors, tied to those whom numbered columns name; years: ties, one for each cell below a year; grouped: ties, one for each group of columns below a word; cells: actors, each cell below such words a tie to what its column is called; things: all things of the file that have a name are actors, tied to those within them and to those whom they name';

/** The form of a mapping that is kept and used again, as plain JSON; what is left out is as in a file of which nothing is known. */
export const mappingSchema = z.strictObject({
  actorColumns: record(z.enum(ACTOR_FIELDS), FORMAT_LIMITS.columns)
    .default({})
    .describe('column of the actors → field'),
  tieColumns: tieColumns.default({}).describe('column of the ties → field'),
  kinds: record(kind, MAX_VALUES).default({}).describe('value → kind of actor'),
  otherKind: kind.default('group').describe('the kind of actors that no value tells'),
  namedKinds: z
    .boolean()
    .optional()
    .describe('true: those of them that are called as persons are, by a given name, are persons'),
  columnKinds: record(kind, FORMAT_LIMITS.columns)
    .optional()
    .describe('column of names in the ties → the kind of the actors in it that no value tells'),
  types: record(type, MAX_VALUES).default({}).describe('value → id of a relationship type'),
  otherType: type.default('tie').describe('the type of ties that no value tells'),
  newTypes: z
    .array(relationshipTypeSchema.refine((one) => !Object.keys(one).some((key) => FORBIDDEN_KEYS.has(key))))
    .max(LIMITS.relationshipTypes)
    .default([])
    .describe('types of the network’s own'),
  sameActors: z
    .array(z.array(name).min(2, 'Give at least two names.').max(LIMITS.aliases))
    .max(LIMITS.actors)
    .default([])
    .describe('lists of names that mean one actor, the one that is kept first'),
  aggregate: z
    .enum(['none', 'month', 'years'])
    .default('none')
    .describe(
      'month: rows of one pair, type and month become one tie; years: rows of one pair and type over years that follow on one another become one',
    ),
  headers: z
    .strictObject({
      ties: z.boolean().optional(),
      actors: z.boolean().optional(),
      rows: z
        .enum([
          'ties',
          'actors',
          'marks',
          'columns',
          'matrix',
          'nominations',
          'answers',
          'remarks',
          'titles',
          'claims',
          'record',
          'joined',
          'alters',
          'years',
          'grouped',
          'cells',
          'things',
        ])
        .optional()
        .describe(ROWS),
      headings: z.boolean().optional(),
      lists: record(listRole, FORMAT_LIMITS.columns).optional(),
    })
    .default({})
    .describe(
      'whether the first row of a table names its columns, what the rows of a single table are, whether rows with one cell head those below them, and what the items of lists of records are, by their names; guessed where it is left out',
    ),
  names: z
    .enum(['folded'])
    .optional()
    .describe('folded: white space and case do not tell names apart, and “;” parts several in a cell'),
  missing: z
    .array(name)
    .max(MAX_VALUES)
    .optional()
    .describe('values that stand for none, such as NA; found where it is left out'),
  dayOrders: record(
    z.enum(['day first', 'month first', ...SIX_FIGURES, 'persian calendar', 'islamic calendar']),
    FORMAT_LIMITS.columns,
  )
    .optional()
    .describe(
      'column → which comes first in dates such as 3/4/2024, what the figures of dates such as 030422 are, or of which other calendar its dates are',
    ),
  zeros: z
    .enum(['no tie', 'tie'])
    .optional()
    .describe('no tie: rows whose numbers are all zero are left out, as those of a table of all pairs'),
  negatives: values
    .optional()
    .describe('column of the ties → values that say that there is no tie: these rows are left out'),
  denials: z
    .strictObject({ source: values.optional(), target: values.optional() })
    .optional()
    .describe('end of a tie → column → values of rows of which this end denies the tie'),
  blanks: z
    .array(name)
    .max(FORMAT_LIMITS.columns)
    .optional()
    .describe('columns of the ties whose empty cells mean what stands above them'),
  readings: z
    .array(reading)
    .max(MAX_READINGS)
    .optional()
    .describe('how each row of ties is read, once for each of several ties that it says'),
  reversed: values
    .optional()
    .describe('column of the ties → values of rows whose tie goes from its second end to its first'),
  parted: z
    .array(name)
    .max(FORMAT_LIMITS.columns)
    .optional()
    .describe('columns of names whose cells are parted at commas and at words for “and”'),
  together: z
    .strictObject({ column: name, by: name.optional(), sides: name.optional() })
    .optional()
    .describe(
      'those named in one cell of a column are tied to one another; by: those in rows that share a value of this column; sides: only where their values of this column differ',
    ),
  mentions: z
    .array(name)
    .max(FORMAT_LIMITS.columns)
    .optional()
    .describe('columns of the actors in which each names others to whom it is tied'),
  joints: z
    .array(name)
    .max(MAX_VALUES)
    .optional()
    .describe(
      'ids of nodes that are no actors and only join others: who leads to one is tied to whom it leads to',
    ),
  answered: z
    .array(name)
    .max(FORMAT_LIMITS.columns)
    .optional()
    .describe('ids of questions to which the answer is that it is so as it was taken'),
  undirected: z
    .array(z.union([name, z.literal('')]))
    .max(MAX_VALUES)
    .optional()
    .describe(
      'types, as the column of types says them, whose ties have no direction, and “” for rows that have none: a pair that stands both ways is one tie',
    ),
  apart: record(name, FORMAT_LIMITS.columns)
    .optional()
    .describe(
      'column of names → column of numbers that tell bearers of one name apart; empty: one name is one actor',
    ),
});

/** Returns the mapping that plain data (as from JSON) is, or all that is wrong with it. Never throws. */
export function parseMapping(input: unknown): MappingResult {
  const result = mappingSchema.safeParse(input);
  if (result.success) {
    const named = new Set(Object.keys(Object(input)));
    const said = Object.fromEntries(Object.entries(result.data).filter(([part]) => named.has(part)));
    return { ok: true, mapping: result.data, said };
  }
  return {
    ok: false,
    faults: result.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  };
}
