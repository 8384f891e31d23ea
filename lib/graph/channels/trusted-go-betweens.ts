import { type ActingFor, getActingFor } from '../contact/acting-for';
import type { FilterResult } from '../filter/filter';
import { type GraphIndex, getGraphIndex } from '../model/graph-index';
import { getIdRanks } from '../model/id-ranks';
import type { NetworkGraph } from '../model/network-graph';
import { findCarriers, RIVAL } from './carriers';
import type { Ends } from './channel-search';

/** An actor whom both sides trust, and the ties that say so, by id. */
export type TrustedGoBetween = {
  readonly actor: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
};

/**
 * Returns whom both sides trust, of those who serve neither and are no rivals: each side, or who acts for it, is their ally, backs
 * them or is backed by them, or goes through them. Those with more such ties come first, then by id.
 */
export function findTrustedGoBetweens(
  graph: NetworkGraph,
  shown: FilterResult,
  ends: Ends,
): readonly TrustedGoBetween[] {
  const index = getGraphIndex(graph);
  const { own, classes } = findCarriers(graph, index, ends);
  const acting = getActingFor(graph);
  const sides = { from: listSide(acting, ends.from), to: listSide(acting, ends.to) };
  const all = new Set([...ends.from, ...ends.to, ...own]);
  const reasons = new Map<number, { from: string[]; to: string[] }>();
  const add = (actor: number, other: number, tie: string) => {
    if (all.has(actor) || classes[actor] === RIVAL) return;
    const known = reasons.get(actor) ?? { from: [], to: [] };
    if (sides.from.has(other)) known.from.push(tie);
    if (sides.to.has(other)) known.to.push(tie);
    reasons.set(actor, known);
  };
  forEachTrust(index, shown, add);
  const ranks = getIdRanks(index);
  return [...reasons]
    .filter(([, { from, to }]) => from.length > 0 && to.length > 0)
    .sort(
      ([a, x], [b, y]) =>
        y.from.length + y.to.length - x.from.length - x.to.length || (ranks[a] ?? 0) - (ranks[b] ?? 0),
    )
    .map(([actor, found]) => ({ actor: index.actors[actor]?.id ?? '', ...found }));
}

function listSide({ agents }: ActingFor, side: readonly number[]): ReadonlySet<number> {
  return new Set(side.flatMap((end) => [end, ...(agents.get(end) ?? [])]));
}

function forEachTrust(
  index: GraphIndex,
  shown: FilterResult,
  visit: (actor: number, other: number, tie: string) => void,
): void {
  index.relationships.forEach(({ id, source, target, modality }, r) => {
    const type = index.types[r];
    if (!type || modality === 'proposed' || !shown.relationships.has(id)) return;
    const [a, b] = [index.actorNumbers.get(source), index.actorNumbers.get(target ?? '')];
    if (a === undefined || b === undefined || a === b) return;
    if (type.sign === 1) {
      visit(a, b, id);
      visit(b, a, id);
    } else if (type.third?.leg === 'after') visit(b, a, id);
  });
}
