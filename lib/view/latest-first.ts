import type { PartialDate, Relationship } from '@/lib/network/network';
import { comparePartialDates } from '@/lib/network/partial-date';

/** Returns when a tie began; where that is not known, when it ended; null for one without a date. */
function toStart({ from, to }: Relationship): PartialDate | null {
  return from ?? to;
}

/** Returns ties by when they began, the latest first and those without a date last; of one day, in the order in which they came. */
export function sortLatestFirst(relationships: readonly Relationship[]): readonly Relationship[] {
  return relationships.toSorted((one, other) => {
    const [a, b] = [toStart(one), toStart(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return comparePartialDates(b, a);
  });
}

/** Returns how a list of ties is ordered, in words; null where there is nothing to order by. */
export function describeLatestFirst(relationships: readonly Relationship[]): string | null {
  const dated = relationships.filter((tie) => toStart(tie) !== null).length;
  if (relationships.length < 2 || dated === 0) return null;
  return dated < relationships.length
    ? 'Ties are listed by when they began: the latest first, undated last.'
    : 'Ties are listed by when they began, the latest first.';
}
