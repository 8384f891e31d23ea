import { z } from 'zod';
import { mappingSchema } from '@/lib/formats/import/parse-mapping';
import { FILTER_IDS } from '@/lib/graph/filter/network-filter';
import {
  actorSchema,
  claimSchema,
  documentSchema,
  evidenceSchema,
  meetingSchema,
  networkSchema,
  participantSchema,
  RELATIONSHIP_ENDS,
  relationshipSchema,
  relationshipTypeSchema,
} from '@/lib/network/schema';
import { answerSchema } from '@/lib/reading/second/answer-schema';
import { STANDING_IDS } from '@/lib/vocabulary/standings';
import { BROKER_SCHEMAS } from './broker-schemas';
import { CHANNEL_SCHEMAS } from './channel-schemas';
import { DIRECTORY_SCHEMAS } from './directory-schemas';
import { FORMAT_SCHEMAS } from './format-schemas';
import { guessSchema, IMPORT_SCHEMAS, questionSchema, remarkSchema } from './import-schemas';
import { READING_REQUEST_SCHEMAS, READING_SCHEMAS } from './reading-schemas';
import { REQUEST_SCHEMAS, STORE_SCHEMAS } from './store-schemas';
import { STORY_SCHEMAS } from './story-schemas';

/** The shapes that the API answers with, made from those of the file; the names are those of its description. */

const count = z.int().nonnegative();

const networkSummarySchema = z.object({
  ...networkSchema.pick({ id: true, title: true, asOf: true }).shape,
  version: count.describe('its newest version; 0 for a file that nobody has changed'),
  actors: count.describe('how many actors the network has'),
  relationships: count.describe('how many relationships it has'),
  claims: count.describe('how many claims it has'),
  meetings: count.describe('how many meetings it has'),
  damaged: z
    .object({
      message: z.string().describe('what is wrong'),
      fix: z.string().describe('how to mend it'),
    })
    .optional()
    .describe(
      'there only when what was kept of the network cannot be read; its title is then its id, and its counts are 0',
    ),
});

export type NetworkSummary = z.output<typeof networkSummarySchema>;

const judgement = {
  standing: z.enum(STANDING_IDS).describe('what the evidence amounts to, without the documents left out'),
  standingReason: z.string().describe('why, in a sentence'),
};

const shownRelationshipSchema = relationshipSchema.extend(judgement).meta(RELATIONSHIP_ENDS);
const shownClaimSchema = claimSchema.extend(judgement);
const shownMeetingSchema = meetingSchema.extend(judgement);

const hiddenSchema = z.object({
  id: z.string().describe('the id of what is hidden'),
  because: z
    .array(z.enum(FILTER_IDS))
    .describe('the filters that hide it; for an actor also: that leave it no tie'),
});

const shownNetworkSchema = z.object({
  actors: z.array(actorSchema),
  relationships: z.array(shownRelationshipSchema),
  claims: z.array(shownClaimSchema),
  meetings: z.array(shownMeetingSchema),
  hidden: z
    .object({
      actors: z.array(hiddenSchema),
      relationships: z.array(hiddenSchema),
      claims: z.array(hiddenSchema),
      meetings: z.array(hiddenSchema),
    })
    .describe('what the filters hide, and which of them do'),
});

const parameterProblemSchema = z.object({
  parameter: z.string().describe('the name of the parameter'),
  value: z.string().describe('what the request says, cut when it is long'),
  message: z.string(),
});

const problemSchema = z
  .object({
    type: z.string().describe('which kind of problem it is: a place in this description'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe('the path of the request'),
    problems: z.array(parameterProblemSchema).optional().describe('of a bad parameter: every one that is'),
    issues: z
      .array(STORE_SCHEMAS.Issue)
      .optional()
      .describe('of a network that does not parse, or would not: what is wrong with it'),
    omitted: count.optional().describe('issues beyond those listed'),
    remarks: z
      .array(remarkSchema)
      .optional()
      .describe('of a file that cannot be imported: what is wrong with it'),
    questions: z
      .array(questionSchema)
      .optional()
      .describe('of a file that can be read in more than one way: what is unsure'),
    mapping: mappingSchema.nullable().optional().describe('of such a file: what would be taken'),
    guesses: z.array(guessSchema).optional().describe('of such a file: what was guessed, and why'),
    conflicts: z
      .array(STORE_SCHEMAS.Conflict)
      .optional()
      .describe('of changes: what somebody else has changed'),
    theirs: z
      .array(STORE_SCHEMAS.LogEntry)
      .optional()
      .describe('of a conflict: what others have done since the base, the newest first'),
    base: count.optional().describe('of a conflict: the version on which the changes build'),
    version: count.optional().describe('of a conflict: the newest version'),
  })
  .describe('A problem as RFC 9457 has it.');

/** The shapes of files and requests, by their names in the description: what is at its default may be left out. */
export const FILE_SCHEMAS = {
  ...REQUEST_SCHEMAS,
  ...READING_REQUEST_SCHEMAS,
  Network: networkSchema,
  Actor: actorSchema,
  Document: documentSchema,
  Evidence: evidenceSchema,
  Meeting: meetingSchema,
  Participant: participantSchema,
  Relationship: relationshipSchema,
  Claim: claimSchema,
  RelationshipType: relationshipTypeSchema,
} as const;

/** The shapes of all other answers: every field is written out. */
export const ANSWER_SCHEMAS = {
  NetworkSummary: networkSummarySchema,
  ShownNetwork: shownNetworkSchema,
  ShownActor: actorSchema,
  ShownEvidence: evidenceSchema,
  ShownRelationship: shownRelationshipSchema,
  ShownClaim: shownClaimSchema,
  Hidden: hiddenSchema,
  Problem: problemSchema,
  ParameterProblem: parameterProblemSchema,
  ...STORE_SCHEMAS,
  ...CHANNEL_SCHEMAS,
  ...BROKER_SCHEMAS,
  ...STORY_SCHEMAS,
  ...FORMAT_SCHEMAS,
  ...DIRECTORY_SCHEMAS,
  ...READING_SCHEMAS,
  SecondAnswer: answerSchema,
  ...IMPORT_SCHEMAS,
} as const;

export type SchemaName = keyof typeof FILE_SCHEMAS | keyof typeof ANSWER_SCHEMAS;
