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

/** Returns meetings in the order of time; the undated come last, and those of one day in the order of the file. */
export function sortMeetings<Of extends Pick<Meeting, 'from' | 'to'>>(
  meetings: readonly Of[],
): readonly Of[] {
  const toDay = ({ from, to }: Of) => from ?? to ?? '~';
  return meetings.toSorted((a, b) => (toDay(a) < toDay(b) ? -1 : toDay(a) > toDay(b) ? 1 : 0));
}

/** Returns the dated meetings just before and just after one of them, where there are such; none for an undated one. */
export function listNearMeetings(meetings: readonly Meeting[], { id }: Meeting): readonly Meeting[] {
  const dated = sortMeetings(meetings).filter(({ from, to }) => from !== null || to !== null);
  const at = dated.findIndex((meeting) => meeting.id === id);
  return at < 0 ? [] : [dated[at - 1], dated[at + 1]].flatMap((meeting) => meeting ?? []);
}
