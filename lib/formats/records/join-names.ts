import { foldName } from '../guess/fold-name';
import { isJsonObject, type JsonObject } from '../json/read-json-source';

/** The parts of a name in the order in which registers of sanctions number them. */
const PARTS = ['first name', 'second name', 'third name', 'fourth name'];
const WHOLE = /(^|\s)(name|full name|whole name|display name|last name|surname|family name)$/;

/**
 * Returns records with a field “name” that has the numbered parts of their names together (FIRST_NAME, SECOND_NAME, …), where they have no other name;
 * the parts stay beside it.
 */
export function joinNames(records: readonly JsonObject[]): readonly JsonObject[] {
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const parts = PARTS.map((part) => fields.find((field) => foldName(field) === part));
  const [first] = parts;
  if (first === undefined || foldName(first) !== PARTS[0]) return records;
  const isOther = (field: string) => WHOLE.test(foldName(field)) && !PARTS.includes(foldName(field));
  const areInner = records.some((record) => isJsonObject(record[first]));
  if (areInner || fields.some(isOther)) return records;
  return records.map((record) => {
    const words = parts.flatMap((part) => (part === undefined ? [] : [record[part]]));
    const texts = words.flatMap((word) =>
      typeof word === 'string' && word.trim() !== '' ? [word.trim()] : [],
    );
    return texts.length > 0 ? { name: texts.join(' '), ...record } : record;
  });
}
