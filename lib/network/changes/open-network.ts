import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { finishPieces, type Pieces } from '@/lib/worker/pieces';
import type { Network } from '../network';
import { LIST_NAMES, type ListName, type ThingIndex } from '../thing-index';
import { collectTypes } from '../types-of';
import { OrderedMap } from './ordered-map';
import { ReferenceIndex } from './reference-index';
import { countLookedAt, findNaming, type Reference, type Thing } from './references';

/** A network without its lists. Fields that the format does not know are among them. */
export type NetworkHead = Omit<Network, ListName>;

/** How the order of a list changes. */
export type Move = Reference &
  ({ readonly kind: 'add'; readonly before: string | null } | { readonly kind: 'remove' });

/** Things as they are after changes, by id; null for those that are gone. */
export type Outcomes = { readonly [List in ListName]: ReadonlyMap<string, Thing<List> | null> };

/** What changes have come to. */
export type Outcome = {
  readonly head: NetworkHead;
  readonly things: Outcomes;
  readonly moves: readonly Move[];
};

/** How often so many things as there are may be looked at for what names another before an index of that is made, which takes as long. */
const MAX_LOOKS = 30;

/** How many things are taken over in one piece: about a millisecond's work. */
const AT_ONCE = 1_000;

type Shelves = { readonly [List in ListName]: OrderedMap<Thing<List>> };

/** Orders the things of a network, list by list. */
function* orderThings(network: Network): Pieces<Shelves> {
  const actors = new OrderedMap(network.actors);
  yield;
  const documents = new OrderedMap(network.documents);
  yield;
  const relationships = new OrderedMap(network.relationships);
  yield;
  const claims = new OrderedMap(network.claims);
  yield;
  const meetings = new OrderedMap(network.meetings);
  const relationshipTypes = new OrderedMap(network.relationshipTypes);
  return { actors, documents, relationships, claims, meetings, relationshipTypes };
}

/** Opens a network for changes in pieces. It must not be changed meanwhile. */
export function* openNetworkInPieces(network: Network): Pieces<OpenNetwork> {
  return new OpenNetwork(network, yield* orderThings(network));
}

/**
 * A network held open for changes: things by id, and who names whom, so that a change costs what it touches and not
 * what the network holds. Only `commit` changes it.
 */
export class OpenNetwork implements ThingIndex {
  private currentHead: NetworkHead;
  private readonly shelves: Shelves;
  /** Made when it is often asked for: a user's first edit need not wait until it is made of all that there is. */
  private naming: ReferenceIndex | null = null;
  /** How many things were looked at to find what names another. */
  private lookedAt = 0;
  private currentTypes: ReadonlyMap<string, RelationshipType>;
  private whole: Network | null;

  constructor(network: Network, shelves: Shelves = finishPieces(orderThings(network))) {
    const { actors, documents, relationships, claims, meetings, relationshipTypes, ...head } = network;
    this.currentHead = head;
    this.shelves = shelves;
    this.currentTypes = collectTypes(network);
    this.whole = network;
  }

  get head(): NetworkHead {
    return this.currentHead;
  }

  /** Every type that can be used, the vocabulary’s and the network’s own. */
  get types(): ReadonlyMap<string, RelationshipType> {
    return this.currentTypes;
  }

  find<List extends ListName>(list: List, id: string): Thing<List> | undefined {
    return this.shelves[list].get(id);
  }

  /** Returns the id of what stands after a thing in its list; null when it is the last, or is not there. */
  findNext(list: ListName, id: string): string | null {
    return this.shelves[list].findNext(id);
  }

  count(list: ListName): number {
    return this.shelves[list].size;
  }

  ids(list: ListName): Iterable<string> {
    return this.shelves[list].ids();
  }

  things(list: ListName): Iterable<Thing> {
    return this.shelves[list].toArray();
  }

  /** Returns the relationships, meetings and claims that name a thing. */
  listNaming(named: Reference): Iterable<Reference> {
    if (this.naming) return this.naming.list(named);
    const network = this.toNetwork();
    this.lookedAt += countLookedAt(network, named);
    const { relationships, claims, meetings } = network;
    const most = MAX_LOOKS * (relationships.length + claims.length + meetings.length);
    if (this.lookedAt <= most) return findNaming(network, named);
    this.naming = new ReferenceIndex(network);
    return this.naming.list(named);
  }

  /** Takes over what changes have come to. */
  commit(outcome: Outcome): void {
    finishPieces(this.commitInPieces(outcome));
  }

  /** Takes over the same in pieces. Nothing may be asked of it meanwhile: it is neither as it was nor as it will be. */
  *commitInPieces({ head, things, moves }: Outcome): Pieces<void> {
    for (const list of LIST_NAMES) yield* this.unlinkAll(list, things);
    let done = 0;
    for (const move of moves) {
      this.move(move.list, move, things);
      done += 1;
      if (done % AT_ONCE === 0) yield;
    }
    for (const list of LIST_NAMES) yield* this.placeAll(list, things);
    this.currentHead = head;
    this.whole = null;
    if (things.relationshipTypes.size > 0) {
      this.currentTypes = collectTypes({ relationshipTypes: this.shelves.relationshipTypes.toArray() });
    }
  }

  /** Returns the network as it is now. Lists that have not changed are the same arrays as before. */
  toNetwork(): Network {
    this.whole ??= {
      ...this.currentHead,
      actors: this.shelves.actors.toArray(),
      documents: this.shelves.documents.toArray(),
      relationships: this.shelves.relationships.toArray(),
      claims: this.shelves.claims.toArray(),
      meetings: this.shelves.meetings.toArray(),
      relationshipTypes: this.shelves.relationshipTypes.toArray(),
    };
    return this.whole;
  }

  private *unlinkAll(list: ListName, things: Outcomes): Pieces<void> {
    let done = 0;
    for (const id of things[list].keys()) {
      const before = this.find(list, id);
      if (before) this.naming?.unlink(list, before);
      done += 1;
      if (done % AT_ONCE === 0) yield;
    }
  }

  private move<List extends ListName>(list: List, move: Move, things: Outcomes): void {
    if (move.kind === 'remove') this.shelves[list].remove(move.id);
    else {
      const thing = things[list].get(move.id);
      if (thing) this.shelves[list].add(thing, move.before);
    }
  }

  private *placeAll<List extends ListName>(list: List, things: Outcomes): Pieces<void> {
    let done = 0;
    for (const thing of things[list].values()) {
      done += 1;
      if (done % AT_ONCE === 0) yield;
      if (!thing) continue;
      this.shelves[list].replace(thing);
      this.naming?.link(list, thing);
    }
  }
}
