import { getCountryName } from '@/lib/network/country-names';
import type { Relationship } from '@/lib/network/network';
import { isPlaceholderName } from '@/lib/network/placeholder-name';
import { ACTOR_KINDS } from '@/lib/vocabulary/actor-kinds';
import type { FilterId, FilterResult } from '../filter/network-filter';
import { type GraphIndex, getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import type { SideSourceId } from './side-sources';

/** The side of each actor that has one, and the labels of sides that are not named for an actor. */
export type GivenSides = {
  readonly sideOf: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
};

/**
 * Returns the sides that the file gives: by country, by kind, or by membership. By membership, a person is on the side
 * of the group or state that he leads, or else is a member of, or else is sent by; of several, the first in the file. A
 * group or state that has people of its own is a side. One that has none is on the side of what it is a member of,
 * but a state, which may share a union with its foe. A group whose name only says that none is known is no side, and a person
 * is none either: who belongs to a person alone, as an aide does, is on that person’s side of a group or state.
 */
export function readGivenSides(
  graph: NetworkGraph,
  shown: FilterResult,
  source: Exclude<SideSourceId, 'communities'>,
): GivenSides {
  const index = getGraphIndex(graph);
  const { actors } = index;
  if (source === 'country') {
    const codes = actors.flatMap(({ id, country }) => (country === null ? [] : [[id, country] as const]));
    return { sideOf: new Map(codes), labels: toCountryNames(codes.map(([, code]) => code)) };
  }
  if (source === 'kind') {
    return {
      sideOf: new Map(actors.map(({ id, kind }) => [id, kind])),
      labels: new Map(ACTOR_KINDS.map(({ id, plural }) => [id, plural])),
    };
  }
  return { sideOf: readMembership(index, shown), labels: new Map() };
}

function toCountryNames(codes: readonly string[]): ReadonlyMap<string, string> {
  return new Map(codes.map((code) => [code, getCountryName(code)]));
}

type Bond = { readonly member: string; readonly of: string; readonly strength: number };

function readMembership(index: GraphIndex, shown: FilterResult): ReadonlyMap<string, string> {
  const bonds = listBonds(index, shown);
  const find = (id: string) => index.actors[index.actorNumbers.get(id) ?? -1];
  const isPerson = (id: string) => isPersonIn(index, id);
  const above = new Map<string, string>();
  const peopled = new Set<string>();
  for (const { member, of } of bonds) {
    if (isPlaceholderName(find(of)?.name ?? of)) continue;
    if (!above.has(member) && member !== of) above.set(member, of);
    if (isPerson(member) && !isPerson(of)) peopled.add(of);
  }
  const sideOf = new Map<string, string>();
  for (const id of [...above.keys(), ...above.values()]) {
    const side = findSide(id, above, peopled);
    if (!isPerson(side)) sideOf.set(id, side);
  }
  return sideOf;
}

function isPersonIn(index: GraphIndex, id: string): boolean {
  return index.actors[index.actorNumbers.get(id) ?? -1]?.kind === 'person';
}

/** Goes up from member to group until there is one that has people of its own, or none above it. */
function findSide(id: string, above: ReadonlyMap<string, string>, peopled: ReadonlySet<string>): string {
  const passed = new Set<string>();
  let side = id;
  while (!peopled.has(side)) {
    if (passed.has(side)) return findFirstOfRing(side, above);
    passed.add(side);
    const next = above.get(side);
    if (next === undefined) break;
    side = next;
  }
  return side;
}

/** Groups that are members of each other in a ring are on one side: that of the first of them by id. */
function findFirstOfRing(start: string, above: ReadonlyMap<string, string>): string {
  let first = start;
  for (let id = above.get(start); id !== undefined && id !== start; id = above.get(id)) {
    if (id < first) first = id;
  }
  return first;
}

const LEADS = 0;
const IS_MEMBER = 1;
const IS_SENT = 2;
/** A tie that is not of the time, the documents or the standing asked for says nothing of sides. */
const OUT_OF_QUESTION: readonly FilterId[] = ['dates', 'without', 'standings'];

/** Whose side an actor may take: bonds to groups and states first, of these the strongest, then in the order of the file. */
function listBonds(index: GraphIndex, shown: FilterResult): readonly Bond[] {
  const isOut = new Set(
    shown.hidden.relationships.flatMap(({ id, because }) =>
      because.some((reason) => OUT_OF_QUESTION.includes(reason)) ? [id] : [],
    ),
  );
  const toPersonLast = ({ of }: Bond) => (isPersonIn(index, of) ? 1 : 0);
  return index.relationships
    .flatMap((relationship, r) => (isOut.has(relationship.id) ? [] : toBonds(relationship, index, r)))
    .sort((one, other) => toPersonLast(one) - toPersonLast(other) || one.strength - other.strength);
}

function toBonds(relationship: Relationship, index: GraphIndex, r: number): readonly Bond[] {
  const { source, target, onBehalfOf, modality } = relationship;
  if (modality === 'proposed') return [];
  const type = index.types[r];
  if (target !== null && type?.family === 'membership') {
    // A state is on nobody else’s side, whatever coalition or union it leads or belongs to.
    if (index.actors[index.actorNumbers.get(source) ?? -1]?.kind === 'state') return [];
    return [{ member: source, of: target, strength: type.id === 'leads' ? LEADS : IS_MEMBER }];
  }
  return onBehalfOf === null ? [] : [{ member: source, of: onBehalfOf, strength: IS_SENT }];
}
