import type { Network } from '../network';
import { LIST_NAMES, type ListName } from '../thing-index';
import { type Reference, type Thing, visitReferences } from './references';

/** By the id of what is named, what names it, each once. */
type Naming = Map<string, Reference[]>;

/** Who names whom: for each thing, the relationships, meetings and claims that name it. */
export class ReferenceIndex {
  /** A map for each list: to join a list and an id into one word takes ten times as long as all else. */
  private readonly by: Readonly<Record<ListName, Naming>> = {
    actors: new Map(),
    documents: new Map(),
    relationships: new Map(),
    claims: new Map(),
    meetings: new Map(),
    relationshipTypes: new Map(),
  };

  constructor(network: Pick<Network, ListName>) {
    for (const list of LIST_NAMES) this.linkAll(list, network);
  }

  list({ list, id }: Reference): Iterable<Reference> {
    return this.by[list].get(id) ?? [];
  }

  /** Notes what a thing names that is not in the index. */
  link<List extends ListName>(list: List, thing: Thing<List>): void {
    const by = { list, id: thing.id };
    visitReferences(list, thing, (of, id) => {
      const naming = this.by[of].get(id);
      if (!naming) this.by[of].set(id, [by]);
      // What a thing names twice it names in a row.
      else if (naming.at(-1) !== by) naming.push(by);
    });
  }

  unlink<List extends ListName>(list: List, thing: Thing<List>): void {
    visitReferences(list, thing, (of, id) => {
      const naming = this.by[of].get(id);
      const at = naming?.findIndex((by) => by.id === thing.id && by.list === list) ?? -1;
      if (!naming || at === -1) return;
      if (naming.length === 1) this.by[of].delete(id);
      else naming.splice(at, 1);
    });
  }

  private linkAll<List extends ListName>(list: List, network: Pick<Network, ListName>): void {
    const things: readonly Thing<List>[] = network[list];
    for (const thing of things) this.link(list, thing);
  }
}
