import type { FilterResult } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import { indexLegs, layLegs, toLegPoint } from './leg-lines';
import { findPoint, type Point, type Positions } from './positions';
import type { View, ViewClaim, ViewLeg } from './view';

/** How far the place of a claim is from every actor and every other claim, in units of the plane. */
const ROOM = 64;
/** A statement is cut to so many characters on the map. */
const MAX_STATEMENT = 70;
const TRIES = 60;
/** The golden angle. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Returns the id of the end of an answer: no actor's id has a colon. */
export function toClaimEnd(claim: string): string {
  return `claim:${claim}`;
}

/**
 * Returns the claims that an answer on the map answers, in the order of the file. A claim is at the first tie shown that rests on
 * it, where the mark of the tie stands; where none is shown, it is a thing of its own.
 */
export function collectViewClaims(
  graph: NetworkGraph,
  shown: FilterResult,
  legs: readonly ViewLeg[],
  selected: string | null,
): readonly ViewClaim[] {
  const ends = new Set(legs.map(({ to }) => to));
  const firstLegs = new Map<string, string>();
  for (const { relationship, key } of legs)
    if (!firstLegs.has(relationship)) firstLegs.set(relationship, key);
  const kept = getKept(graph);
  return graph.getAttribute('network').claims.flatMap(({ id, statement, relationships }) => {
    if (!ends.has(toClaimEnd(id))) return [];
    const onto = relationships.flatMap((tie) => firstLegs.get(tie) ?? [])[0] ?? null;
    const claim: ViewClaim = {
      kind: 'claim',
      id: toClaimEnd(id),
      claim: id,
      statement: toShortStatement(statement),
      standing: shown.standings.claims.get(id)?.id ?? 'unsourced',
      onto,
      selected: id === selected,
    };
    const last = kept.get(id);
    if (last?.onto === onto && last.standing === claim.standing && last.selected === claim.selected)
      return [last];
    kept.set(id, claim);
    return [claim];
  });
}

const getKept = memoize((_graph: NetworkGraph): Map<string, ViewClaim> => new Map());

/** Returns a statement as the map has room for it, cut between words. */
export function toShortStatement(statement: string): string {
  const words = statement.trim();
  if (words.length <= MAX_STATEMENT) return words;
  const cut = words.slice(0, MAX_STATEMENT);
  const space = cut.lastIndexOf(' ');
  return `${space > MAX_STATEMENT / 2 ? cut.slice(0, space) : cut}…`;
}

/**
 * Returns positions with one for each claim: the middle of the tie that it is at, or a free place near those who answer it. One
 * that has a place of its own keeps it.
 */
export function placeClaims(
  { legs, claims, types }: Pick<View, 'legs' | 'claims' | 'types'>,
  positions: Positions,
): Positions {
  if (claims.length === 0) return positions;
  const places: Record<string, Point> = { ...positions };
  const curves = layLegs(indexLegs({ legs, types }), positions);
  for (const { id, onto } of claims) {
    const curve = onto === null ? undefined : curves.get(onto);
    if (curve) places[id] = toLegPoint(curve, 0.5);
    else if (!Object.hasOwn(positions, id)) places[id] = findPlace(id, legs, places);
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

/** Returns the positions without those of claims, which follow from the others. */
export function withoutClaims(positions: Positions): Positions {
  return Object.fromEntries(Object.entries(positions).filter(([id]) => !id.startsWith(toClaimEnd(''))));
}
