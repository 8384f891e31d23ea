import { toItem } from '../json/json-cell';
import { isJsonObject, type JsonObject, toObjects, toText } from '../json/read-json-source';
import type { StixObject } from './stix-objects';

/** What is known of objects beside themselves, by their ids. */
export type StixNames = {
  /** What an object that others refer to is called. */
  readonly names: ReadonlyMap<string, string>;
  /** What notes, opinions and groupings say of an object: the type, and words. */
  readonly notes: ReadonlyMap<string, readonly (readonly [type: string, text: string])[]>;
};

/** A reference to something outside of STIX. */
export type StixReference = {
  readonly name: string;
  readonly id: string;
  readonly url: string;
  readonly title: string;
};

/** Returns the external references of an object, each with a title: its words, or where it is from and its id there. */
export function listReferences({ external_references }: JsonObject): readonly StixReference[] {
  return toObjects(external_references).map((reference) => {
    const [name, id, url, words] = ['source_name', 'external_id', 'url', 'description'].map(
      (field) => toText(reference[field]) ?? '',
    ) as [string, string, string, string];
    return { name, id, url, title: words || [name, id].filter((part) => part !== '').join(' ') || url };
  });
}

/**
 * Returns the fields of an object as columns but those in `told`, then what others say of it. A field that refers to others
 * (`created_by_ref`) is followed by one with their names (`created_by`).
 */
export function toNamedFields(
  { id, data }: StixObject,
  told: ReadonlySet<string>,
  { names, notes }: StixNames,
): readonly (readonly [string, readonly string[]])[] {
  const fields = Object.entries(data).flatMap(([field, value]): (readonly [string, readonly string[]])[] => {
    if (told.has(field)) return [];
    const texts = toTexts(value);
    if (!/_refs?$/.test(field)) return [[field, texts]];
    const named = texts.flatMap((ref) => names.get(ref) ?? []);
    return [
      [field, texts],
      [field.replace(/_ref(s?)$/, '$1'), named],
    ];
  });
  return [...fields, ...(notes.get(id) ?? []).map(([type, text]) => [type, [text]] as const)];
}

/** Returns a value of STIX as the texts of a cell; what is nested stays JSON. */
function toTexts(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(toTexts);
  return [isJsonObject(value) ? JSON.stringify(value) : toItem(value)];
}
