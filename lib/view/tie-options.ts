import { toShortCitations } from '@/lib/graph/model/citation';
import { toSentence } from '@/lib/graph/model/describe';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network, Relationship } from '@/lib/network/network';
import { toPeriodLabel } from '@/lib/network/partial-date';
import type { Option } from './match-options';

/** So many documents are named of a tie that reads as another does. */
const MAX_DOCUMENTS = 2;

type Named = { readonly tie: Relationship; readonly sentence: string; readonly label: string };

/**
 * Returns ties as a list to choose from: each by its sentence and its time. Those that read alike are told apart by their documents, and
 * by their order in the network where these are the same too.
 */
export function toTieOptions(graph: NetworkGraph, ties: readonly Relationship[]): readonly Option[] {
  const dated = ties.map((tie): Named => {
    const sentence = toSentence(graph, tie.id);
    return { tie, sentence, label: [sentence, toPeriodLabel(tie)].filter(Boolean).join(' · ') };
  });
  const network = graph.getAttribute('network');
  const sourced = extendAlike(dated, (alike) => {
    const names = nameDocuments(network, alike);
    return ({ tie }) => listDocuments(tie, names);
  });
  const numbered = extendAlike(sourced, (alike) => {
    const numbers = new Map(alike.map(({ tie: { id } }, at) => [id, `${at + 1} of ${alike.length}`]));
    return ({ tie }) => numbers.get(tie.id) ?? '';
  });
  return numbered.map(({ tie, sentence, label }) => ({ value: tie.id, label, words: [sentence] }));
}

/** Adds words to those of the labels that others have as well. `toWords` is made for each such group. */
function extendAlike(
  all: readonly Named[],
  toWords: (alike: readonly Named[]) => (named: Named) => string,
): readonly Named[] {
  const groups = new Map<string, Named[]>();
  for (const named of all) {
    const group = groups.get(named.label);
    if (group) group.push(named);
    else groups.set(named.label, [named]);
  }
  const extended = new Map<Named, string>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const write = toWords(group);
    for (const named of group) extended.set(named, [named.label, write(named)].filter(Boolean).join(' · '));
  }
  return all.map((named) => ({ ...named, label: extended.get(named) ?? named.label }));
}

/** Returns the documents behind some ties as they are told from each other. */
function nameDocuments({ documents }: Network, ties: readonly Named[]): ReadonlyMap<string, string> {
  const cited = new Set(ties.flatMap(({ tie }) => tie.evidence.map(({ document }) => document)));
  return toShortCitations(documents.filter(({ id }) => cited.has(id)));
}

function listDocuments({ evidence }: Relationship, names: ReadonlyMap<string, string>): string {
  const all = [...new Set(evidence.flatMap(({ document }) => names.get(document) ?? []))];
  const named = all.slice(0, MAX_DOCUMENTS).join('; ');
  return all.length > MAX_DOCUMENTS ? `${named} and ${all.length - MAX_DOCUMENTS} more` : named;
}
