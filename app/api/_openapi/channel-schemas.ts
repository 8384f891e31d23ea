import { z } from 'zod';
import { CHANNEL_KINDS } from '@/lib/graph/channels/channel-kind';
import { MISS_REASONS } from '@/lib/graph/contact/hidden-contacts';
import { evidenceSchema } from '@/lib/network/schema';
import { STANDING_IDS } from '@/lib/vocabulary/standings';

/** The shapes of the answers about channels; the names are those of the description. */

const count = z.int().nonnegative();
const id = z.string();
const words = z.string().describe('the same in words');
const standing = z.enum(STANDING_IDS).describe('what the evidence amounts to');

const leg = {
  relationship: id.describe('the id of the relationship; empty where the two met'),
  meeting: id
    .nullable()
    .describe('the id of the meeting at which the two were present; null for a relationship'),
  part: z
    .enum(['whole', 'first', 'second'])
    .describe('which leg of the relationship it is; “whole” when it has one'),
  role: z
    .enum(['because of its mediator', 'because of its envoy'])
    .nullable()
    .describe('why it counts as contact although it leads from or to a third role; else null'),
  standing,
  evidence: evidenceSchema.nullable().describe('the best item of its evidence, or null when it has none'),
};

const alternativeSchema = z.object(leg);

const channelLegSchema = z.object({
  from: id.describe('the actor from whom the channel comes'),
  to: id.describe('the actor to whom it goes on'),
  ...leg,
  contact: z
    .boolean()
    .describe('whether the tie is contact in itself, and not an office, a membership or an alliance alone'),
  alternatives: z
    .array(alternativeSchema)
    .describe('the other legs between the same two actors, the better first'),
});

const threadSchema = z.object({
  how: z
    .enum(['whole', 'stitched'])
    .describe('“whole” when one document tells of every step, else “stitched”: pieced together from several'),
  documents: z
    .array(id)
    .describe('those that tell it whole; else those of the best evidence, in the order of the hops'),
  words,
});

const datesSchema = z.object({
  fit: z.boolean().describe('false when the dates rule out that a message went through'),
  how: z
    .enum(['same-day', 'in-order', 'unknown', 'no'])
    .describe(
      '“same-day”: on some day every tie holds. “in-order”: no tie is over before one ahead of it began. ' +
        '“unknown”: nothing speaks against it, but a tie has no dates. “no”: neither',
    ),
  days: z
    .object({
      first: z.string().nullable().describe('YYYY-MM-DD, or null when it is open'),
      last: z.string().nullable().describe('YYYY-MM-DD, or null when it is open'),
    })
    .nullable()
    .describe('the first stretch of days on which every tie holds, when there is one'),
  words,
});

const channelSchema = z.object({
  actors: z.array(id).describe('the ids of its actors, from one side to the other'),
  legs: z.array(channelLegSchema).describe('what carries each hop, in the order in which it is read'),
  kind: z
    .enum(CHANNEL_KINDS)
    .describe(
      '“direct”; “own-envoy”: all who carry serve one of the sides; “go-between”: somebody serves neither; ' +
        '“third-party”: a state or group that is no reported go-between carries; “rival”: somebody in rivalry with a side does',
    ),
  goBetweens: z.array(id).describe('the ids of those within who serve neither side'),
  kindWords: words,
  sentence: z.string().describe('the channel in a sentence'),
  indirect: count.describe('how many steps are no contact in themselves: offices, memberships, alliances'),
  standing: standing.describe('the standing of its weakest tie'),
  contested: count.describe(
    'how many contested ties it cannot do without, each once however many legs it has',
  ),
  restsOnDenied: z.boolean().describe('whether it cannot do without a tie that somebody denies'),
  thread: threadSchema.describe('whether one document tells the whole of it'),
  dates: datesSchema.describe('whether its dates fit together'),
  words: z.array(z.string()).describe('a line for each hop, with the best evidence for it'),
  others: z
    .array(z.array(id))
    .describe('other channels with the same go-betweens, the best first, up to 20: the ids of their actors'),
  waysRound: z
    .array(z.array(id))
    .describe(
      'the ways round it, up to 20: each takes one step by way of one more actor in contact with both',
    ),
});

const nearestMissSchema = z.object({
  lift: z
    .array(z.enum(MISS_REASONS))
    .describe('what would have to be lifted, all of it; empty when only `maxHops` is in the way'),
  actors: z.array(id).describe('the ids of the actors of the channel that would open'),
  missing: z
    .array(
      z.object({
        relationship: id.describe('the id of a tie that would have to be shown; empty where it is a meeting'),
        meeting: id.nullable().describe('the id of a meeting that would have to be shown, or null'),
        because: z.array(z.enum(MISS_REASONS)).describe('what keeps it out'),
      }),
    )
    .describe('for each hop without an open tie the best of those that would open it'),
  words,
});

