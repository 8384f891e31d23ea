import { isJsonObject, type JsonObject, toText } from '../json/read-json-source';
import type { RemarkList } from '../remark-list';

/** One object of a bundle. */
export type StixObject = { readonly id: string; readonly type: string; readonly data: JsonObject };

/**
 * Returns the objects of a bundle by id. Of versions of one object the last that was modified counts, as the standard says; what
 * has no id or no type is passed over, and told.
 */
export function listObjects(
  values: readonly unknown[],
  remarks: RemarkList,
): ReadonlyMap<string, StixObject> {
  const objects = new Map<string, StixObject>();
  for (const [index, data] of values.entries()) {
    const place = `objects[${index}]`;
    const id = isJsonObject(data) ? toText(data.id) : null;
    const type = isJsonObject(data) ? toText(data.type) : null;
    if (!isJsonObject(data) || id === null || type === null) {
      const message = 'It has no “id” or no “type”, and is passed over.';
      remarks.add('no object', { severity: 'error', place, message, fix: 'Give it both.' });
      continue;
    }
    const known = objects.get(id);
    if (known) describeVersion(id, place, remarks);
    if (!known || isNewer(data, known.data)) objects.set(id, { id, type, data });
  }
  return objects;
}

function isNewer(a: JsonObject, b: JsonObject): boolean {
  return (toText(a.modified) ?? '') > (toText(b.modified) ?? '');
}

function describeVersion(id: string, place: string, remarks: RemarkList): void {
  remarks.add('version', {
    severity: 'note',
    place,
    message: `“${id}” stands more than once; the version that was modified last is read.`,
    fix: '',
  });
}
