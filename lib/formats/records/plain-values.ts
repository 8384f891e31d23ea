import { isJsonObject, type JsonObject } from '../json/read-json-source';
import { findThingName, isText, toReference } from './thing-name';

/** An object within an object within an object of one field each is deep enough. */
const MAX_WRAPS = 4;

/**
 * Returns a record whose fields hold names where they held those who have them: of things in a list their names, and of
 * people with an address of mail what the head of a mail says, `"Bell, Ada" <ada@x.org>`. All other fields stay as they are.
 */
export function toPlainRecord(record: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, toPlain(value)]));
}

function toPlain(value: unknown): unknown {
  const word = toReference(value);
  if (word !== value) return word;
  if (isJsonObject(value) && Object.values(value).some((inner) => toReference(inner) !== inner))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toReference(inner)]));
  if (Array.isArray(value) && value.every(isString) && value.some(isWord)) return value.filter(isWord);
  const held = unwrap(value);
  if (isJsonObject(held)) return toMailName(held) ?? value;
  if (!Array.isArray(held) || held.length === 0) return value;
  const things = held.map(unwrap);
  if (!things.every(isJsonObject)) return value;
  const mails = things.map(toMailName);
  if (mails.every(isText)) return mails.join(', ');
  const names = things.map((thing) => findThingName(thing)?.name);
  return names.every(isText) ? names : value;
}

/** Returns what an object holds that has one field alone, and in it another object or a list of them. */
function unwrap(value: unknown): unknown {
  let held = value;
  for (let wraps = 0; wraps < MAX_WRAPS && isJsonObject(held); wraps += 1) {
    const [inner, ...others] = Object.values(held);
    if (others.length > 0 || typeof inner !== 'object' || inner === null) return held;
    held = inner;
  }
  return held;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** Commas that a page has between the names of a list are none of them. */
function isWord(value: string): boolean {
  return /[\p{L}\p{N}]/u.test(value);
}

function toMailName(thing: JsonObject): string | null {
  const address = [thing.address, thing.email, thing.emailAddress].find(isText);
  if (address === undefined || !/^[^\s@<>]{1,100}@[^\s@<>]{1,100}$/.test(address)) return null;
  const name = findThingName(thing)?.name.replaceAll('"', '') ?? '';
  return name === '' ? address : `"${name}" <${address}>`;
}
