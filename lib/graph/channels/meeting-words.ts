import { isolateWords } from '@/lib/network/isolate';
import { toMeetingDates } from '@/lib/network/meeting';
import type { Meeting } from '@/lib/network/network';
import type { NetworkGraph } from '../model/network-graph';

/** Returns how two actors are in contact through a meeting: "met at the Jeddah session, May 2023". */
export function toMetWords(meeting: Pick<Meeting, 'title' | 'from' | 'to'>): string {
  const dates = toMeetingDates(meeting);
  return `met at ${toTitleInSentence(meeting.title)}${dates === '' ? '' : `, ${dates}`}`;
}

/** Returns the meeting of an id. Throws a RangeError when the network has none. */
export function getMeeting(graph: NetworkGraph, id: string): Meeting {
  const meeting = graph.getAttribute('network').meetings.find((each) => each.id === id);
  if (!meeting) throw new RangeError(`There is no meeting “${id}”.`);
  return meeting;
}

/** Within a sentence an article has a small letter; a title that begins otherwise stands as it is. */
function toTitleInSentence(title: string): string {
  return isolateWords(title.replace(/^(?:The|A|An)(?= )/u, (article) => article.toLowerCase()));
}
