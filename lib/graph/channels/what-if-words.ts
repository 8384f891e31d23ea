import { toNameInSentence } from '@/lib/network/tie-sentence';
import type { TakenOut } from '../contact/contact-network';
import { toSentence } from '../model/describe';
import { toDocumentWords } from '../model/evidence-words';
import { join, toCount } from '../model/join-words';
import type { NetworkGraph } from '../model/network-graph';
import type { WhatIf } from './what-if-answer';

/** How many a sentence names before it counts them. */
const NAMED = 3;

/** Returns what comes of taking things out: "Without Nabih Berri, the United States and Hezbollah lose contact." */
export function describeWhatIf(
  graph: NetworkGraph,
  out: TakenOut,
  { pairs, lost }: Pick<WhatIf, 'pairs' | 'lost'>,
): string {
  const without = `Without ${nameTakenOut(graph, out)}`;
  const rerouted = pairs.filter(({ fate }) => fate === 'rerouted').length;
  const others =
    rerouted === 0
      ? ''
      : ` ${toCount(rerouted, 'pair')} ${rerouted === 1 ? 'stays' : 'stay'} in contact another way.`;
  if (lost === 0) return `${without}, nobody loses contact.${others}`;
  const named = pairs.filter(({ fate }) => fate === 'lost');
  if (lost > 1 || !named[0]) {
    return `${without}, ${toCount(lost, 'pair')} of actors ${lost === 1 ? 'loses' : 'lose'} contact.${others}`;
  }
  const names = named[0].actors.map((id) => toNameInSentence(graph.getNodeAttribute(id, 'actor')));
  return `${without}, ${join(names)} lose contact.${others}`;
}

function nameTakenOut(
  graph: NetworkGraph,
  { actors = [], relationships = [], documents = [] }: TakenOut,
): string {
  const names = [
    ...actors.map((id) => toNameInSentence(graph.getNodeAttribute(id, 'actor'))),
    ...relationships.map((id) => `“${toSentence(graph, id)}”`),
    ...documents.map((id) => toDocumentWords(graph, id)),
  ];
  if (names.length > NAMED) names.splice(NAMED, names.length, `${names.length - NAMED} more`);
  return names.length === 0 ? 'anything taken out' : join(names);
}
