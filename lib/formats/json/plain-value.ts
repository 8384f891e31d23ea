import { isJsonObject, type JsonObject } from './read-json-source';

/** What MongoDB's exports (Extended JSON v2) put a value into that JSON has no form for. */
const WRAPPERS: ReadonlySet<string> = new Set([
  ...['$oid', '$date', '$numberInt', '$numberLong', '$numberDouble', '$numberDecimal', '$uuid', '$symbol'],
]);
const NUMBERS: ReadonlySet<string> = new Set([
  '$numberInt',
  '$numberDouble',
  '$numberLong',
  '$numberDecimal',
]);
const MAX_DEPTH = 30;

/** Returns a value with what MongoDB has put into objects (`{"$date": …}`) as plain texts and numbers; the value itself where there is none. */
export function toPlainValue(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => toPlainValue(item, depth + 1));
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (!isJsonObject(value)) return value;
  const wrapped = unwrap(value);
  if (wrapped !== undefined) return wrapped;
  const entries = Object.entries(value).map(([key, inner]) => [key, toPlainValue(inner, depth + 1)] as const);
  return entries.some(([key, inner]) => inner !== value[key]) ? Object.fromEntries(entries) : value;
}

function unwrap(value: JsonObject): unknown {
  const [only, second] = Object.entries(value);
  if (!only || second || !WRAPPERS.has(only[0])) return undefined;
  const [key, inner] = only;
  const held = isJsonObject(inner) ? unwrap(inner) : inner;
  if (typeof held !== 'string' && typeof held !== 'number') return undefined;
  if (key === '$date') return toTime(held);
  // A number too long to be one in JSON stays as it is written.
  return NUMBERS.has(key) && Number.isSafeInteger(Number(held)) ? Number(held) : held;
}

function toTime(held: string | number): string | number {
  const time = typeof held === 'number' ? held : /^-?\d{1,15}$/.test(held) ? Number(held) : Number.NaN;
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? held : date.toISOString();
}
