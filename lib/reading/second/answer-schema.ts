import { z } from 'zod';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';

/** How much a second reader may answer. */
export const ANSWER_LIMITS = { items: 200, name: 200, quote: 1_000, statement: 500 } as const;

const { items, name: longest, quote: longestQuote, statement } = ANSWER_LIMITS;

const name = z.string().min(1).max(longest);
const quote = z.string().min(1).max(longestQuote);

/** Types that join two actors: claims have their own place. */
const TIE_TYPES = RELATIONSHIP_TYPES.filter(({ namesClaim }) => !namesClaim).map(({ id }) => id);

/** What a second reader answers. It is asked for exactly this, and what has other fields or types is refused. */
export const answerSchema = z.strictObject({
  actors: z.array(z.strictObject({ name, kind: z.enum(ACTOR_KIND_IDS) })).max(items),
  relationships: z
    .array(
      z.strictObject({
        type: z.enum(TIE_TYPES),
        source: name,
        target: name,
        modality: z.enum(['fact', 'past', 'conditional', 'negated', 'planned']),
        quote,
      }),
    )
    .max(items),
  claims: z
    .array(
      z.strictObject({
        statement: z.string().min(1).max(statement),
        speaker: name,
        stance: z.enum(['asserts', 'denies', 'confirms', 'declines', 'unreachable']),
        quote,
      }),
    )
    .max(items),
});

export type SecondAnswer = z.infer<typeof answerSchema>;
export type AnsweredTie = SecondAnswer['relationships'][number];
export type AnsweredClaim = SecondAnswer['claims'][number];

/** Returns the same as JSON Schema, as the protocol has it. */
export function toAnswerJsonSchema(): object {
  return z.toJSONSchema(answerSchema, { target: 'draft-7' });
}
