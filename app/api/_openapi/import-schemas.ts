import { z } from 'zod';
import { FORMAT_IDS } from '@/lib/formats/format';
import { mappingSchema } from '@/lib/formats/import/parse-mapping';

/** The shapes of what is said of a file that is imported. */

export const remarkSchema = z.object({
  severity: z.enum(['error', 'warning', 'note']),
  place: z.string().describe('line, row, cell or path in the file; empty for the file as a whole'),
  message: z.string(),
  fix: z.string().describe('how to mend it; empty for a note'),
});

const guessSchema = z.object({
  part: z.enum([
    'headers',
    'actorColumns',
    'tieColumns',
    'kinds',
    'types',
    'otherKind',
    'otherType',
    'sameActors',
  ]),
  name: z.string().describe('the column or the value as it stands in the file, or the table of a header'),
  to: z.string().describe('what it was taken for; names or row for a first row'),
  reason: z.string(),
  confidence: z.enum(['sure', 'likely', 'unsure']),
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
});

export const IMPORT_SCHEMAS = {
  ImportReport: importReportSchema,
  Mapping: mappingSchema,
  Guess: guessSchema,
  Remark: remarkSchema,
} as const;
