import { LATER_TYPE_IDS } from '@/lib/vocabulary/later-types';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { checkBetween } from './check-between';
import { checkShape, isObject, type RawObject, warnOfUnknownFields } from './check-shape';
import { checkTexts } from './check-texts';
import { checkThings } from './check-things';
import { checkType } from './check-type';
import { toCount, toKind } from './explain';
import type { ParseResult } from './issue';
import { type IssueList, toQuoted } from './issue-list';
import { LIMITS } from './limits';
import { createEffort } from './nearest';
import { NETWORK_FORMAT, type Network } from './network';
import { readItems } from './read-items';
import { networkHeadSchema, networkSchema } from './schema';
import {
  type Check,
  checkIdIsNew,
  type FileLists,
  indexPlaces,
  LIST_NAMES,
  type ListName,
  toText,
  toThingIndex,
} from './thing-index';

/** Returns the network that plain data (as from JSON) is, or every issue at once. */
export function checkNetwork(raw: unknown, issues: IssueList): ParseResult<Network> {
  if (!isObject(raw)) {
    issues.addError(() => ({
      at: [],
      id: null,
      message: `A network is an object { … }; this is ${toKind(raw)}.`,
      fix: `Begin with { "format": "${NETWORK_FORMAT}", "id": …, "title": … }.`,
    }));
    return issues.toFailure();
  }
  if (!checkVersion(raw, issues)) return issues.toFailure();
  const item = { raw, at: [], id: toText(raw, 'id') };
  warnOfUnknownFields(item, networkSchema.shape, issues);
  const head = checkShape(networkHeadSchema, item, issues);
  const unread = new Set<ListName>();
  const lists = checkLists(raw, unread, issues);
  const file: FileLists = { lists, places: mapLists((name) => indexPlaces(lists[name])) };
  const types = new Map<string, RelationshipType | null>();
  const check: Check = { issues, known: toThingIndex(file), unread, types, effort: createEffort() };
  const relationshipTypes = checkTypes(file, issues, types);
  const things = checkThings(file, check);
  checkBetween(raw, check);
  const texts = checkTexts(raw, things.documents, issues);
  if (!head || issues.hasErrors()) return issues.toFailure();
  const { texts: _, ...own } = { texts: null, ...head };
  return issues.toSuccess({
    ...own,
    ...things,
    relationshipTypes,
    ...(texts.length > 0 && { texts }),
  });
}

/** Returns false for a file of another version of the format, of which nothing else can be said. */
function checkVersion({ format }: RawObject, issues: IssueList): boolean {
  if (typeof format !== 'string' || format === NETWORK_FORMAT || !/^backchannel\/\d{1,9}$/.test(format))
    return true;
  issues.addError(() => ({
    at: ['format'],
    id: null,
    message: `The file is of the format ${toQuoted(format)}; this program reads ${toQuoted(NETWORK_FORMAT)}.`,
    fix: `Open it with a newer version, or save it as ${toQuoted(NETWORK_FORMAT)}.`,
  }));
  return false;
}

function checkTypes(
  file: FileLists,
  issues: IssueList,
  types: Map<string, RelationshipType | null>,
): readonly RelationshipType[] {
  for (const id of file.places.relationshipTypes.keys()) types.set(id, null);
  const own = readItems('relationshipTypes', file.lists.relationshipTypes, issues, (item) => {
    checkIdIsNew(item, 'relationshipTypes', file, issues);
    return checkType(item, issues);
  });
  const keeps = new Set([...types.keys()].filter((id) => LATER_TYPE_IDS.has(id)));
  for (const type of [...own, ...RELATIONSHIP_TYPES.filter(({ id }) => !keeps.has(id))]) {
    types.set(type.id, type);
  }
  return own;
}

function checkLists(raw: RawObject, unread: Set<ListName>, issues: IssueList): FileLists['lists'] {
  return mapLists((name) => {
    const value = raw[name];
    if (value === undefined) return [];
    const problem = findListProblem(name, value);
    if (Array.isArray(value) && !problem) return value;
    unread.add(name);
    if (problem) issues.addError(() => ({ at: [name], id: null, ...problem }));
    return [];
  });
}

function findListProblem(
  name: ListName,
  value: unknown,
): { readonly message: string; readonly fix: string } | null {
  if (!Array.isArray(value)) {
    return {
      message: `${toQuoted(name)} is ${toKind(value)}, not a list [ … ].`,
      fix: 'Write a list of objects, or leave the field out when there are none.',
    };
  }
  if (value.length <= LIMITS[name]) return null;
  return {
    message: `There are ${toCount(value.length)} ${name}; at most ${toCount(LIMITS[name])} can be read.`,
    fix: 'Split the network into several.',
  };
}

function mapLists<T>(toValue: (name: ListName) => T): Record<ListName, T> {
  return Object.fromEntries(LIST_NAMES.map((name) => [name, toValue(name)])) as Record<ListName, T>;
}
