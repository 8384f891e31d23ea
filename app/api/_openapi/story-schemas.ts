import { z } from 'zod';

/** The shapes of the answer about two stories; the names are those of the description. */

const id = z.string();

const partsSchema = z
  .object({ relationships: z.array(id), claims: z.array(id), meetings: z.array(id) })
  .describe('ids, in the order of the file');

const end = z.enum(['first', 'second']).describe('“first”: the story of “told”. “second”: that of “beside”');

const wordsSchema = z.object({
  about: z.string().describe('what it is about'),
  first: z.string().describe('what the first story says of it'),
  second: z.string(),
});

const contradictionSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('claim'),
      claim: id,
      saidBy: end,
      denials: z.array(id).describe('the denials of the other story'),
      words: wordsSchema,
    })
    .describe('One says it and does not deny it; the other denies it.'),
  z
    .object({
      kind: z.literal('pair'),
      actors: z.tuple([id, id]),
      friendlyIn: end,
      friendly: z.array(id),
      hostile: z.array(id),
      words: wordsSchema,
    })
    .describe('One has two actors for each other, the other has them against each other.'),
]);

const storiesAnswerSchema = z
  .object({
    onlyFirst: partsSchema,
    onlySecond: partsSchema,
    both: partsSchema,
    contradictions: z
      .array(contradictionSchema)
      .describe('told by all evidence of the two stories, whatever else the filters hide'),
  })
  .describe('How two stories of a network differ.');

export const STORY_SCHEMAS = {
  StoriesAnswer: storiesAnswerSchema,
  StoryParts: partsSchema,
  Contradiction: contradictionSchema,
} as const;
