import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { memoizeRecent } from '../memoize';
import type { Evidence, Network } from '../network';
import type { ListName } from '../thing-index';

/** A thing that a list of a network holds. */
export type Thing<List extends ListName = ListName> = Network[List][number];

/** A list, and the id of a thing in it. */
export type Reference = { readonly list: ListName; readonly id: string };

const VOCABULARY: ReadonlySet<string> = new Set(RELATIONSHIP_TYPES.map(({ id }) => id));

type Visit = (list: ListName, id: string) => void;

type Visits = { readonly [List in ListName]: (thing: Thing<List>, visit: Visit) => void };

const VISITS: Visits = {
  actors: () => {},
  documents: () => {},
  relationships: ({ type, source, target, onBehalfOf, toward, claim, evidence }, visit) => {
    visit('actors', source);
    if (target !== null) visit('actors', target);
    if (onBehalfOf !== null) visit('actors', onBehalfOf);
    if (toward !== null) visit('actors', toward);
    if (claim !== null) visit('claims', claim);
    if (!VOCABULARY.has(type)) visit('relationshipTypes', type);
    visitEvidence(evidence, visit);
  },
  claims: ({ relationships, meetings, evidence }, visit) => {
    for (const id of relationships) visit('relationships', id);
    for (const id of meetings) visit('meetings', id);
    visitEvidence(evidence, visit);
  },
  meetings: ({ participants, evidence }, visit) => {
    for (const { actor } of participants) visit('actors', actor);
    visitEvidence(evidence, visit);
  },
  relationshipTypes: () => {},
};

/** Calls `visit` with what a thing names, but types of the vocabulary; with what it names twice maybe twice. */
export function visitReferences<List extends ListName>(list: List, thing: Thing<List>, visit: Visit): void {
  VISITS[list](thing, visit);
}

/** Returns the same as a list; what is named twice may be there twice. */
export function listReferences<List extends ListName>(list: List, thing: Thing<List>): readonly Reference[] {
  const named: Reference[] = [];
  VISITS[list](thing, (of, id) => named.push({ list: of, id }));
  return named;
}

/** Returns whether a thing names another. */
export function isNaming<List extends ListName>(list: List, thing: Thing<List>, named: Reference): boolean {
  return createNamingTest(named)(list, thing);
}

type ActorTests = { readonly [List in ListName]: (thing: Thing<List>, actor: string) => boolean };

const NEVER = () => false;

/** Whether a thing names an actor, told without a call for each that it names: for the removal of one all ties are looked at. */
const ACTOR_TESTS: ActorTests = {
  actors: NEVER,
  documents: NEVER,
  relationships: ({ source, target, onBehalfOf, toward, evidence }, actor) =>
    source === actor ||
    target === actor ||
    onBehalfOf === actor ||
    toward === actor ||
    isSpeaking(actor, evidence),
  claims: ({ evidence }, actor) => isSpeaking(actor, evidence),
  meetings: ({ participants, evidence }, actor) =>
    participants.some((seat) => seat.actor === actor) || isSpeaking(actor, evidence),
  relationshipTypes: NEVER,
};

function isSpeaking(actor: string, evidence: readonly Evidence[]): boolean {
  for (const { speaker } of evidence) if (speaker === actor) return true;
  return false;
}

/** Returns what tells whether things name another: one function for all of them, as a walk looks at tens of thousands. */
function createNamingTest(
  named: Reference,
): <List extends ListName>(list: List, thing: Thing<List>) => boolean {
  if (named.list === 'actors') return (list, thing) => ACTOR_TESTS[list](thing, named.id);
  let isNamed = false;
  const visit = (of: ListName, id: string) => {
    if (id === named.id && of === named.list) isNamed = true;
  };
  return (list, thing) => {
    isNamed = false;
    VISITS[list](thing, visit);
    return isNamed;
  };
}

/** Returns how many things are looked at to find what names another: a tie or a meeting is named by claims alone. */
export function countLookedAt(network: Pick<Network, ListName>, { list }: Reference): number {
  const { relationships, claims, meetings } = network;
  return claims.length + (isOfClaims(list) ? 0 : relationships.length + meetings.length);
}

/** Of a network it is known for so many things what names them: an actor that is removed goes with its ties. */
const MAX_KNOWN = 64;

/** Returns what names a thing, in the order of the network. Each thing of it is looked at, once. */
export const findNaming: (network: Pick<Network, ListName>, named: Reference) => readonly Reference[] =
  memoizeRecent(MAX_KNOWN, toKey, findNamingAnew);

function findNamingAnew(network: Pick<Network, ListName>, named: Reference): readonly Reference[] {
  const found: Reference[] = [];
  const isNamingIt = createNamingTest(named);
  const findAmong = <List extends ListName>(list: List) => {
    const things: readonly Thing<List>[] = network[list];
    for (const thing of things) if (isNamingIt(list, thing)) found.push({ list, id: thing.id });
  };
  if (!isOfClaims(named.list)) findAmong('relationships');
  findAmong('claims');
  if (!isOfClaims(named.list)) findAmong('meetings');
  return found;
}

function isOfClaims(list: ListName): boolean {
  return list === 'relationships' || list === 'meetings';
}

/** Returns a reference as one word, for maps. */
export function toKey({ list, id }: Reference): string {
  return `${list}/${id}`;
}

function visitEvidence(evidence: readonly Evidence[], visit: Visit): void {
  for (const { document, speaker } of evidence) {
    visit('documents', document);
    if (speaker !== null) visit('actors', speaker);
  }
}
