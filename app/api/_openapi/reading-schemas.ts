import { z } from 'zod';
import { LIMITS } from '@/lib/network/limits';
import { ID_PATTERN } from '@/lib/network/schema-fields';
import { MAX_TEXT_LENGTH } from '@/lib/reading/reading-limit';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';

/** The shapes of what is read in a text. */

const offset = z.int().nonnegative();
const span = {
  start: offset.describe('where it begins, in UTF-16 units of the text as it was given'),
  end: offset.describe('the first unit after it'),
};
const spanSchema = z.object(span);
const quoteSchema = z.object({ ...span, quote: z.string().describe('what stands there, verbatim') });
const idSchema = z.string().describe('an id of this reading');

const readActorSchema = z.object({
  id: idSchema,
  kind: z.enum(ACTOR_KIND_IDS),
  name: z.string(),
  known: z
    .object({
      from: z.enum(['network', 'directory']),
      actor: z.string().describe('the id of the actor there'),
    })
    .nullable()
    .describe('where the actor is known from; null for one that the text alone names'),
  role: z.string().describe('what the text says that the actor is'),
  mentions: z.array(
    z.object({
      ...span,
      kind: z
        .enum(['name', 'part', 'description', 'place', 'demonym', 'pronoun'])
        .describe(
          'how the actor is named there; a place is a capital or a seat that stands for a government',
        ),
    }),
  ),
});

const readSpeakerSchema = z.object({
  id: idSchema,
  attribution: z.string().describe('as the text names who speaks without a name'),
  speaksFor: idSchema.nullable().describe('the actor for whom they speak, where the text says so'),
  mentions: z.array(spanSchema),
});

const readRelationshipSchema = z.object({
  id: idSchema,
  type: z.string().describe('the id of a relationship type'),
  source: idSchema,
  target: idSchema,
  third: idSchema.nullable().describe('the third role, for a type that has one'),
  tier: z
    .enum(['found', 'possible'])
    .describe('found: a rule of who does what; possible: a cue between two actors'),
  rule: z.string().describe('the rule that suggests it'),
  modality: z
    .enum(['fact', 'past', 'conditional', 'negated', 'planned'])
    .describe('how the sentence says it: only the first two say that it is or was so'),
  evidence: z.array(quoteSchema),
});

const readClaimSchema = z.object({
  id: idSchema,
  statement: z.string().describe('in the words of the text'),
  inFull: z
    .string()
    .optional()
    .describe(
      'as it reads apart from the text, where that differs: with the name of who speaks in it of themselves',
    ),
  relationships: z.array(idSchema).describe('those that rest on it'),
});

const readAttributionSchema = z.object({
  ...quoteSchema.shape,
  speaker: idSchema.nullable().describe('an actor or a speaker; null where all sides are said to speak'),
  stance: z.enum(['asserts', 'denies', 'rejects', 'confirms', 'declines', 'unreachable']),
  claim: idSchema,
  chain: z.array(idSchema).describe('through whom it was said, the nearest to the reader first'),
  flag: z.string().nullable().describe('what a person should look at first'),
});

const readDocumentSchema = z.object({
  title: z.string(),
  publisher: z.string(),
  authors: z.array(z.string()),
  published: z.string().nullable().describe('ISO 8601, perhaps partial'),
  spans: z.array(spanSchema).describe('where the text says so'),
});

const readingSchema = z
  .object({
    document: readDocumentSchema,
    actors: z.array(readActorSchema),
    speakers: z.array(readSpeakerSchema),
    relationships: z.array(readRelationshipSchema),
    claims: z.array(readClaimSchema),
    attributions: z.array(readAttributionSchema),
    uncovered: z
      .array(
        z.object({
          ...span,
          scope: z.enum(['sentence', 'passage']).describe('a passage is a paragraph, or several short ones'),
          actors: z.array(idSchema).describe('of a passage its own first, then those of the passage before'),
        }),
      )
      .describe(
        'sentences with two actors whom nothing found ties to each other, then passages with two whom no sentence of them holds together',
      ),
    instructions: z.array(quoteSchema).describe('sentences that speak to a program: nothing is read in them'),
  })
  .describe('What was read in a text: suggestions, of which nothing is kept.');

const readRequestSchema = z.object({
  text: z.string().max(MAX_TEXT_LENGTH).describe('the text, plain'),
  network: z
    .string()
    .regex(new RegExp(ID_PATTERN))
    .max(LIMITS.id)
    .nullable()
    .optional()
    .describe('the id of the network that it is read for: its actors are known by their names and aliases'),
});

export const READING_REQUEST_SCHEMAS = { ReadRequest: readRequestSchema } as const;
export const READING_SCHEMAS = { Reading: readingSchema } as const;
