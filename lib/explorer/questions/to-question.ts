import type { TakenOut } from '@/lib/graph/contact/contact-network';
import type { NetworkFilter } from '@/lib/graph/filter/filter';
import type { ViewState } from '../view-state';
import type { BrokersQuestion, ChannelsQuestion, WhatIfQuestion } from './question';

/** Returns the filter of a state, and nothing else of it. Where two stories are drawn, it lets through what either tells. */
export function toFilter(state: NetworkFilter & { readonly beside?: readonly string[] }): NetworkFilter {
  const { lens, types, kinds, standings, without, since, until, focus, hops, q } = state;
  const told = joinTellers(state.told, state.beside ?? []);
  return { lens, types, kinds, standings, without, told, since, until, focus, hops, q };
}

/** A story that anybody tells leaves nothing out, whatever is drawn beside it. */
function joinTellers(told: readonly string[], beside: readonly string[]): readonly string[] {
  if (beside.length === 0 || told.length === 0) return told;
  return [...new Set([...told, ...beside])];
}

/** Returns the question about channels that a state asks; without an actor on each side it would be refused. */
export function toChannelsQuestion(
  state: NetworkFilter & Omit<ChannelsQuestion, 'kind' | 'filter'>,
): ChannelsQuestion {
  const { from, to, k, maxHops, order, membership, proposed, out, outTies, outDocuments } = state;
  const filter = toFilter(state);
  const limits = { k, maxHops, order, membership, proposed };
  return { kind: 'channels', filter, from, to, ...limits, out, outTies, outDocuments };
}

/** Returns the question about everybody's contact that a state asks; null when nothing is taken out. */
export function toWhatIfQuestion(
  state: NetworkFilter & Omit<WhatIfQuestion, 'kind' | 'filter'>,
): WhatIfQuestion | null {
  const { maxHops, membership, proposed, out, outTies, outDocuments } = state;
  if (out.length + outTies.length + outDocuments.length === 0) return null;
  return {
    kind: 'what-if',
    filter: toFilter(state),
    maxHops,
    membership,
    proposed,
    out,
    outTies,
    outDocuments,
  };
}

/** Returns what a question takes out. */
export function toTakenOut({
  out,
  outTies,
  outDocuments,
}: Pick<ChannelsQuestion, 'out' | 'outTies' | 'outDocuments'>): Required<TakenOut> {
  return { actors: out, relationships: outTies, documents: outDocuments };
}

/** Returns the question about brokers that a state asks. */
export function toBrokersQuestion(
  state: NetworkFilter & Pick<ViewState, 'from' | 'to' | 'membership' | 'proposed' | 'sides' | 'own'>,
): BrokersQuestion {
  const { from, to, membership, proposed, sides, own } = state;
  return { kind: 'brokers', filter: toFilter(state), from, to, membership, proposed, sides, own };
}
