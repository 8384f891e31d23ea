import type { Meeting } from '@/lib/network/network';
import type { GraphIndex } from '../model/graph-index';

/** Returns the meeting of a leg of a contact network, by the number of the leg; undefined for a leg of a relationship. */
export function findMeeting(
  { relationships, pairs, meetings }: GraphIndex,
  leg: number,
): Meeting | undefined {
  const pair = (leg >> 1) - relationships.length;
  return pair < 0 ? undefined : meetings[pairs.meetings[pair] ?? -1];
}
