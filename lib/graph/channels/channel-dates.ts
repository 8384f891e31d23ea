import { toDateLabel } from '@/lib/network/partial-date';
import type { Days } from '../model/graph-dates';
import type { ChannelDates } from './channel';

/** Days from the first to the last, each as a number that reads as the date (20240927); open ends are infinite. */
type Stretch = { readonly first: number; readonly last: number };

/**
 * Returns whether the dates of a channel let a message through; `hops` holds, for each hop in order, the days of the
 * legs that it can go over. A tie without any date is only counted on where no dated one does. To wait on the way is
 * allowed, so that dates need only follow one another: time-respecting paths (Kempe, Kleinberg and Kumar, 2002).
 */
export function computeChannelDates(hops: readonly (readonly Days[])[]): ChannelDates {
  const whole = hops.map((legs) => unite(legs));
  const dated = hops.map((legs) => unite(legs.filter(isDated)));
  const [common] = intersect(dated);
  if (common) {
    const days = { first: toDate(common.first), last: toDate(common.last) };
    return { fit: true, how: 'same-day', days, words: `Every tie holds ${describeDays(days)}.` };
  }
  if (areInOrder(dated)) return toAnswer('in-order', true, 'No tie is over before one ahead of it began.');
  if (areInOrder(whole)) return toAnswer('unknown', true, describeUnknown(dated));
  return toAnswer('no', false, 'The dates do not fit: a tie is over before one ahead of it began.');
}

/** A date of a report is none of a tie: where no tie has its own, there is nothing that could conflict. */
function describeUnknown(dated: readonly (readonly Stretch[])[]): string {
  if (dated.every(({ length }) => length === 0)) return 'Nothing says when these ties held.';
  return 'Some ties are undated; the dates do not conflict.';
}

function toAnswer(how: ChannelDates['how'], fit: boolean, words: string): ChannelDates {
  return { fit, how, days: null, words };
}

function isDated({ first, last }: Days): boolean {
  return first !== null || last !== null;
}

/** Returns the days on which one of these holds, as stretches that are apart, in order. */
function unite(days: readonly Days[]): Stretch[] {
  const sorted = days
    .map(({ first, last }) => ({ first: toNumber(first, -Infinity), last: toNumber(last, Infinity) }))
    .filter(({ first, last }) => first <= last)
    .sort((a, b) => (a.first === b.first ? 0 : a.first - b.first));
  const united: Stretch[] = [];
  for (const next of sorted) {
    const before = united.at(-1);
    if (!before || before.last < next.first) united.push(next);
    else if (before.last < next.last) united.splice(-1, 1, { first: before.first, last: next.last });
  }
  return united;
}

function intersect(hops: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const [first = [], ...rest] = hops;
  return rest.reduce(meet, first);
}

function meet(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
  const met: Stretch[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i], b[j]];
    if (!one || !other) break;
    const first = Math.max(one.first, other.first);
    const last = Math.min(one.last, other.last);
    if (first <= last) met.push({ first, last });
    if (one.last < other.last) i++;
    else j++;
  }
  return met;
}

/** Returns whether a message that is passed on as early as can be finds each hop open, then or later. */
function areInOrder(hops: readonly (readonly Stretch[])[]): boolean {
  let now = -Infinity;
  for (const hop of hops) {
    const open = hop.find(({ last }) => last >= now);
    if (!open) return false;
    now = Math.max(now, open.first);
  }
  return true;
}

function toNumber(day: string | null, open: number): number {
  return day === null ? open : Number(day.replaceAll('-', ''));
}

function toDate(day: number): string | null {
  if (!Number.isFinite(day)) return null;
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function describeDays({ first, last }: Days): string {
  if (first !== null && first === last) return `on ${toDateLabel(first)}`;
  if (first === null) return last === null ? 'at all times' : `until ${toDateLabel(last)}`;
  return last === null ? `since ${toDateLabel(first)}` : `from ${toDateLabel(first)} to ${toDateLabel(last)}`;
}
