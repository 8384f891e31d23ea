import type { RawObject } from '../check-shape';
import type { Operation, Owner, Plain } from './change';
import { diffItems } from './diff-items';
import { findFieldForm } from './fields';
import { readField } from './owner';
import { isSamePlain } from './same-plain';

type Place = Owner & { readonly field: string };

/** Returns the fields in which two objects differ, in the order in which they stand. */
export function listDifferences(before: RawObject, after: RawObject): readonly string[] {
  const fields = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...fields].filter((field) => !isSamePlain(readField(before, field), readField(after, field)));
}

/** Returns the operations that make one thing, or the network without its lists, of another of the same id. */
export function diffThings({ list, id }: Owner, before: RawObject, after: RawObject): readonly Operation[] {
  return listDifferences(before, after).flatMap((field) => {
    const [was, now] = [readField(before, field), readField(after, field)];
    const place = { list, id, field };
    const form = findFieldForm(list, field);
    if (form === 'items') return diffItems(place, toList(was), toList(now));
    if (form === 'entries') return diffEntries(place, toRecord(was), toRecord(now));
    return form === 'whole' ? [toSet(place, was, now)] : [];
  });
}

function toSet(place: Place, was: Plain | undefined, now: Plain | undefined): Operation {
  return { op: 'set', ...place, ...(was !== undefined && { was }), ...(now !== undefined && { now }) };
}

function diffEntries(place: Place, before: RawObject, after: RawObject): readonly Operation[] {
  return listDifferences(before, after).map((key) => {
    const [was, now] = [readField(before, key), readField(after, key)];
    return {
      op: 'entry',
      ...place,
      key,
      ...(was !== undefined && { was }),
      ...(now !== undefined && { now }),
    };
  });
}

function toList(value: Plain | undefined): readonly Plain[] {
  return Array.isArray(value) ? value : [];
}

function toRecord(value: Plain | undefined): RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
