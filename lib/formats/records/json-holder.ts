import { isJsonObject, type JsonObject } from '../json/read-json-source';
import { findThingName } from './thing-name';

const MAX_DEPTH = 5;
/** Lists of records that an answer in GraphQL holds, each record with what ties it to its holder beside it. */
const PASSED: ReadonlySet<string> = new Set(['cursor', '__typename']);

/**
 * Returns the one thing with a name of which an answer tells, with the lists of others that stand within it; null where an answer tells of several
 * things, or of one alone. Records of GraphQL (`edges`, `node`) are lists like others then.
 */
export function findHolder(root: JsonObject): JsonObject | null {
  let inner: unknown = isJsonObject(root.data) ? root.data : null;
  for (let depth = 0; depth < MAX_DEPTH && isJsonObject(inner); depth += 1) {
    if (findThingName(inner)) {
      const plain = toPlain(inner, 0);
      return isJsonObject(plain) && Object.values(plain).some(holdsNamed) ? plain : null;
    }
    const objects: readonly unknown[] = Object.values(inner).filter(isJsonObject);
    inner = objects.length === 1 ? objects[0] : null;
  }
  return null;
}

function holdsNamed(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => isJsonObject(each) && findThingName(each))
  );
}

/** Returns a value in which each list of GraphQL is one of its records, with what stands beside them. */
function toPlain(value: unknown, depth: number): unknown {
  if (depth > 2 * MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((each) => toPlain(each, depth + 1));
  if (!isJsonObject(value)) return value;
  const { edges } = value;
  if (Array.isArray(edges) && edges.every((edge) => isJsonObject(edge) && isJsonObject(edge.node)))
    return edges.map((edge) => toRecord(edge, depth));
  const entries = Object.entries(value).filter(([key]) => !PASSED.has(key));
  return Object.fromEntries(entries.map(([key, each]) => [key, toPlain(each, depth + 1)]));
}

function toRecord({ node, ...edge }: JsonObject, depth: number): unknown {
  const beside = Object.entries(edge).filter(([key]) => !PASSED.has(key));
  const plain = toPlain(node, depth + 1);
  return { ...Object.fromEntries(beside), ...(isJsonObject(plain) ? plain : {}) };
}

/** What says of an answer that it goes on. */
const NEXT = /^(next_?token|next_?cursor|next_?page|next|nextLink|@odata\.nextLink|continuation)$/i;

/** Returns what says of an answer that it is one page of several; null where nothing does. */
export function findRest(value: unknown, depth = 0): string | null {
  if (!isJsonObject(value) || depth > MAX_DEPTH) return null;
  for (const [key, each] of Object.entries(value)) {
    if (key === 'hasNextPage' && each === true) return key;
    if (NEXT.test(key) && (typeof each === 'string' || typeof each === 'number') && each !== '') return key;
    const inner = findRest(each, depth + 1);
    if (inner !== null) return inner;
  }
  return null;
}
