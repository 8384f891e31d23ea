import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { type KnownIds, type ParameterForm, quote, toUnknown } from './parameter-forms';

/** The most ids that a list in a link holds: servers refuse a URL of some 16 kB. */
export const MAX_LISTED = 100;
/** How many bad entries of a list are named before the rest are counted. */
const MAX_NAMED = 3;

/**
 * A facet: some of the ids that the network offers, in the order in which it offers them. Null means all of them and
 * is unwritten; an empty list lets nothing through and is written as an empty value.
 */
export function createFacet<T extends string>(
  noun: string,
  listIds: (graph: NetworkGraph) => readonly T[],
  values: readonly T[] | null,
): ParameterForm<readonly T[] | null> {
  const tidy = (list: readonly string[] | null, graph: NetworkGraph): readonly T[] | null => {
    if (list === null) return null;
    const wanted = new Set(list);
    const offered = listIds(graph);
    const kept = offered.filter((id) => wanted.has(id));
    const isNoneKnown = kept.length === 0 && wanted.size > 0;
    return isNoneKnown || kept.length === offered.length ? null : kept;
  };
  return {
    shape: { form: 'list', values, most: null },
    standard: () => null,
    read(text, { graph }) {
      if (text === '') return { value: [], problem: null };
      const known: KnownIds = new Set<string>(listIds(graph));
      const { kept, problem } = sift(text, noun, known, Number.POSITIVE_INFINITY, values);
      return { value: kept.length === 0 ? null : tidy(kept, graph), problem };
    },
    tidy: (value, { graph }) => tidy(value, graph),
    write: (value) => value?.join(',') ?? null,
  };
}

/** A list of ids of the network, in the order in which they were chosen, each once; empty when nothing is chosen. */
export function createIdList(
  noun: string,
  findKnown: (graph: NetworkGraph) => KnownIds,
  most: number,
): ParameterForm<readonly string[]> {
  return {
    shape: { form: 'list', values: null, most },
    standard: () => [],
    read(text, { graph }) {
      if (text === '') return { value: [], problem: null };
      const { kept, problem } = sift(text, noun, findKnown(graph), most);
      return { value: kept, problem };
    },
    tidy(value, { graph }) {
      if (value.length === 0) return value;
      const known = findKnown(graph);
      return [...new Set(value)].filter((id) => known.has(id)).slice(0, most);
    },
    write: (value) => value.join(',') || null,
  };
}

type Sifted = { readonly kept: readonly string[]; readonly problem: string | null };

/** Parts the entries of a list into those that are known, each once, and a sentence about the others. */
function sift(
  text: string,
  noun: string,
  known: KnownIds,
  most: number,
  values: readonly string[] | null = null,
): Sifted {
  const kept: string[] = [];
  const unknown: string[] = [];
  for (const entry of new Set(text.split(','))) (known.has(entry) ? kept : unknown).push(entry);
  const sentences: string[] = [];
  if (unknown.length > 0) {
    const rest = unknown.length > MAX_NAMED ? ` and ${unknown.length - MAX_NAMED} more` : '';
    const named = `${unknown.slice(0, MAX_NAMED).map(quote).join(', ')}${rest}`;
    sentences.push(values ? toUnknown(noun, named, values) : `This network has no ${noun} ${named}.`);
  }
  if (kept.length > most) sentences.push(`The list has ${kept.length} entries; ${most} are the most.`);
  return { kept: kept.slice(0, most), problem: sentences.join(' ') || null };
}
