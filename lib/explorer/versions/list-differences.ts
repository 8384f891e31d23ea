import type { Plain } from '@/lib/network/changes/change';
import { compareNetworks } from '@/lib/network/changes/compare-networks';
import { toFieldWords } from '@/lib/network/changes/field-words';
import { findThing } from '@/lib/network/changes/find-thing';
import { readField } from '@/lib/network/changes/owner';
import { toThingWords } from '@/lib/network/changes/thing-words';
import type { RawObject } from '@/lib/network/check-shape';
import type { Network } from '@/lib/network/network';
import { LIST_NAMES, type ListName } from '@/lib/network/thing-index';
import type { Mark, Marks } from './marks';

/** A field that differs: in words, as it was and as it is; null for nothing. */
export type FieldDifference = { readonly field: string; readonly was: Plain; readonly now: Plain };

/** One thing that differs between two versions. */
export type Difference = {
  readonly mark: Mark;
  /** `network` for the network itself. */
  readonly list: ListName | 'network';
  readonly id: string;
  readonly words: string;
  /** What has changed of it; empty for what was added or removed. */
  readonly fields: readonly FieldDifference[];
};

/** Returns all in which two versions of a network differ: what was added, then removed, then changed. */
export function listNetworkDifferences(before: Network, after: Network): readonly Difference[] {
  const comparison = compareNetworks(before, after);
  const head: readonly Difference[] =
    comparison.network.length === 0
      ? []
      : [
          {
            mark: 'changed',
            list: 'network',
            id: after.id,
            words: 'the network',
            fields: listFields(comparison.network, before, after),
          },
        ];
  const all = LIST_NAMES.flatMap((list): readonly Difference[] => {
    const { added, removed, changed } = comparison[list];
    return [
      ...added.map((id) => toDifference('added', after, list, id)),
      ...removed.map((id) => toDifference('removed', before, list, id)),
      ...changed.map(({ id, fields }) => ({
        ...toDifference('changed', after, list, id),
        fields: listFields(
          fields,
          findThing(before, { list, id }) ?? {},
          findThing(after, { list, id }) ?? {},
        ),
      })),
    ];
  });
  const rank = { added: 0, removed: 1, changed: 2 };
  return [...head, ...all].sort((a, b) => rank[a.mark] - rank[b.mark]);
}

/** Returns what of the differences is marked on the map. */
export function toMarks(differences: readonly Difference[]): Marks {
  const pick = (wanted: ListName) =>
    new Map(differences.filter(({ list }) => list === wanted).map(({ id, mark }) => [id, mark]));
  return { actors: pick('actors'), relationships: pick('relationships') };
}

function toDifference<List extends ListName>(
  mark: Mark,
  network: Network,
  list: List,
  id: string,
): Difference {
  const thing = findThing(network, { list, id });
  return { mark, list, id, words: thing ? toThingWords(network, list, thing) : id, fields: [] };
}

function listFields(fields: readonly string[], before: RawObject, after: RawObject) {
  return fields.map((field) => ({
    field: toFieldWords(field),
    was: readField(before, field) ?? null,
    now: readField(after, field) ?? null,
  }));
}
