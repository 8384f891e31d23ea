import type { Network } from '../network';
import { LIST_NAMES, type ListName } from '../thing-index';
import { listReferences, type Reference, type Thing, toKey } from './references';

/** Who names whom: for each thing, the relationships, meetings and claims that name it. */
export class ReferenceIndex {
  private readonly by = new Map<string, Map<string, Reference>>();

  constructor(network: Pick<Network, ListName>) {
    for (const list of LIST_NAMES) this.linkAll(list, network);
  }

  list(named: Reference): Iterable<Reference> {
    return this.by.get(toKey(named))?.values() ?? [];
  }

  link<List extends ListName>(list: List, thing: Thing<List>): void {
    const by = { list, id: thing.id };
    const key = toKey(by);
    for (const named of listReferences(list, thing)) {
      const word = toKey(named);
      const known = this.by.get(word);
      if (known) known.set(key, by);
      else this.by.set(word, new Map([[key, by]]));
    }
  }

  unlink<List extends ListName>(list: List, thing: Thing<List>): void {
    const key = toKey({ list, id: thing.id });
    for (const named of listReferences(list, thing)) {
      const word = toKey(named);
      const known = this.by.get(word);
      known?.delete(key);
      if (known?.size === 0) this.by.delete(word);
    }
  }

  private linkAll<List extends ListName>(list: List, network: Pick<Network, ListName>): void {
    const things: readonly Thing<List>[] = network[list];
    for (const thing of things) this.link(list, thing);
  }
}
