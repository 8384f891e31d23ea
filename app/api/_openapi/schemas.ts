import { z } from 'zod';
import { FILTER_IDS } from '@/lib/graph/network-filter';
import {
  actorSchema,
  claimSchema,
  documentSchema,
  evidenceSchema,
  networkSchema,
  relationshipSchema,
  relationshipTypeSchema,
} from '@/lib/network/schema';
import { STANDING_IDS } from '@/lib/vocabulary/standings';
import { BROKER_SCHEMAS } from './broker-schemas';
import { CHANNEL_SCHEMAS } from './channel-schemas';
import { FORMAT_SCHEMAS } from './format-schemas';

/** The shapes that the API answers with, made from those of the file; the names are those of its description. */

const count = z.int().nonnegative();

const networkSummarySchema = z.object({
  ...networkSchema.pick({ id: true, title: true, asOf: true }).shape,
  actors: count.describe('how many actors the network has'),
  relationships: count.describe('how many relationships it has'),
  claims: count.describe('how many claims it has'),
});

export type NetworkSummary = z.output<typeof networkSummarySchema>;

const judgement = {
  standing: z.enum(STANDING_IDS).describe('what the evidence amounts to, without the documents left out'),
  standingWhy: z.string().describe('why, in a sentence'),
};

const shownRelationshipSchema = relationshipSchema.extend(judgement);
const shownClaimSchema = claimSchema.extend(judgement);

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
  hidden: z
    .object({
      actors: z.array(hiddenSchema),
      relationships: z.array(hiddenSchema),
      claims: z.array(hiddenSchema),
    })
    .describe('what the filters hide, and which of them do'),
});

const issueSchema = z.object({
  severity: z.enum(['error', 'warning']),
  path: z.string().describe('the place in the file, such as relationships[3].evidence[0].document'),
  id: z.string().nullable().describe('the id of the thing in which it stands, when it has one'),
  message: z.string(),
  fix: z.string().describe('how to mend it'),
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
    issues: z.array(issueSchema).optional().describe('of a file that does not parse: what is wrong with it'),
    omitted: count.optional().describe('issues beyond those listed'),
  })
  .describe('A problem as RFC 9457 has it.');

/** The shapes of a file, by their names in the description: what is at its default may be left out. */
export const FILE_SCHEMAS = {
  Network: networkSchema,
  Actor: actorSchema,
  Document: documentSchema,
  Evidence: evidenceSchema,
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
  Issue: issueSchema,
  ...CHANNEL_SCHEMAS,
  ...BROKER_SCHEMAS,
  ...FORMAT_SCHEMAS,
} as const;

export type SchemaName = keyof typeof FILE_SCHEMAS | keyof typeof ANSWER_SCHEMAS;
