import type { Relationship } from '@/lib/network/network';
import { type ActingFor, getActingFor } from '../contact/acting-for';
import type { FilterResult } from '../filter/filter';
import { toMarkTest } from '../filter/shown-marks';
import { type GraphIndex, getGraphIndex } from '../model/graph-index';
import { getIdRanks } from '../model/id-ranks';
import type { NetworkGraph } from '../model/network-graph';
import { getTypeCodes } from '../model/type-codes';
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
  const isOfSide = (actor: number) => sides.from.has(actor) || sides.to.has(actor);
  const add = (actor: number, other: number, tie: string) => {
    if (!isOfSide(other) || all.has(actor) || classes[actor] === RIVAL) return;
    const known = reasons.get(actor) ?? { from: [], to: [] };
    if (sides.from.has(other)) known.from.push(tie);
    if (sides.to.has(other)) known.to.push(tie);
    reasons.set(actor, known);
  };
  const trusting = new Set([...sides.from, ...sides.to].map((actor) => index.actors[actor]?.id));
  forEachTrust(index, shown, trusting, add);
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

/** Visits the ties by which one trusts another, of those at an end of which somebody of `trusting` stands, by id. */
function forEachTrust(
  index: GraphIndex,
  shown: FilterResult,
  trusting: ReadonlySet<string | undefined>,
  visit: (actor: number, other: number, tie: string) => void,
): void {
  const { relationships, actorNumbers } = index;
  const { codes, types } = getTypeCodes(index);
  const isMutual = types.map(({ sign }) => sign === 1);
  const leadsOn = types.map(({ third }) => third?.leg === 'after');
  const isShown = toMarkTest(shown.relationships, relationships);
  for (let r = 0; r < codes.length; r++) {
    const code = codes[r] as number;
    if (!(isMutual[code] || leadsOn[code]) || !isShown(r)) continue;
    const { id, source, target, modality } = relationships[r] as Relationship;
    if (modality === 'proposed' || target === null) continue;
    if (!trusting.has(source) && !(isMutual[code] && trusting.has(target))) continue;
    const [a, b] = [actorNumbers.get(source), actorNumbers.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    if (isMutual[code]) visit(a, b, id);
    visit(b, a, id);
  }
}
