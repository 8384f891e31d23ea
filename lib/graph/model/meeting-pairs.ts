import { listPresent } from '@/lib/network/meeting';
import type { Meeting } from '@/lib/network/network';

/**
 * Who met whom, flat: each pair of actors who were present at a meeting is one contact, so that a meeting of forty is 780
 * pairs of twelve bytes and no edges. Pairs of one meeting stand together, in the order of the file.
 */
export type MeetingPairs = {
  /** For each pair the number of its meeting. */
  readonly meetings: Int32Array;
  /** For each pair its two actors, by number. */
  readonly ends: Int32Array;
};

/** Returns the pairs of all meetings. Those invited but absent are in none. */
export function listMeetingPairs(
  meetings: readonly Meeting[],
  actorNumbers: ReadonlyMap<string, number>,
): MeetingPairs {
  const present = meetings.map((meeting) => listPresent(meeting).flatMap((id) => actorNumbers.get(id) ?? []));
  const count = present.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const numbers = new Int32Array(count);
  const ends = new Int32Array(2 * count);
  let pair = 0;
  present.forEach((actors, meeting) => {
    actors.forEach((one, i) => {
      for (let j = i + 1; j < actors.length; j++) {
        numbers[pair] = meeting;
        ends[2 * pair] = one;
        ends[2 * pair + 1] = actors[j] ?? one;
        pair += 1;
      }
    });
  });
  return { meetings: numbers, ends };
}
