import { type BrokerMeasureId, getBrokerMeasure } from './broker-measures';

const COUNT = new Intl.NumberFormat('en');

/** Returns a value of a measure as it is written: counts whole, shares to three places, scores to two. */
export function toMeasureWords(value: number | null, measure: BrokerMeasureId): string {
  if (value === null) return '–';
  const { form } = getBrokerMeasure(measure);
  if (form === 'count') return COUNT.format(value);
  return value.toFixed(form === 'share' ? 3 : 2);
}
