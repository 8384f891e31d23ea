import type { Network } from '../network';
import { LIST_NAMES, type ListName } from '../thing-index';
import type { Change, Operation } from './change';
import { diffThings, listDifferences } from './diff-things';
import type { Thing } from './references';
import { isSamePlain } from './same-plain';

/** How the things of one list differ between two networks, by id, in the order of the list. */
export type ListComparison = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[];
};

export type NetworkComparison = { readonly [List in ListName]: ListComparison } & {
  /** The fields of the network itself that differ, such as its title. */
  readonly network: readonly string[];
};

/** Returns what was added, removed and changed between two versions of a network. Where a thing stands is no change. */
export function compareNetworks(before: Network, after: Network): NetworkComparison {
  return {
    network: listDifferences(toHead(before), toHead(after)),
    actors: compareList(before.actors, after.actors),
    documents: compareList(before.documents, after.documents),
    relationships: compareList(before.relationships, after.relationships),
    claims: compareList(before.claims, after.claims),
    meetings: compareList(before.meetings, after.meetings),
    relationshipTypes: compareList(before.relationshipTypes, after.relationshipTypes),
  };
}

/** Returns the change that makes one version of a network of another, under a label. What stays is not touched. */
export function buildDifference(before: Network, after: Network, label: string): Change {
  const head = diffThings({ list: 'network', id: before.id }, toHead(before), toHead(after));
  return { label, operations: [...head, ...LIST_NAMES.flatMap((list) => diffList(list, before, after))] };
}

function toHead(network: Network): Readonly<Record<string, unknown>> {
  const { actors, documents, relationships, claims, meetings, relationshipTypes, ...head } = network;
  return head;
}

function compareList(before: readonly Thing[], after: readonly Thing[]): ListComparison {
  const [earlier, later] = [toMap(before), toMap(after)];
  return {
    added: after.filter(({ id }) => !earlier.has(id)).map(({ id }) => id),
    removed: before.filter(({ id }) => !later.has(id)).map(({ id }) => id),
    changed: after.flatMap((thing) => {
      const was = earlier.get(thing.id);
      return was && !isSamePlain(was, thing) ? [{ id: thing.id, fields: listDifferences(was, thing) }] : [];
    }),
  };
}

/** What is added comes last first, so that what it stands before is there. */
function diffList(list: ListName, before: Network, after: Network): readonly Operation[] {
  const [was, now]: readonly (readonly Thing[])[] = [before[list], after[list]];
  if (!was || !now || was === now) return [];
  const [earlier, later] = [toMap(was), toMap(now)];
  const removed = was.flatMap((thing, index): Operation[] =>
    later.has(thing.id) ? [] : [{ op: 'remove', list, thing, before: was[index + 1]?.id ?? null }],
  );
  const changed = now.flatMap((thing) => {
    const known = earlier.get(thing.id);
    return known && known !== thing ? diffThings({ list, id: thing.id }, known, thing) : [];
  });
  const added = now.flatMap((thing, index): Operation[] =>
    earlier.has(thing.id) ? [] : [{ op: 'add', list, thing, before: now[index + 1]?.id ?? null }],
  );
  return [...removed, ...changed, ...added.reverse()];
}

function toMap(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
