import type { Evidence, Network } from '../network';
import type { ListName } from '../thing-index';
import type { Change, PlainThing } from './change';
import { diffThings, listDifferences } from './diff-things';
import { toFieldWords } from './field-words';
import { findThing } from './find-thing';
import type { Thing } from './references';
import { type NewThing, toListWords, toThingWords } from './thing-words';

/** The lists of which the things have evidence. */
export type EvidenceList = 'relationships' | 'claims' | 'meetings';

/** Returns the change that adds a thing at the end of its list. What the format fills in may be left out. */
export function buildAddition<List extends ListName>(
  network: Network,
  list: List,
  thing: NewThing<List>,
): Change {
  const label = `add ${toThingWords(network, list, thing)}`;
  return { label, operations: [{ op: 'add', list, thing: toPlainThing(thing), before: null }] };
}

/**
 * Returns the change that gives a thing other fields, each list in it item by item. Throws a RangeError when there is no
 * thing of that id.
 */
export function buildEdit<List extends ListName>(
  network: Network,
  { list, id }: { readonly list: List; readonly id: string },
  fields: Partial<Omit<Thing<List>, 'id'>>,
): Change {
  const thing = getThing(network, list, id);
  const after = { ...thing, ...fields };
  const label = toEditLabel(toThingWords(network, list, thing), listDifferences(thing, after), after);
  return { label, operations: diffThings({ list, id }, thing, after) };
}

/** Returns the change that adds evidence to a tie, a claim or a meeting (`was` is null), replaces it, or removes it (`now`). */
export function buildEvidenceEdit(
  network: Network,
  { list, id }: { readonly list: EvidenceList; readonly id: string },
  { was, now }: { readonly was: Evidence | null; readonly now: Evidence | null },
): Change {
  const words = toThingWords(network, list, getThing(network, list, id));
  const label = was === null ? 'add evidence to' : now === null ? 'remove evidence of' : 'change evidence of';
  const place = { op: 'item', list, id, field: 'evidence', at: null } as const;
  return { label: `${label} ${words}`, operations: [{ ...place, was, now }] };
}

/** JSON has no fields that are undefined. */
function toPlainThing(thing: object & { readonly id: string }): PlainThing {
  const fields = Object.entries(thing).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(fields), id: thing.id };
}

function getThing<List extends ListName>(network: Network, list: List, id: string): Thing<List> {
  const thing = findThing(network, { list, id });
  if (!thing) throw new RangeError(`There is no “${id}” in ${list}.`);
  return thing;
}

function toEditLabel(words: string, fields: readonly string[], after: object): string {
  const [field] = fields;
  if (fields.length === 1 && field === 'reliability' && 'reliability' in after) {
    return after.reliability === null
      ? `take back the rating of ${words}`
      : `rate ${words} ${after.reliability}`;
  }
  return `change ${toListWords(fields.map(toFieldWords))} of ${words}`;
}
