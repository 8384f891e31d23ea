import { z } from 'zod';
import {
  BROKER_MEASURE_IDS,
  BROKER_MEASURES,
  type BrokerMeasureId,
} from '@/lib/graph/brokers/broker-measures';
import { SIDE_SOURCE_IDS } from '@/lib/graph/brokers/side-sources';

/** The shapes of the answer about brokers; the names are those of the description. */

const count = z.int().nonnegative();
const id = z.string();
const stance = z.enum(['for', 'against', 'mixed']).nullable();

const measureSchema = z.object({
  id: z.enum(BROKER_MEASURE_IDS),
  label: z.string(),
  explanation: z.string().describe('what the number says, in a line'),
  source: z.string().describe('author and year; empty for what is merely counted'),
  first: z.enum(['highest', 'lowest']).describe('at which end of the numbers the first rank is'),
  form: z
    .enum(['share', 'count', 'score'])
    .describe('“share”: 0 to 1. “count”: a whole number. “score”: any number from 0'),
});

/** An object with a member for each measure, which says what it is. */
function byMeasure<T extends z.ZodType>(value: T, says: (explanation: string) => string) {
  const members = BROKER_MEASURES.map(({ id: measure, explanation }) => [
    measure,
    value.describe(says(explanation)),
  ]);
  return z.object(Object.fromEntries(members) as Record<BrokerMeasureId, T>);
}

const rowSchema = z.object({
  actor: id,
  side: id.nullable().describe('the id of its side, or null when it is on no side but its own'),
  values: byMeasure(z.number().nullable(), (explanation) => explanation).describe(
    'by the id of the measure; null where an actor has no such number, as a party has no betweenness',
  ),
  ranks: byMeasure(z.int().positive().nullable(), (explanation) => `The place by: ${explanation}`).describe(
    'the place among all rows, 1 for the first; equal values share a place',
  ),
});

const sideSchema = z.object({ id, label: z.string(), actors: z.array(id) });

const sidesSchema = z.object({
  source: z.enum(SIDE_SOURCE_IDS).describe('from what sides are told'),
  sides: z.array(sideSchema).describe('the largest first'),
});

const strainedTriadSchema = z.object({
  actors: z.tuple([id, id, id]),
  against: z.literal([1, 3]).describe('how many of its three pairs are rivals'),
  relationships: z.array(id),
});

const balanceSchema = z.object({
  pairs: z
    .object({ for: count, against: count, mixed: count })
    .describe('pairs of actors by how they stand to each other; mixed ones are in no triangle'),
  triangles: count,
  balanced: count.describe('triangles in which none or two of the pairs are rivals'),
  share: z.number().nullable().describe('balanced triangles of all, 0 to 1; null when there is no triangle'),
  strained: z
    .array(strainedTriadSchema)
    .describe('the first of the triads that do not fit; all of them are counted'),
});

const rivalrySchema = z.object({
  actors: z.tuple([id, id]).describe('the two ends'),
  relationships: z.array(id).describe('what sets them against each other, and what binds them all the same'),
  inContact: z.boolean().describe('whether the two are in contact themselves'),
  goBetweens: z
    .array(
      z.object({
        actor: id,
        stances: z.tuple([stance, stance]).describe('how it stands to each end; null where no tie says'),
      }),
    )
    .describe('those in contact with both: possible go-betweens'),
});

const brokersAnswerSchema = z
  .object({
    measures: z.array(measureSchema).describe('what is measured, in the order of a table’s columns'),
    rows: z
      .array(rowSchema)
      .describe('a row for each actor shown, by betweenness, then by contacts; parties last'),
    sides: sidesSchema,
    ends: z
      .object({ from: z.array(id), to: z.array(id) })
      .nullable()
      .describe('the parties between whom brokers are counted; null for everybody'),
    balance: balanceSchema.describe('how alliances and rivalries fit together'),
    rivalries: z.array(rivalrySchema),
    betweenness: z
      .object({
        isExact: z.boolean().describe('false when it is estimated from a sample'),
        followed: count.describe('from how many actors ways were followed'),
      })
      .describe('how betweenness was found'),
  })
  .describe('Who stands between whom.');

export const BROKER_SCHEMAS = {
  BrokersAnswer: brokersAnswerSchema,
  BrokerMeasure: measureSchema,
  BrokerRow: rowSchema,
  Side: sideSchema,
  Sides: sidesSchema,
  Balance: balanceSchema,
  StrainedTriad: strainedTriadSchema,
  Rivalry: rivalrySchema,
} as const;
