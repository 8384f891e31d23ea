import { withoutActors } from '../between';
import type { Claim, Evidence, Meeting, Network, Relationship } from '../network';
import { LIST_NAMES, type ListName, NOUNS } from '../thing-index';
import type { Change, Operation } from './change';
import type { EvidenceList } from './edit-thing';
import { findNaming, type Reference, toKey } from './references';
import { toAmount, toListWords, toThingWords } from './thing-words';

/** What goes with things that are removed. */
export type Consequences = {
  /** Ties that lose an end, their type or the claim that they deny; denials are among them. */
  readonly ties: readonly string[];
  /** Ties that stay without their third actor. */
  readonly thirdRoles: readonly string[];
  /** Claims of which a tie or a meeting goes. */
  readonly claims: readonly string[];
  /** Meetings that stay without a participant. */
  readonly meetings: readonly string[];
  /** How many pieces of evidence go with their document, and how many stay without the actor who spoke. */
  readonly evidence: number;
  readonly speakers: number;
  /** What becomes of the two sides that the network is about; left out when both keep everybody. */
  readonly sides?: 'fewer' | 'none';
};

export type Removal = { readonly change: Change; readonly consequences: Consequences };

type Gone = Readonly<Record<ListName, ReadonlySet<string>>>;

/**
 * Returns the change that removes things and whatever cannot be without them, and what that is. A tie goes with either
 * of its ends, with its type, and with the claim that it denies. A third role and a speaker are left empty: the tie and
 * the evidence stay, and a speaker whom only the actor named is named in words. Ids of nothing change nothing.
 */
export function buildRemoval(network: Network, things: readonly Reference[]): Removal {
  const gone = collectGone(network, things);
  const thirdRoles = listThirdRoles(network, gone);
  const rests = listRests(network, gone);
  const seats = listSeats(network, gone);
  const evidence = listEvidence(network, gone);
  const sides = findSidesLeft(network, gone);
  const removals = LIST_NAMES.flatMap((list) => listRemovals(network, list, gone[list]));
  const named = new Set(things.map(toKey));
  const consequences: Consequences = {
    ties: [...gone.relationships].filter((id) => !named.has(toKey({ list: 'relationships', id }))),
    thirdRoles: [...new Set(thirdRoles.map(({ id }) => id))],
    claims: [...new Set(rests.map(({ id }) => id))],
    meetings: [...new Set(seats.map(({ id }) => id))],
    evidence: evidence.filter(({ now }) => now === null).length,
    speakers: evidence.filter(({ now }) => now !== null).length,
    ...(sides && { sides: sides.now === null ? 'none' : 'fewer' }),
  };
  const operations = [...(sides ? [sides] : []), ...thirdRoles, ...rests, ...seats, ...evidence, ...removals];
  return { change: { label: toLabel(network, things, consequences.ties.length), operations }, consequences };
}

/** With more things to be removed, an index of all names is made instead when they are. */
const MAX_LOOKED_FOR = 12;

/** Finds what names the things that a change removes: to do the change asks that of the whole network, and knows it then. */
export function lookThrough(network: Network, { operations }: Change): void {
  for (const operation of operations.filter(({ op }) => op === 'remove').slice(0, MAX_LOOKED_FOR))
    if (operation.op === 'remove') findNaming(network, { list: operation.list, id: operation.thing.id });
}

