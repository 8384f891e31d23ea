import { z } from 'zod';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { NEW_REVIEW, type ReviewState } from './review-state';

const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), thing: z.string() }),
  z.object({ kind: z.literal('rejected') }),
  z.object({ kind: z.literal('skipped') }),
]);

const correction = z.object({
  name: z.string().optional(),
  actorKind: z.enum(ACTOR_KIND_IDS).optional(),
  role: z.string().optional(),
  type: z.string().optional(),
  source: z.string().optional(),
  target: z.string().optional(),
  third: z.string().nullable().optional(),
  isSwapped: z.boolean().optional(),
  isProposed: z.boolean().optional(),
  statement: z.string().optional(),
  speakers: z.array(z.string()).optional(),
  claim: z.string().nullable().optional(),
});

const step = z.object({
  label: z.string(),
  current: z.string().nullable(),
  decisions: z.record(z.string(), decision.nullable()),
  corrections: z.record(z.string(), correction.nullable()),
  changes: z.number(),
});

const review = z.object({
  decisions: z.record(z.string(), decision),
  corrections: z.record(z.string(), correction),
  current: z.string().nullable(),
  showsPossible: z.boolean(),
  steps: z.array(step),
});

/** Returns the review that a browser kept. What is not understood is as if nothing had been decided. */
export function parseKeptReview(value: unknown): ReviewState {
  const parsed = review.safeParse(value);
  // Zod has optional fields that may be undefined; what was kept has left them out.
  return parsed.success ? (parsed.data as ReviewState) : NEW_REVIEW;
}

/**
 * Returns what of a review holds for the same text in another network: what was rejected stays rejected, and nothing else is
 * decided there.
 */
export function keepRejections({ decisions }: ReviewState): ReviewState {
  const rejected = Object.entries(decisions).filter(([, { kind }]) => kind === 'rejected');
  return { ...NEW_REVIEW, decisions: Object.fromEntries(rejected) };
}
