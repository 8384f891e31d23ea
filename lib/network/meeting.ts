import { findMeetingRole } from '@/lib/vocabulary/meeting-roles';
import type { Meeting } from './network';
import { toDateLabel } from './partial-date';

/** Returns the ids of the actors who were at a meeting, in its order. Those invited but absent are not among them. */
export function listPresent({ participants }: Pick<Meeting, 'participants'>): readonly string[] {
  return participants.filter(({ role }) => findMeetingRole(role)?.present).map(({ actor }) => actor);
}

/** Returns when a meeting was, as a sentence says it: "May 2023", "20 January 1993 to 22 January 1993"; empty when undated. */
export function toMeetingDates({ from, to }: Pick<Meeting, 'from' | 'to'>): string {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return '';
  return first === last ? toDateLabel(first) : `${toDateLabel(first)} to ${toDateLabel(last)}`;
}
