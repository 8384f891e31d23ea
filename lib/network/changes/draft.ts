import { LATER_TYPE_IDS } from '@/lib/vocabulary/later-types';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { LIST_NAMES, type ListName } from '../thing-index';
import { collectTypes } from '../types-of';
import type { Move, NetworkHead, OpenNetwork, Outcome } from './open-network';
import { isNaming, type Reference, type Thing } from './references';

/** What can be read of an open network, or of a draft on top of one. */
export type NetworkReader = Pick<
  OpenNetwork,
  'head' | 'types' | 'find' | 'count' | 'ids' | 'things' | 'listNaming'
>;

type Touched = { readonly [List in ListName]: Map<string, Thing<List> | null> };

/** A network as it will be when a change is done, on top of one that stays as it is: only what is touched is written down. */
export class Draft implements NetworkReader {
  head: NetworkHead;
  readonly moves: Move[] = [];
  /** How many more things a list has than below. */
  private readonly more = {
    actors: 0,
    documents: 0,
    relationships: 0,
    claims: 0,
    meetings: 0,
    relationshipTypes: 0,
  };
  readonly touched: Touched = {
    actors: new Map(),
    documents: new Map(),
    relationships: new Map(),
    claims: new Map(),
    meetings: new Map(),
    relationshipTypes: new Map(),
  };

  constructor(readonly below: NetworkReader) {
    this.head = below.head;
  }

  find<List extends ListName>(list: List, id: string): Thing<List> | undefined {
    const own = this.touched[list].get(id);
    return own === undefined ? this.below.find(list, id) : (own ?? undefined);
  }

  count(list: ListName): number {
    return this.below.count(list) + this.more[list];
  }

  *ids(list: ListName): Iterable<string> {
    for (const [id, thing] of this.touched[list]) if (thing) yield id;
    for (const id of this.below.ids(list)) if (!this.touched[list].has(id)) yield id;
  }

  *things(list: ListName): Iterable<Thing> {
    for (const thing of this.touched[list].values()) if (thing) yield thing;
    for (const thing of this.below.things(list)) if (!this.touched[list].has(thing.id)) yield thing;
  }

  get types(): ReadonlyMap<string, RelationshipType> {
    const own = this.touched.relationshipTypes;
    if (own.size === 0) return this.below.types;
    const types = new Map(this.below.types);
    for (const [id, type] of own) {
      if (type) types.set(id, type);
      else types.delete(id);
    }
    // No type of a network takes the place of the vocabulary’s, whatever it calls itself, but one that was there first.
    for (const [id, type] of collectTypes({ relationshipTypes: [] })) {
      if (!LATER_TYPE_IDS.has(id) || !types.has(id)) types.set(id, type);
    }
    return types;
  }

  *listNaming(named: Reference): Iterable<Reference> {
    for (const by of this.below.listNaming(named)) if (!this.touched[by.list].has(by.id)) yield by;
    for (const list of ['relationships', 'claims', 'meetings'] as const)
      for (const [id, thing] of this.touched[list])
        if (thing && isNaming(list, thing, named)) yield { list, id };
  }

  add<List extends ListName>(list: List, thing: Thing<List>, before: string | null): void {
    this.touched[list].set(thing.id, thing);
    this.moves.push({ kind: 'add', list, id: thing.id, before });
    this.more[list] += 1;
  }

  replace<List extends ListName>(list: List, thing: Thing<List>): void {
    this.touched[list].set(thing.id, thing);
  }

  remove(list: ListName, id: string): void {
    this.touched[list].set(id, null);
    this.moves.push({ kind: 'remove', list, id });
    this.more[list] -= 1;
  }

  /** Takes over a draft that stands on this one, so that another can stand on both without standing deeper. */
  absorb({ head, touched, more }: Draft): void {
    this.head = head;
    for (const list of LIST_NAMES) {
      this.absorbList(list, touched);
      this.more[list] += more[list];
    }
  }

  private absorbList<List extends ListName>(list: List, touched: Touched): void {
    for (const [id, thing] of touched[list]) this.touched[list].set(id, thing);
  }

  toOutcome(): Outcome {
    return { head: this.head, things: this.touched, moves: this.moves };
  }
}
