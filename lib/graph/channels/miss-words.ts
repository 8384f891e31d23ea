import { isolateWords } from '@/lib/network/isolate';
import { toDateLabel } from '@/lib/network/partial-date';
import { getStanding } from '@/lib/vocabulary/standings';
import type { MissReason } from '../contact/hidden-contacts';
import { toSentence } from '../model/describe';
import { toDocumentWords } from '../model/evidence-words';
import { type GraphIndex, getGraphIndex } from '../model/graph-index';
import { join } from '../model/join-words';
import type { NetworkGraph } from '../model/network-graph';
import { getMeeting, toMetWords } from './meeting-words';
import type { MissingTie } from './missing-tie';

/** Reasons that hide nothing: what they keep out is on the map. */
const UNCOUNTED: ReadonlySet<MissReason> = new Set(['membership', 'uncontested', 'proposed']);

/** How many ties a sentence names before it counts them. */
const NAMED = 3;

type Lift = {
  readonly lift: readonly MissReason[];
  readonly actors: readonly string[];
  readonly missing: readonly MissingTie[];
};

/**
 * Returns what would open a channel: "Showing all ties would open a channel: United States, Amos Hochstein, … It uses one
 * hidden tie: Hezbollah is a member of the Lebanese cabinet."
 */
export function describeLift(graph: NetworkGraph, { lift, actors, missing }: Lift): string {
  const changes = join(
    lift.map((reason) =>
      describeReason(
        graph,
        reason,
        missing.filter((tie) => tie.because.includes(reason)),
      ),
    ),
  );
  const ties = missing.slice(0, NAMED).map((tie) => toMissingWords(graph, tie));
  if (missing.length > NAMED) ties.push(`${missing.length - NAMED} more`);
  // What only does not count as contact is on the map.
  const sort = lift.every((reason) => UNCOUNTED.has(reason)) ? 'more' : 'hidden';
  const count = missing.length === 1 ? `one ${sort} tie` : `${missing.length} ${sort} ties`;
  const begin = `${changes.slice(0, 1).toUpperCase()}${changes.slice(1)}`;
  return `${begin} would open a channel: ${toNames(graph, actors)}. It uses ${count}: ${ties.join('; ')}.`;
}

function toMissingWords(graph: NetworkGraph, { relationship, meeting }: MissingTie): string {
  return meeting === null
    ? toSentence(graph, relationship)
    : `they ${toMetWords(getMeeting(graph, meeting))}`;
}

/** Returns that the shortest channel is too long. */
export function describeLong(graph: NetworkGraph, actors: readonly string[], maxHops: number): string {
  const hops = actors.length - 1;
  return `The shortest channel has ${hops} steps, more than ${maxHops}: ${toNames(graph, actors)}.`;
}

function toNames(graph: NetworkGraph, actors: readonly string[]): string {
  return actors.map((id) => isolateWords(graph.getNodeAttribute(id, 'actor').name)).join(', ');
}

function describeReason(graph: NetworkGraph, reason: MissReason, ties: readonly MissingTie[]): string {
  const ids = ties.map(({ relationship, meeting }) => meeting ?? relationship);
  switch (reason) {
    case 'types':
      return `showing ${join(listTypes(getGraphIndex(graph), ids))}`;
    case 'standings':
      return `showing ${join(listStandings(graph, ids))} ties`;
    case 'without':
      return `counting ${join(listDocuments(graph, ids))}`;
    case 'dates':
      return `extending the dates to ${join(listPeriods(getGraphIndex(graph), ids))}`;
    default:
      return REASONS[reason];
  }
}

const REASONS: Readonly<Record<Exclude<MissReason, 'types' | 'standings' | 'without' | 'dates'>, string>> = {
  lens: 'showing all ties',
  kinds: 'showing actors of every kind',
  told: 'showing what others tell',
  q: 'clearing the search text',
  focus: 'showing more than the neighbourhood',
  membership: 'counting offices and memberships as contact',
  uncontested: 'counting contested ties',
  proposed: 'counting proposed ties',
};

function listTypes({ types, relationshipNumbers }: GraphIndex, ids: readonly string[]): string[] {
  return unique(ids.map((id) => types[relationshipNumbers.get(id) ?? -1]?.plural ?? 'meetings'));
}

function listStandings(graph: NetworkGraph, ids: readonly string[]): string[] {
  const { relationships, meetings } = graph.getAttribute('standings');
  const toStanding = (id: string) => relationships.get(id) ?? meetings.get(id);
  return unique(ids.map((id) => getStanding(toStanding(id)?.id ?? 'unsourced').label.toLowerCase()));
}

/** The documents that a tie which is gone had stood on: each of them would bring it back. */
function listDocuments(graph: NetworkGraph, ids: readonly string[]): string[] {
  const { relationships, meetings } = graph.getAttribute('standings');
  return unique(
    ids.map((id) => {
      const standing = relationships.get(id) ?? meetings.get(id);
      const documents = unique((standing?.evidence ?? []).map(({ document }) => document));
      return join(
        documents.map((document) => toDocumentWords(graph, document)),
        'or',
      );
    }),
  );
}

function listPeriods(
  { relationships, relationshipNumbers, meetings, meetingNumbers }: GraphIndex,
  ids: readonly string[],
): string[] {
  return unique(
    ids.map((id) => {
      const tie = relationships[relationshipNumbers.get(id) ?? -1] ?? meetings[meetingNumbers.get(id) ?? -1];
      const from = tie?.from ? `since ${toDateLabel(tie.from)}` : '';
      const to = tie?.to ? `until ${toDateLabel(tie.to)}` : '';
      return tie?.from && tie.from === tie.to ? toDateLabel(tie.from) : [from, to].filter(Boolean).join(' ');
    }),
  ).map((period) => period || 'the life of the actors');
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
