import { isJsonObject, type JsonObject, toText } from '../json/read-json-source';
import type { RemarkList } from '../remark-list';
import { findName } from './stix-actors';
import type { StixObject } from './stix-objects';
import type { StixNames } from './stix-values';

/** Objects by what becomes of them, and what is known of them beside themselves. */
export type SortedObjects = StixNames & {
  readonly actors: readonly StixObject[];
  readonly ties: readonly StixObject[];
  /** Reports are documents, unless a tie ends there. */
  readonly documents: readonly StixObject[];
  /** The reports that speak of an object, by its id. */
  readonly reports: ReadonlyMap<string, readonly string[]>;
};

const TIES: ReadonlySet<string> = new Set(['relationship', 'sighting']);
const NOTES: ReadonlySet<string> = new Set(['note', 'opinion', 'grouping']);
/** Objects about the data itself; only the names of markings are of use, to those that bear them. */
const ABOUT_DATA: ReadonlySet<string> = new Set([
  'marking-definition',
  'extension-definition',
  'language-content',
]);
const ENDS = ['source_ref', 'target_ref', 'sighting_of_ref', 'where_sighted_refs'] as const;

/** Returns which objects are ties, documents, notes on others, and actors: all others. */
export function sortObjects(objects: ReadonlyMap<string, StixObject>, remarks: RemarkList): SortedObjects {
  const all = [...objects.values()].filter(({ data }) => data.revoked !== true);
  if (all.length < objects.size) describeRevoked(objects.size - all.length, remarks);
  const ties = all.filter(({ type }) => TIES.has(type));
  const ends = new Set(ties.flatMap(({ data }) => ENDS.flatMap((end) => listRefs(data[end]))));
  const rest = all.filter(({ type }) => !TIES.has(type) && !ABOUT_DATA.has(type));
  const isNote = ({ id, type }: StixObject) => NOTES.has(type) && !ends.has(id);
  const isReport = ({ id, type }: StixObject) => type === 'report' && !ends.has(id);
  reportPassedOver(all, remarks);
  describeDisputed(all, new Set(ties.map(({ id }) => id)), remarks);
  return {
    actors: rest.filter((object) => !isNote(object) && !isReport(object)),
    ties,
    documents: rest.filter(isReport),
    reports: groupByRef(rest.filter(isReport), ({ id }) => id),
    notes: groupByRef(rest.filter(isNote), ({ type, data }) => [type, describeNote(data)] as const),
    names: new Map(all.map((object) => [object.id, toName(object)])),
  };
}

function describeRevoked(count: number, remarks: RemarkList): void {
  const message = `${count === 1 ? 'One object is' : `${count.toLocaleString('en')} objects are`} revoked by who wrote the bundle, and left out.`;
  remarks.add('revoked', { severity: 'note', place: '', message, fix: '' });
}

/** Who disagrees with a tie is no actor of the bundle: it is told, and no denial is made. */
function describeDisputed(
  objects: readonly StixObject[],
  ties: ReadonlySet<string>,
  remarks: RemarkList,
): void {
  const opinions = objects.filter(
    ({ type, data }) => type === 'opinion' && /disagree/.test(toText(data.opinion) ?? ''),
  );
  const disputed = new Set(opinions.flatMap(({ data }) => listRefs(data.object_refs)));
  const count = [...disputed].filter((id) => ties.has(id)).length;
  if (count === 0) return;
  const message = `An opinion disagrees with ${count === 1 ? 'one tie' : `${count.toLocaleString('en')} ties`}: it is kept as “opinion” beside it, and no denial was made. Add who denies it.`;
  remarks.add('disputed', { severity: 'note', place: '', message, fix: '' });
}

function listRefs(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((ref) => typeof ref === 'string') : [];
}

/** Returns what objects say of others, by the ids that they refer to. */
function groupByRef<T>(
  objects: readonly StixObject[],
  toValue: (object: StixObject) => T,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const object of objects) {
    for (const ref of new Set(listRefs(object.data.object_refs))) {
      const group = groups.get(ref) ?? [];
      group.push(toValue(object));
      groups.set(ref, group);
    }
  }
  return groups;
}

function describeNote(data: JsonObject): string {
  const parts = ['abstract', 'content', 'opinion', 'explanation', 'name', 'context', 'description'];
  return parts.flatMap((part) => toText(data[part]) ?? []).join(': ');
}

function toName({ id, data }: StixObject): string {
  const { definition } = data;
  const marking = isJsonObject(definition) ? (toText(definition.tlp) ?? toText(definition.statement)) : null;
  return findName(data) ?? marking ?? id;
}

function reportPassedOver(objects: readonly StixObject[], remarks: RemarkList): void {
  const count = objects.filter(({ type }) => ABOUT_DATA.has(type)).length;
  if (count === 0) return;
  const words = count === 1 ? '1 object is' : `${count.toLocaleString('en')} objects are`;
  remarks.add('about data', {
    severity: 'note',
    place: '',
    message: `${words} about the data itself (markings, extensions, translations), and no actors.`,
    fix: '',
  });
}
