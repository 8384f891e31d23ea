import type { FilterResult } from '@/lib/graph/filter/filter';
import { toMarkTest } from '@/lib/graph/filter/shown-marks';
import { countIn, getGraphIndex } from '@/lib/graph/model/graph-index';
import { type NetworkGraph, toLegKey } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import { getLens } from '@/lib/vocabulary/lenses';
import type { Box } from './box';
import { layCards } from './claim-cards';
import { indexLegs, layLegs, toLegPoint } from './leg-lines';
import { findPoint, type Point, type Positions } from './positions';
import type { View, ViewClaim, ViewLeg } from './view';

/** How far the place of a claim is from every actor and every other claim, in units of the plane. */
const ROOM = 64;
/** A statement is cut to so many characters on the map. */
const MAX_STATEMENT = 70;
/** One that is a thing of its own has more room. */
const MAX_CARD = 110;
const TRIES = 60;
/** The golden angle. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Returns the id of the end of an answer: no actor's id has a colon. */
export function toClaimEnd(claim: string): string {
  return `claim:${claim}`;
}

/** Returns whether an end of a leg is a claim. */
export function isClaimEnd(end: string): boolean {
  return end.startsWith(toClaimEnd(''));
}

/** Returns whether claims are things of their own: under the lens that shows them for themselves. */
export function showsCards({ lens }: FilterResult): boolean {
  return getLens(lens).rule.keeps === 'contested';
}

/**
 * Returns the claims that an answer on the map answers (`answered`), in the order of the file. A claim is at the first tie shown that rests on
 * it, where the mark of the tie stands; where none is shown, it is a thing of its own. Under the lens of claims each that is
 * shown is a thing of its own.
 */
export function collectViewClaims(
  graph: NetworkGraph,
  shown: FilterResult,
  answered: ReadonlySet<string>,
  selected: string | null,
): readonly ViewClaim[] {
  const kept = getKept(graph);
  const hasCards = showsCards(shown);
  return graph.getAttribute('network').claims.flatMap(({ id, statement, relationships }) => {
    if (!answered.has(id) && !(hasCards && shown.claims.has(id))) return [];
    const onto = hasCards ? null : findFirstLeg(graph, shown, relationships);
    const claim: ViewClaim = {
      kind: 'claim',
      id: toClaimEnd(id),
      claim: id,
      statement: toShortStatement(statement, hasCards ? MAX_CARD : MAX_STATEMENT),
      standing: shown.standings.claims.get(id)?.id ?? 'unsourced',
      onto,
      selected: id === selected,
      ...(hasCards ? { isCard: true } : {}),
    };
    const last = kept.get(id);
    if (
      last?.onto === onto &&
      last.isCard === claim.isCard &&
      last.standing === claim.standing &&
      last.selected === claim.selected
    )
      return [last];
    kept.set(id, claim);
    return [claim];
  });
}

/** Returns the key of the first leg of the first tie that is shown, of those that a claim names; null when none is. */
export function findFirstLeg(
  graph: NetworkGraph,
  shown: FilterResult,
  ties: readonly string[],
): string | null {
  const index = getGraphIndex(graph);
  const { relationships, claimedNumbers, legEnds } = index;
  const isShown = toMarkTest(shown.relationships, relationships);
  // By the numbers of what claims name: to ask the filter by id would make a map of all ties with each edit.
  for (const id of ties) {
    const number = claimedNumbers.get(id);
    if (number === undefined || !isShown(number)) continue;
    return toLegKey(id, countIn(legEnds, number) > 2 ? 'first' : 'whole');
  }
  return null;
}

const getKept = memoize((_graph: NetworkGraph): Map<string, ViewClaim> => new Map());

/** Returns a statement as the map has room for it, cut between words. */
export function toShortStatement(statement: string, most = MAX_STATEMENT): string {
  const words = statement.trim();
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}

/**
 * Returns positions with one for each claim: the middle of the tie that it is at, or a free place near those who answer it. One
 * that has a place of its own keeps it. Claims that are things of their own stand between those who say them and those who
 * answer, and unnamed speakers beside them; within `frame`; `unit`: how large text is, in units of the plane.
 */
export function placeClaims(
  view: Pick<View, 'actors' | 'legs' | 'claims' | 'claimPoints' | 'claimLines' | 'types'>,
  positions: Positions,
  unit = 1,
  frame: Box | null = null,
): Positions {
  const { legs, claims, claimPoints, types } = view;
  if (claims.length === 0) return positions;
  const places: Record<string, Point> = { ...positions };
  for (const { centre, card, speakers } of layCards(view, positions, unit, frame)) {
    places[card] = centre;
    for (const { id, at } of speakers) places[id] = at;
  }
  const curves = layLegs(indexLegs({ legs, types }), places);
  for (const { id, onto, isCard } of claims) {
    const curve = onto === null ? undefined : curves.get(onto);
    if (curve) places[id] = toLegPoint(curve, 0.5);
    else if (!isCard && !Object.hasOwn(positions, id)) places[id] = findPlace(id, legs, places);
  }
  for (const { id, onto } of claimPoints) {
    const curve = onto === null ? undefined : curves.get(onto);
    if (curve) places[id] = toLegPoint(curve, 0.5);
  }
  return places;
}

function findPlace(id: string, legs: readonly ViewLeg[], places: Positions): Point {
  const near = legs.flatMap(({ from, to }) => (to === id ? (findPoint(places, from) ?? []) : []));
  const sum = near.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  const count = Math.max(1, near.length);
  const [x, y] = [sum.x / count, sum.y / count];
  const taken = Object.values(places);
  for (let step = 0; step < TRIES; step += 1) {
    const radius = (ROOM / 1.5) * Math.sqrt(step);
    const point = { x: x + radius * Math.cos(step * TURN), y: y + radius * Math.sin(step * TURN) };
    if (taken.every((other) => Math.hypot(other.x - point.x, other.y - point.y) >= ROOM)) return point;
  }
  return { x, y: y + ROOM };
}

/** Returns the positions without those of claims and of what is joined to them, which follow from the others. */
export function withoutClaims(positions: Positions): Positions {
  return Object.fromEntries(Object.entries(positions).filter(([id]) => !id.includes(':')));
}
