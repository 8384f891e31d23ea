import { isolateWords } from '@/lib/network/isolate';
import { toNameInSentence } from '@/lib/network/tie-sentence';
import { toSentence } from '../model/describe';
import { join, toCount } from '../model/join-words';
import type { NetworkGraph } from '../model/network-graph';
import type { Contradiction, StoryParts } from './compare-stories';

/** How many ties a sentence names before it counts them. */
const NAMED = 2;

/** A contradiction in words: what it is about, and what each of the two stories says of that. */
export type ContradictionWords = { readonly about: string; readonly first: string; readonly second: string };

/** Returns a contradiction in words. */
export function toContradictionWords(graph: NetworkGraph, contradiction: Contradiction): ContradictionWords {
  if (contradiction.kind === 'claim') {
    const { relationships, claims } = graph.getAttribute('network');
    const { statement = '' } = claims.find(({ id }) => id === contradiction.claim) ?? {};
    const denials = new Set(contradiction.denials);
    const deniers = relationships.filter(({ id }) => denials.has(id)).map(({ source }) => source);
    const names = [...new Set(deniers)].map((id) => toName(graph, id));
    const denied = `${join(names)} ${names.length === 1 ? 'denies' : 'deny'} it.`;
    const isFirst = contradiction.saidBy === 'first';
    return {
      about: isolateWords(statement),
      first: isFirst ? 'It is said.' : begin(denied),
      second: isFirst ? begin(denied) : 'It is said.',
    };
  }
  const [one, other] = contradiction.actors;
  const friendly = describeTies(graph, contradiction.friendly);
  const hostile = describeTies(graph, contradiction.hostile);
  const isFirst = contradiction.friendlyIn === 'first';
  return {
    about: begin(`${toName(graph, one)} and ${toName(graph, other)}`),
    first: isFirst ? friendly : hostile,
    second: isFirst ? hostile : friendly,
  };
}

/** Returns how much a story has: "3 ties, 1 claim and 2 meetings"; "nothing" where it has none. */
export function toPartsWords({ relationships, claims, meetings }: StoryParts): string {
  const counts = [
    relationships.length > 0 ? toCount(relationships.length, 'tie') : '',
    claims.length > 0 ? toCount(claims.length, 'claim') : '',
    meetings.length > 0 ? toCount(meetings.length, 'meeting') : '',
  ].filter((count) => count !== '');
  return counts.length === 0 ? 'nothing' : join(counts);
}

function describeTies(graph: NetworkGraph, ids: readonly string[]): string {
  const told = ids.slice(0, NAMED).map((id) => toSentence(graph, id));
  const rest = ids.length - NAMED;
  return `${join(rest > 0 ? [...told, `${rest} more`] : told)}.`;
}

function toName(graph: NetworkGraph, actor: string): string {
  return toNameInSentence(graph.getNodeAttribute(actor, 'actor'));
}

function begin(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