/** Returns consequences in words: "2 ties go with it; 1 tie stays without its third actor." Empty when there are none. */
export function describeConsequences(consequences: Consequences): string {
  const { ties, thirdRoles, claims, meetings, evidence, speakers, sides } = consequences;
  const parts = [
    ties.length > 0 && `${toAmount(ties.length, 'tie')} ${ties.length === 1 ? 'goes' : 'go'} with it`,
    evidence > 0 && `${toAmount(evidence, 'piece')} of evidence ${evidence === 1 ? 'goes' : 'go'} with it`,
    thirdRoles.length > 0 &&
      `${toAmount(thirdRoles.length, 'tie')} ${thirdRoles.length === 1 ? 'stays' : 'stay'} without a third actor`,
    claims.length > 0 &&
      `${toAmount(claims.length, 'claim')} no longer ${claims.length === 1 ? 'has' : 'have'} a tie that rested on it`,
    meetings.length > 0 &&
      `${toAmount(meetings.length, 'meeting')} ${meetings.length === 1 ? 'loses' : 'lose'} a participant`,
    speakers > 0 &&
      `${toAmount(speakers, 'piece')} of evidence ${speakers === 1 ? 'keeps' : 'keep'} its speaker in words only`,
    sides === 'fewer' && 'a side that the network is about has fewer actors',
    sides === 'none' && 'the network no longer says between which sides it is',
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

function toLabel(network: Network, things: readonly Reference[], ties: number): string {
  const named = LIST_NAMES.flatMap((list) => {
    const ids = new Set(things.filter((thing) => thing.list === list).map(({ id }) => id));
    const [first, ...others] = ids.size === 0 ? [] : network[list].filter(({ id }) => ids.has(id));
    if (!first) return [];
    return others.length === 0
      ? toThingWords(network, list, first)
      : toAmount(others.length + 1, NOUNS[list]);
  });
  return `remove ${toListWords(ties > 0 ? [...named, toAmount(ties, 'tie')] : named)}`;
}

function collectGone(network: Network, things: readonly Reference[]): Gone {
  const pick = (list: ListName) => new Set(things.filter((thing) => thing.list === list).map(({ id }) => id));
  const [actors, documents, claims, meetings, relationshipTypes] = [
    pick('actors'),
    pick('documents'),
    pick('claims'),
    pick('meetings'),
    pick('relationshipTypes'),
  ];
  const relationships = pick('relationships');
  for (const { id, source, target, type, claim } of network.relationships) {
    const loses = actors.has(source) || (target !== null && actors.has(target));
    const goes = loses || relationshipTypes.has(type);
    if (goes || (claim !== null && claims.has(claim))) relationships.add(id);
  }
  return { actors, documents, relationships, claims, meetings, relationshipTypes };
}

function findSidesLeft({ id, between }: Network, gone: Gone) {
  const now = withoutActors(between, (actor) => gone.actors.has(actor));
  if (now === between) return null;
  return { op: 'set', list: 'network', id, field: 'between', was: between, now } as const;
}

function listThirdRoles({ relationships }: Network, gone: Gone) {
  if (gone.actors.size === 0) return [];
  const losing = relationships.filter(
    ({ onBehalfOf, toward }) => gone.actors.has(onBehalfOf ?? '') || gone.actors.has(toward ?? ''),
  );
  return losing.flatMap((tie) => {
    if (gone.relationships.has(tie.id)) return [];
    const roles = (['onBehalfOf', 'toward'] as const).filter((role) => gone.actors.has(tie[role] ?? ''));
    const place = { op: 'set', list: 'relationships', id: tie.id } as const;
    return roles.map((field) => ({ ...place, field, was: tie[field], now: null }));
  });
}

function listRests({ claims }: Network, gone: Gone) {
  return claims.flatMap((claim) => {
    const { id } = claim;
    if (gone.claims.has(id)) return [];
    return (['relationships', 'meetings'] as const).flatMap((field) => {
      const place = { op: 'item', list: 'claims', id, field, now: null, at: null } as const;
      return claim[field].filter((rested) => gone[field].has(rested)).map((was) => ({ ...place, was }));
    });
  });
}

function listSeats({ meetings }: Network, gone: Gone) {
  return meetings.flatMap(({ id, participants }) => {
    if (gone.meetings.has(id)) return [];
    const place = { op: 'item', list: 'meetings', id, field: 'participants', now: null } as const;
    const seats = participants.flatMap((was, at) =>
      gone.actors.has(was.actor) ? [{ ...place, was, at }] : [],
    );
    // The last first, so that each stands where it is said to, and an undo puts it back there.
    return seats.reverse();
  });
}

function listEvidence(network: Network, gone: Gone) {
  if (gone.documents.size + gone.actors.size === 0) return [];
  const actors = new Map(
    network.actors.filter(({ id }) => gone.actors.has(id)).map(({ id, name }) => [id, name]),
  );
  const isLosing = ({ document, speaker }: Evidence) =>
    gone.documents.has(document) || (speaker !== null && gone.actors.has(speaker));
  const trim = (list: EvidenceList, things: readonly (Relationship | Claim | Meeting)[]) =>
    things
      .filter(({ evidence }) => evidence.some(isLosing))
      .flatMap(({ id, evidence }) => {
        if (gone[list].has(id)) return [];
        const place = { op: 'item', list, id, field: 'evidence', at: null } as const;
        return evidence.flatMap((was) => {
          const now = trimEvidence(was, gone, actors);
          return now === was ? [] : [{ ...place, was, now }];
        });
      });
  return [
    ...trim('relationships', network.relationships),
    ...trim('claims', network.claims),
    ...trim('meetings', network.meetings),
  ];
}

function trimEvidence(item: Evidence, gone: Gone, actors: ReadonlyMap<string, string>): Evidence | null {
  if (gone.documents.has(item.document)) return null;
  const { speaker, attribution } = item;
  if (speaker === null || !gone.actors.has(speaker)) return item;
  const words = attribution || (actors.get(speaker) ?? speaker);
  // What the actor said stays of one origin.
  return { ...item, speaker: null, unnamedSpeaker: speaker, attribution: words };
}

function listRemovals(network: Network, list: ListName, ids: ReadonlySet<string>): readonly Operation[] {
  if (ids.size === 0) return [];
  const things = network[list];
  const operations: Operation[] = [];
  for (let at = 0; at < things.length; at++) {
    const thing = things[at] as (typeof things)[number];
    if (ids.has(thing.id)) operations.push({ op: 'remove', list, thing, before: things[at + 1]?.id ?? null });
  }
  return operations;
}
