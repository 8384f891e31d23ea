import { z } from 'zod';
import { FORMAT_IDS } from '@/lib/formats/format';
import { mappingSchema } from '@/lib/formats/import/parse-mapping';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';

/** The shapes of what is said of a file that is imported. */

export const remarkSchema = z.object({
  severity: z.enum(['error', 'warning', 'note']),
  place: z.string().describe('line, row, cell or path in the file; empty for the file as a whole'),
  message: z.string(),
  fix: z.string().describe('how to mend it; empty for a note'),
  list: z
    .object({ title: z.string(), items: z.array(z.string()) })
    .optional()
    .describe('what may be read in its place'),
  leadsTo: z.literal('reader').optional().describe('reader: POST /api/read reads it as an article'),
});

export const guessSchema = z.object({
  part: z.enum([
    'headers',
    'actorColumns',
    'tieColumns',
    'kinds',
    'types',
    'otherKind',
    'columnKinds',
    'otherType',
    'sameActors',
    'typeSuggestions',
    'missing',
  ]),
  name: z.string().describe('the column or the value as it stands in the file, or the table of a header'),
  to: z.string().describe('what it was taken for; names or row for a first row'),
  reason: z.string(),
  confidence: z.enum(['sure', 'likely', 'unsure']),
});

/** What an answer changes of a mapping: a part of one. */
const patchSchema = mappingSchema.pick({
  ...{
    actorColumns: true,
    tieColumns: true,
    headers: true,
    dayOrders: true,
    missing: true,
    zeros: true,
    negatives: true,
    denials: true,
    blanks: true,
    otherType: true,
    types: true,
    sameActors: true,
    readings: true,
    reversed: true,
    parted: true,
    together: true,
    joints: true,
    mentions: true,
    columnKinds: true,
    undirected: true,
    answered: true,
    apart: true,
    otherKind: true,
    namedKinds: true,
  },
});

export const questionSchema = z.object({
  id: z.string(),
  about: z.enum(['headers', 'ends', 'actors', 'dates', 'signs', 'types', 'zeros', 'blanks', 'coverage']),
  message: z.string().describe('what is unsure, and why'),
  choices: z
    .array(
      z.object({
        label: z.string(),
        example: z.string().optional().describe('what a row would then say'),
        mapping: patchSchema.partial(),
      }),
    )
    .describe('what can be answered, and what that changes of the mapping; the first is the guess'),
  hasGuess: z.boolean().describe('whether there is a guess that guess=accept takes'),
});

const checksSchema = z.object({
  kinds: z.array(z.object({ kind: z.enum(ACTOR_KIND_IDS), actors: z.int().nonnegative() })),
  busiest: z
    .array(z.object({ id: z.string(), name: z.string(), ties: z.int().nonnegative() }))
    .describe('the ten actors with the most ties'),
  untied: z.int().nonnegative().describe('actors without a tie'),
  years: z
    .object({
      first: z.int(),
      last: z.int(),
      until: z.int().describe('the last year in which a tie ends'),
      ties: z
        .array(z.int().nonnegative())
        .describe('ties that begin in each year, or in as many as step says'),
      step: z.int(),
    })
    .nullable(),
  undated: z.int().nonnegative().describe('ties without a date'),
});

export const importReportSchema = z.object({
  format: z.enum(FORMAT_IDS).describe('the format that was told from the content'),
  encoding: z.string().nullable(),
  tables: z.array(z.object({ role: z.string(), rows: z.int().nonnegative() })),
  mapping: mappingSchema
    .nullable()
    .describe('what columns and values were taken to mean: to be sent with the next file of the same make'),
  guesses: z.array(guessSchema).describe('what of the mapping was guessed'),
  remarks: z.array(remarkSchema).describe('what was changed or passed over, and where'),
  checks: checksSchema.describe('what a person counts to see whether the import is right'),
  sameNames: z
    .array(
      z.object({
        names: z.array(z.string()),
        reason: z.string(),
        confidence: z.enum(['likely', 'unsure']),
      }),
    )
    .describe('names that may mean one actor; at most fifty groups'),
  questions: z
    .array(questionSchema)
    .describe('what nobody has said of the file yet, with the answers that lead to another network'),
});

export const IMPORT_SCHEMAS = {
  ImportReport: importReportSchema,
  Mapping: mappingSchema,
  Guess: guessSchema,
  Question: questionSchema,
  Remark: remarkSchema,
} as const;
