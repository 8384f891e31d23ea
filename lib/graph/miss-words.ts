import { isolateWords } from '@/lib/network/isolate';
import { toDateLabel } from '@/lib/network/partial-date';
import { getStanding } from '@/lib/vocabulary/standings';
import { toSentence } from './describe';
import { toDocumentWords } from './evidence-words';
import { getGraphIndex } from './graph-index';
import type { MissReason } from './hidden-contacts';
import { join } from './join-words';
import type { MissingTie } from './missing-tie';
import type { NetworkGraph } from './network-graph';

/** How many ties a sentence names before it counts them. */
const NAMED = 3;

type Lift = {
  readonly lift: readonly MissReason[];
  readonly actors: readonly string[];
  readonly missing: readonly MissingTie[];
};

/**
 * Answers what would open a channel: "A channel would open if memberships counted as contact: United States, Amos
 * Hochstein, … It lacks one tie: Hezbollah is member of Lebanese cabinet."
 */
export function tellLift(graph: NetworkGraph, { lift, actors, missing }: Lift): string {
  const ifs = join(
    lift.map((reason) =>
      tellReason(
        graph,
        reason,
        missing.filter((tie) => tie.because.includes(reason)),
      ),
    ),
  );
  const ties = missing.slice(0, NAMED).map(({ relationship }) => toSentence(graph, relationship));
  if (missing.length > NAMED) ties.push(`${missing.length - NAMED} more`);
  const lacks = `It lacks ${missing.length === 1 ? 'one tie' : `${missing.length} ties`}: ${ties.join('; ')}.`;
  return `A channel would open if ${ifs}: ${toNames(graph, actors)}. ${lacks}`;
}

/** Answers that the shortest channel is too long. */
export function tellLong(graph: NetworkGraph, actors: readonly string[], maxHops: number): string {
  const hops = actors.length - 1;
  return `The shortest channel has ${hops} hops, more than ${maxHops}: ${toNames(graph, actors)}.`;
}

function toNames(graph: NetworkGraph, actors: readonly string[]): string {
  return actors.map((id) => isolateWords(graph.getNodeAttribute(id, 'actor').name)).join(', ');
}

function tellReason(graph: NetworkGraph, reason: MissReason, ties: readonly MissingTie[]): string {
  const ids = ties.map(({ relationship }) => relationship);
  switch (reason) {
    case 'types':
      return `${join(listTypes(graph, ids))} were shown`;
    case 'standings':
      return `${join(listStandings(graph, ids))} ties were shown`;
    case 'without':
      return `${join(listDocuments(graph, ids))} counted`;
    case 'dates':
      return `the range of time took in ${join(listPeriods(graph, ids))}`;
    default:
      return REASONS[reason];
  }
}

const REASONS: Readonly<Record<Exclude<MissReason, 'types' | 'standings' | 'without' | 'dates'>, string>> = {
  lens: 'all ties were shown in place of a lens',
  kinds: 'actors of every kind were shown',
  q: 'no text were searched for',
  focus: 'more than the neighbourhood were shown',
  membership: 'offices and memberships counted as contact',
  uncontested: 'contested ties counted',
};

function listTypes(graph: NetworkGraph, ids: readonly string[]): string[] {
  const { types, relationshipNumbers } = getGraphIndex(graph);
  return unique(ids.map((id) => types[relationshipNumbers.get(id) ?? -1]?.plural ?? ''));
}

function listStandings(graph: NetworkGraph, ids: readonly string[]): string[] {
  const { relationships } = graph.getAttribute('standings');
  return unique(ids.map((id) => getStanding(relationships.get(id)?.id ?? 'unsourced').label.toLowerCase()));
}

/** The documents that a tie which is gone had stood on: each of them would bring it back. */
function listDocuments(graph: NetworkGraph, ids: readonly string[]): string[] {
  const { relationships } = graph.getAttribute('standings');
  return unique(
    ids.map((id) => {
      const documents = unique((relationships.get(id)?.evidence ?? []).map(({ document }) => document));
      return join(
        documents.map((document) => toDocumentWords(graph, document)),
        'or',
      );
    }),
  );
}

function listPeriods(graph: NetworkGraph, ids: readonly string[]): string[] {
  const { relationships, relationshipNumbers } = getGraphIndex(graph);
  return unique(
    ids.map((id) => {
      const tie = relationships[relationshipNumbers.get(id) ?? -1];
      const from = tie?.from ? `since ${toDateLabel(tie.from)}` : '';
      const to = tie?.to ? `until ${toDateLabel(tie.to)}` : '';
      return tie?.from && tie.from === tie.to ? toDateLabel(tie.from) : [from, to].filter(Boolean).join(' ');
    }),
  ).map((period) => period || 'the life of the actors');
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
