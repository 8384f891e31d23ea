import { isJsonObject } from './read-json-source';

/** Values that dumps of MongoDB write as an object of one field, named by its type: `{"$date": "2015-07-01T00:00:00Z"}`. */
const TYPED = /^\$(oid|date|numberInt|numberLong|numberDouble|numberDecimal|uuid|symbol)$/;
const MAX_DEPTH = 50;

/** Returns a value in which what Extended JSON names the type of is plain JSON. */
export function toPlainJson(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => toPlainJson(item, depth + 1));
  const entries = Object.entries(value);
  const [only, ...others] = entries;
  if (only && others.length === 0 && TYPED.test(only[0])) return toScalar(only[0], only[1]);
  return Object.fromEntries(entries.map(([key, item]) => [key, toPlainJson(item, depth + 1)]));
}

function toScalar(type: string, value: unknown): unknown {
  // Milliseconds since 1970 stand within, typed once more.
  const held = isJsonObject(value) ? Object.values(value)[0] : value;
  if (type === '$date') {
    const time = typeof held === 'string' && !/^-?\d+$/.test(held) ? held : Number(held);
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? held : date.toISOString();
  }
  return /^\$number/.test(type) && Number.isFinite(Number(held)) ? Number(held) : held;
}
