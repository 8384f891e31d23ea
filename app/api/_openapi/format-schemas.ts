import { z } from 'zod';
import { KEEPS_WORDS } from '@/lib/formats/export-workflow/keeps-words';
import { FORMAT_IDS } from '@/lib/formats/format';

/** The shapes of what is said of formats. */

const count = z.int().nonnegative();

const keepsSchema = z
  .object(
    Object.fromEntries(KEEPS_WORDS.map(({ id, description }) => [id, z.boolean().describe(description)])),
  )
  .nullable()
  .describe('what survives writing and reading again; null for a format that is not written');

const formatSchema = z.object({
  id: z.enum(FORMAT_IDS),
  label: z.string(),
  extensions: z.array(z.string()).describe('without a dot; the first is the one that is written'),
  mediaType: z.string(),
  keeps: keepsSchema,
  reads: z.boolean(),
  writes: z.boolean(),
});

const exportReportSchema = z.object({
  name: z.string().describe('the name of the file'),
  mediaType: z.string(),
  bytes: count.describe('how large it is'),
  losses: z.array(z.string()).describe('what of the network it does not hold, a sentence each'),
  added: z
    .object({ actors: count, relationships: count, claims: count })
    .describe('what the filters hide, but what they leave rests on'),
});

export const FORMAT_SCHEMAS = { Format: formatSchema, ExportReport: exportReportSchema } as const;
