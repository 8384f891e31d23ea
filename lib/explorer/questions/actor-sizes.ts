import { type BrokerMeasureId, getBrokerMeasure } from '@/lib/graph/brokers/broker-measures';
import { toMeasureWords } from '@/lib/graph/brokers/measure-words';
import type { BrokersAnswer } from './answers';

/** How large actors are drawn, and what that means. */
export type ActorSizes = {
  readonly label: string;
  /** The largest value in words. */
  readonly most: string;
  /** For each actor its share of the largest value, 0 to 1. */
  readonly shares: ReadonlyMap<string, number>;
};

/** Returns the sizes that a measure gives to the actors of a table of brokers. */
export function toActorSizes({ rows, ends }: BrokersAnswer, measure: BrokerMeasureId): ActorSizes {
  const values = rows.map(({ actor, values: own }) => [actor, own[measure] ?? 0] as const);
  const most = values.reduce((largest, [, value]) => Math.max(largest, value), 0);
  const shares = new Map(values.map(([actor, value]) => [actor, most > 0 ? value / most : 0]));
  const { label } = getBrokerMeasure(measure);
  const isBetween = ends !== null && measure === 'betweenness';
  return {
    label: isBetween ? `${label} between the two sides` : label,
    most: toMeasureWords(most, measure),
    shares,
  };
}
