import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { Item, RawObject } from './check-shape';
import { type IssueList, type Step, toPath, toQuoted } from './issue-list';
import { type Effort, findNearest } from './nearest';

/** The lists of a network file. */
export const LIST_NAMES = [
  'actors',
  'documents',
  'relationships',
  'claims',
  'meetings',
  'relationshipTypes',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** The things that bear an id: those of a file as it is written, or of a network that is being changed. */
export type ThingIndex = {
  /** Returns the thing of that id, whatever else is wrong with it; undefined when there is none. */
  readonly find: (list: ListName, id: string) => unknown;
  readonly ids: (list: ListName) => Iterable<string>;
  readonly things: (list: ListName) => Iterable<unknown>;
};

/** What the checks of one file or one change share: what is known, and what is wrong so far. */
export type Check = {
  readonly issues: IssueList;
  readonly known: ThingIndex;
  /** Lists that could not be read: nothing can be said of the ids in them. */
  readonly unread: ReadonlySet<ListName>;
  /** Every type that can be used; null for one of the network's own that is not in order. */
  readonly types: ReadonlyMap<string, RelationshipType | null>;
  readonly effort: Effort;
};

/** The lists of a file, and where each id of them first stands. */
export type FileLists = {
  readonly lists: Readonly<Record<ListName, readonly unknown[]>>;
  readonly places: Readonly<Record<ListName, ReadonlyMap<string, number>>>;
};

/** What one thing of a list is called. */
export const NOUNS: Readonly<Record<ListName, string>> = {
  actors: 'actor',
  documents: 'document',
  relationships: 'relationship',
  claims: 'claim',
  meetings: 'meeting',
  relationshipTypes: 'relationship type',
};

/** Returns where each id of a list first stands, whatever else is wrong with the thing that bears it. */
export function indexPlaces(list: readonly unknown[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, value] of list.entries()) {
    const id = toText(value, 'id');
    if (id !== null && !places.has(id)) places.set(id, index);
  }
  return places;
}

/** Returns what a file's lists hold, by id: of several things of one id, the first. */
export function toThingIndex({ lists, places }: FileLists): ThingIndex {
  return {
    find: (list, id) => lists[list][places[list].get(id) ?? -1],
    ids: (list) => places[list].keys(),
    things: (list) => lists[list],
  };
}

/** Returns the text in a field of a raw value, or null when there is none. */
export function toText(value: unknown, field: string): string | null {
  const text = (value as RawObject | null | undefined)?.[field];
  return typeof text === 'string' ? text : null;
}

/** Adds an issue when an earlier thing of the same list has the same id. */
export function checkIdIsNew(item: Item, list: ListName, { places }: FileLists, issues: IssueList): void {
  const id = toText(item.raw, 'id');
  if (id === null) return;
  const first = places[list].get(id);
  if (first === undefined || first === item.at[1]) return;
  issues.addError(() => ({
    at: [...item.at, 'id'],
    id: item.id,
    message: `The id ${toQuoted(id)} is already that of ${toPath([list, first])}.`,
    fix: `Give this ${NOUNS[list]} an id of its own, or delete it if it is the same.`,
  }));
}

/** Returns whether an id is known; adds an issue with the nearest known id when it is not. */
export function checkReference(
  item: Item,
  steps: readonly Step[],
  id: string,
  list: ListName,
  check: Check,
): boolean {
  const isType = list === 'relationshipTypes';
  if (isType ? check.types.has(id) : check.known.find(list, id) !== undefined) return true;
  if (check.unread.has(list)) return false;
  check.issues.addError(() => {
    const ids = isType ? check.types.keys() : check.known.ids(list);
    const near = findBearer(id, list, check) ?? findNearest(id, ids, check.effort);
    const add = `${near === null ? 'Add' : 'or add'} a ${NOUNS[list]} with that id`.replace(
      'a actor',
      'an actor',
    );
    return {
      at: [...item.at, ...steps],
      id: item.id,
      message: id === '' ? `It names no ${NOUNS[list]}.` : `There is no ${NOUNS[list]} ${toQuoted(id)}.`,
      fix:
        id === ''
          ? `Choose a ${NOUNS[list]}.`.replace('a actor', 'an actor')
          : near === null
            ? `${add}, or correct it.`
            : `Write ${toQuoted(near)} if that is meant, ${add}.`,
    };
  });
  return false;
}

/** Returns the id of what bears that name: an author may have written "United States" for `us`. */
function findBearer(name: string, list: ListName, check: Check): string | null {
  const field = { actors: 'name', documents: 'title', meetings: 'title', relationshipTypes: 'label' }[
    list as string
  ];
  if (field === undefined || name === '' || check.effort.comparisons <= 0) return null;
  const wanted = name.toLowerCase();
  for (const thing of check.known.things(list)) {
    check.effort.comparisons -= 1;
    if (toText(thing, field)?.toLowerCase() === wanted) return toText(thing, 'id');
  }
  return null;
}
