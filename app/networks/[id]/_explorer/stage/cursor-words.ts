import { toSentence } from '@/lib/graph/model/describe';
import { toCount } from '@/lib/graph/model/join-words';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { toAmount } from '@/lib/network/changes/thing-words';
import { toMeetingDates } from '@/lib/network/meeting';
import { fromSideNode } from '@/lib/view/group-view';
import { fromStoryId } from '@/lib/view/stories';
import type { View, ViewClaim } from '@/lib/view/view';
import { getStanding } from '@/lib/vocabulary/standings';
import { type Cursor, listMeetings, listTies } from './map-cursor';
import { findBundle, toBundleWords, toSideWords } from './side-words';

/** Returns what is read aloud of where the keyboard stands on the map. */
export function toCursorWords(
  graph: NetworkGraph,
  view: View,
  { actor, relationship, meeting }: Cursor,
): string {
  const ties = listTies(view, actor);
  const meetings = listMeetings(graph, view, actor);
  const claim = view.claims.find(({ id }) => id === actor);
  if (relationship) return toTieWords(graph, view, relationship, ties);
  if (meeting) return toMeetingWords(graph, meeting, meetings);
  if (claim) return toClaimWords(graph, claim, ties.length);
  if (fromSideNode(actor) !== null) return toSideWords(view, actor, ties.length);
  return toActorWords(graph, actor, ties.length, meetings.length);
}

/** A claim in words, with what it stands on and how many answer it. */
function toClaimWords(graph: NetworkGraph, { claim, standing }: ViewClaim, answers: number): string {
  const { claims } = graph.getAttribute('network');
  const statement = claims.find(({ id }) => id === fromStoryId(claim))?.statement ?? '';
  return `Claim: “${statement}” ${getStanding(standing).label}, ${toAmount(answers, 'answer')}.`;
}

/** A meeting in words, with which of the actor's meetings it is. */
function toMeetingWords(graph: NetworkGraph, id: string, meetings: readonly string[]): string {
  const meeting = graph.getAttribute('network').meetings.find((each) => each.id === fromStoryId(id));
  if (!meeting) return '';
  const about = [meeting.title, toMeetingDates(meeting), meeting.place].filter(Boolean).join(', ');
  return `${about}. Meeting ${meetings.indexOf(id) + 1} of ${meetings.length}.`;
}

/** An actor in words, with how many ties and meetings are shown of it. */
function toActorWords(graph: NetworkGraph, id: string, ties: number, meetings: number): string {
  const { name, role } = graph.getNodeAttribute(fromStoryId(id), 'actor');
  const counts = [toCount(ties, 'tie'), meetings > 0 && toCount(meetings, 'meeting')];
  return [name, role, ...counts].filter(Boolean).join(', ');
}

/** A tie in words, with what it stands on and which of an actor's ties it is: no two of them are said alike. */
function toTieWords(graph: NetworkGraph, view: View, tie: string, ties: readonly string[]): string {
  const bundle = findBundle(view, tie);
  if (bundle) return toBundleWords(view, bundle, ties);
  const leg = view.legs.find(({ relationship }) => relationship === tie);
  const type = leg && view.types.get(leg.type)?.plural;
  const standing = leg && getStanding(leg.standing).label.toLowerCase();
  const about = [type, standing, `tie ${ties.indexOf(tie) + 1} of ${ties.length}`].filter(Boolean);
  return `${toSentence(graph, fromStoryId(tie))}. ${about.join(', ')}.`;
}