const bridgeSchema = z.object({
  from: id,
  to: id,
  relationships: z.array(id).describe('the ties that carry it: only to lose all of them is to lose the hop'),
});

const fateOf = {
  lost: 'had a channel of some length, and has none',
  rerouted: 'the best channel is another, or has more hops than were asked for',
  kept: 'the best channel is the same',
  apart: 'there was none before',
} as const;

const whatIfSchema = z.object({
  pairs: z.array(
    z.object({
      actors: z.tuple([id, id]),
      fate: z.enum(Object.keys(fateOf) as (keyof typeof fateOf)[]).describe(
        Object.entries(fateOf)
          .map(([fate, says]) => `“${fate}”: ${says}`)
          .join('. '),
      ),
      before: channelSchema.nullable().describe('the best channel as things stand'),
      after: channelSchema.nullable().describe('the best channel without what is taken out'),
    }),
  ),
  more: z.boolean().describe('whether there are more pairs than are listed'),
  lost: count.describe('how many pairs of the two sides lose contact'),
  pieces: z.array(z.array(id)).describe('what comes off the rest of the network, the smaller pieces first'),
  words,
});

const introductionSchema = z.object({
  actors: z.tuple([id, id]).describe('the two who are not in contact'),
  steps: count.describe('how many steps the shortest channel over the new tie has'),
  words,
});

const helpSchema = z.object({
  more: introductionSchema
    .nullable()
    .describe(
      'whom to introduce to whom for one more channel that shares nobody with the others; null when no tie adds one',
    ),
  shorter: introductionSchema
    .nullable()
    .describe('whom to introduce to whom for a shorter channel; null when no tie makes one'),
  trusted: z
    .array(
      z.object({
        actor: id,
        from: z.array(id).describe('the ties by which the side `from` trusts it'),
        to: z.array(id).describe('the ties by which the side `to` trusts it'),
        words,
      }),
    )
    .describe('who serves neither side and is an ally or go-between of both, up to 10'),
});

const cut = z
  .array(id)
  .nullable()
  .describe(
    'the fewest actors whose loss ends all contact; null when members of both sides are in direct contact',
  );
const articulation = z
  .array(id)
  .describe('those between who are on every channel, in the order in which channels pass them');
const bridges = z.array(bridgeSchema).describe('the hops that are on every channel, in the same order');
const disjoint = count.describe('how many channels there can be that share no actor between the two sides');
const disjointChannels = z
  .array(z.array(id))
  .describe('such channels, the shorter first; others of the same number may do as well');
const uncontested = (schema: z.ZodType, of: string) =>
  schema.describe(`the same as \`${of}\`, over ties alone that nobody denies`);

const channelsAnswerSchema = z
  .object({
    channels: z
      .array(channelSchema)
      .describe('the best of each set of go-betweens, the best first; empty when there is none'),
    more: z
      .boolean()
      .describe('whether there are, or may be, channels with yet other go-betweens than the `k` listed'),
    cutShort: z
      .boolean()
      .describe('whether the search gave up after too many ways, so that others may be missing'),
    disjoint,
    disjointUncontested: uncontested(count, 'disjoint'),
    disjointChannels,
    disjointChannelsUncontested: uncontested(z.array(z.array(id)), 'disjointChannels'),
    cut,
    cutUncontested: uncontested(z.array(id).nullable(), 'cut'),
    articulation,
    articulationUncontested: uncontested(z.array(id), 'articulation'),
    bridges,
    bridgesUncontested: uncontested(z.array(bridgeSchema), 'bridges'),
    words: z.string().describe('on whom the contact rests, in a sentence'),
    wordsUncontested: uncontested(z.string(), 'words'),
    nearestMiss: nearestMissSchema
      .nullable()
      .describe(
        'when there is no channel: what hides the nearest one; null when there is one, or nothing opens one',
      ),
    help: helpSchema.describe('what would help the two sides to reach each other'),
    whatIf: whatIfSchema
      .nullable()
      .describe(
        'what comes of taking out what `out`, `outTies` and `outDocuments` name; null when they name nothing. ' +
          'All else in this answer is without them',
      ),
  })
  .describe('How two sides can reach each other, and who breaks it.');

export const CHANNEL_SCHEMAS = {
  ChannelsAnswer: channelsAnswerSchema,
  Channel: channelSchema,
  ChannelLeg: channelLegSchema,
  ChannelAlternative: alternativeSchema,
  ChannelThread: threadSchema,
  ChannelDates: datesSchema,
  Bridge: bridgeSchema,
  NearestMiss: nearestMissSchema,
  Introduction: introductionSchema,
  WhatWouldHelp: helpSchema,
  WhatIf: whatIfSchema,
} as const;
