import { isolateWords } from '@/lib/network/isolate';
import type { TakenOut } from './contact-network';
import { toSentence } from './describe';
import { toDocumentWords } from './evidence-words';
import { join } from './join-words';
import type { NetworkGraph } from './network-graph';
import type { WhatIf } from './what-if-answer';

/** How many a sentence names before it counts them. */
const NAMED = 3;

/** Answers what comes of taking things out: "Without Nabih Berri, United States and Hezbollah lose contact." */
export function tellWhatIf(
  graph: NetworkGraph,
  out: TakenOut,
  { pairs, lost }: Pick<WhatIf, 'pairs' | 'lost'>,
): string {
  const without = `Without ${nameTakenOut(graph, out)}`;
  const rerouted = pairs.filter(({ fate }) => fate === 'rerouted').length;
  const others =
    rerouted === 0 ? '' : ` ${toCount(rerouted)} ${rerouted === 1 ? 'finds' : 'find'} another way.`;
  if (lost === 0) return `${without}, nobody loses contact.${others}`;
  const named = pairs.filter(({ fate }) => fate === 'lost');
  if (lost > 1 || !named[0]) {
    return `${without}, ${toCount(lost)} of actors ${lost === 1 ? 'loses' : 'lose'} contact.${others}`;
  }
  const names = named[0].actors.map((id) => isolateWords(graph.getNodeAttribute(id, 'actor').name));
  return `${without}, ${join(names)} lose contact.${others}`;
}

function nameTakenOut(
  graph: NetworkGraph,
  { actors = [], relationships = [], documents = [] }: TakenOut,
): string {
  const names = [
    ...actors.map((id) => isolateWords(graph.getNodeAttribute(id, 'actor').name)),
    ...relationships.map((id) => `“${toSentence(graph, id)}”`),
    ...documents.map((id) => toDocumentWords(graph, id)),
  ];
  if (names.length > NAMED) names.splice(NAMED, names.length, `${names.length - NAMED} more`);
  return names.length === 0 ? 'anything taken out' : join(names);
}

function toCount(pairs: number): string {
  return `${pairs.toLocaleString('en')} ${pairs === 1 ? 'pair' : 'pairs'}`;
}
