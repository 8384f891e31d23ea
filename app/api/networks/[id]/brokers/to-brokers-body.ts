import type { BrokersAnswer } from '@/lib/explorer/questions/answers';
import { BROKER_MEASURES } from '@/lib/graph/brokers/broker-measures';

/** Returns who stands between whom in the shape in which the API gives it out, with what each measure says. */
export function toBrokersBody({ rows, sides, ends, balance, rivalries, betweenness }: BrokersAnswer) {
  // On which side an actor is, and in how many strained triads, its row says.
  const { sideOf, ...told } = sides;
  const { strainOf, ...weighed } = balance;
  return { measures: BROKER_MEASURES, rows, sides: told, ends, balance: weighed, rivalries, betweenness };
}
