import { z } from 'zod';
import { changeSchema } from '@/lib/network/changes/change-schema';
import { LIMITS } from '@/lib/network/limits';
import { LIST_NAMES } from '@/lib/network/thing-index';
import { placesPatchSchema, placesSchema } from '@/lib/store/places/parse-places';
import { importReportSchema } from './import-schemas';

/** The shapes of what is kept of networks, and of what may be done to them. */

const version = z.int().nonnegative();

const issueSchema = z.object({
  severity: z.enum(['error', 'warning']),
  path: z.string().describe('the place in the file, such as relationships[3].evidence[0].document'),
  id: z.string().nullable().describe('the id of the thing in which it stands, when it has one'),
  message: z.string(),
  fix: z.string().describe('how to mend it'),
});

const logEntrySchema = z.object({
  version: version.describe('the version that it made'),
  base: version.describe('the version that its author had before it'),
  at: z.iso.datetime().describe('when, in UTC'),
  author: z.string().describe('who'),
  label: z.string().describe('what, in words'),
});

const historySchema = z.object({
  version: version.describe('the newest version; 0 for a file that nobody has changed'),
  entries: z.array(logEntrySchema).describe('the newest first'),
});

const conflictSchema = z.object({
  kind: z
    .enum(['changed', 'gone', 'taken'])
    .describe('a value is no longer what it was, a thing is gone, or an id is taken'),
  change: z.int().nonnegative().describe('the position of the change in the request'),
  operation: z.int().nonnegative().describe('the position of the operation in the change'),
  list: z.enum([...LIST_NAMES, 'network']),
  id: z.string(),
  field: z.string().nullable().describe('the field in question; null for the whole thing'),
  mine: z.unknown().describe('what the request wants; null for nothing'),
  theirs: z.unknown().describe('what is there; null for nothing'),
  message: z.string(),
});

const commitAnswerSchema = z.object({
  version: version.describe('the newest version after the changes'),
  versions: z
    .array(version.nullable())
    .describe('the version that each change made; null when all was already as it wants it'),
  warnings: z.array(issueSchema).describe('what may want mending in what was touched'),
});

const createdNetworkSchema = z.object({
  id: z.string(),
  version,
  report: importReportSchema
    .optional()
    .describe('of a file that is no network file: what was read, guessed, changed and passed over'),
});

const changeRequestSchema = z.object({
  base: version.describe(
    'the version of the network that the changes were made to; 0 for a file as it ships',
  ),
  changes: z.array(changeSchema).max(LIMITS.changes).describe('all are done, or none'),
});

/** What requests hold. */
export const REQUEST_SCHEMAS = {
  ChangeRequest: changeRequestSchema,
  Change: changeSchema,
  PlacesPatch: placesPatchSchema,
} as const;

const coordinates = z.array(z.number());

const layoutSchema = z.object({
  version: version.describe('the version of the network; 0 for a file that nobody has changed'),
  actors: z
    .int()
    .nonnegative()
    .describe('the CRC-32 of the ids of the actors in the order of the file, in UTF-8, each on a line'),
  x: coordinates.describe('of each actor, in the order of the file'),
  y: coordinates.describe('of each actor, in the order of the file; downward'),
});

/** What answers hold. */
export const STORE_SCHEMAS = {
  Issue: issueSchema,
  LogEntry: logEntrySchema,
  History: historySchema,
  Conflict: conflictSchema,
  CommitAnswer: commitAnswerSchema,
  CreatedNetwork: createdNetworkSchema,
  Places: placesSchema,
  Layout: layoutSchema,
} as const;
