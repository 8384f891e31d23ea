import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { createImportTables } from '../create-import-tables';
import { describeThings } from '../describe-things';
import type { FormatSource } from '../format';
import { BARE_MAPPING } from '../guess/guess-mapping';
import { toLine } from '../import/clean-text';
import { UniqueIds } from '../import/unique-ids';
import type { ImportTable } from '../import-tables';
import { isJsonObject, readJsonSource, toText } from '../json/read-json-source';
import type { Mapping } from '../mapping';
import type { ReadResult } from '../read-result';
import { RecordTable } from '../record-table';
import { RemarkList, toFailed } from '../remark-list';
import { type SortedObjects, sortObjects } from './sort-objects';
import { toActorTable, toKindWords } from './stix-actors';
import { listObjects } from './stix-objects';
import { SIGHTING, toTieTable } from './stix-ties';
import { listReferences } from './stix-values';

/** Objects that act; others are what these do, use and aim at. */
const ACTORS: ReadonlySet<string> = new Set(['identity', 'threat-actor', 'intrusion-set', 'location']);

/**
 * Returns the draft of a STIX 2 bundle: relationships and sightings are ties and keep their type, reports and references are
 * documents, notes are kept with what they are about, and all other objects are actors.
 */
export function readStix(source: FormatSource): ReadResult {
  const read = readJsonSource(source);
  if (!read.ok) return read.failed;
  const values = isJsonObject(read.value) ? read.value.objects : read.value;
  if (!Array.isArray(values) || values.length === 0) {
    return toFailed('The bundle holds no objects.', 'Choose a bundle with at least one.');
  }
  const remarks = new RemarkList();
  const sorted = sortObjects(listObjects(values, remarks), remarks);
  const things = sorted.actors.filter(({ type }) => !ACTORS.has(type));
  describeThings(
    things.map(({ type }) => type),
    remarks,
  );
  const actors = toActorTable(sorted.actors, sorted);
  const ties = toTieTable(sorted.ties, sorted.reports, sorted);
  const draft = createImportTables({
    actors: actors.toTable(),
    ties: ties.toTable(),
    documents: toDocuments(sorted),
    remarks: remarks.toRemarks(),
  });
  const mapping: Mapping = {
    ...BARE_MAPPING,
    actorColumns: actors.toMapping(),
    tieColumns: ties.toMapping(),
    kinds: toKinds(sorted),
    ...toTypes(sorted),
  };
  return { kind: 'draft', draft, mapping, guesses: [], applyHeaderChoice: null };
}

/** Individuals are persons and countries are states; all else acts as a group, or is a thing that groups use. */
function toKinds({ actors }: SortedObjects): Mapping['kinds'] {
  const words = new Set(actors.map(toKindWords));
  return Object.fromEntries([...words].map((word) => [word, KINDS.get(word) ?? 'group'] as const));
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['identity, individual', 'person'],
  ['country', 'state'],
]);
const SYMMETRIC: ReadonlySet<string> = new Set(['related-to', 'duplicate-of']);

/** Each type of relationship is one of the network's own, under its name, unless the vocabulary has it. */
function toTypes({ ties }: SortedObjects): Pick<Mapping, 'types' | 'newTypes'> {
  const vocabulary = new Set(RELATIONSHIP_TYPES.map(({ id }) => id));
  const ids = new UniqueIds();
  for (const id of vocabulary) ids.take(id);
  const values = new Set(
    ties.flatMap(({ type, data }) =>
      type === 'sighting' ? SIGHTING : (toText(data.relationship_type) ?? []),
    ),
  );
  const types: [string, string][] = [];
  const newTypes: Readonly<Record<string, unknown>>[] = [];
  for (const value of values) {
    const id = vocabulary.has(value) ? value : ids.give(value, 'type');
    types.push([value, id]);
    if (id === value && vocabulary.has(id)) continue;
    const label = value === SIGHTING ? 'has sighted' : toLine(value.replaceAll('-', ' '));
    newTypes.push({ id, label, symmetric: SYMMETRIC.has(value) });
  }
  return { types: Object.fromEntries(types), newTypes };
}

/** Reports are documents; so is what objects refer to on the web, on which nothing stands by itself. */
function toDocuments({ documents, actors, names }: SortedObjects): ImportTable | null {
  const table = new RecordTable<'attribute'>({});
  for (const { id, data } of documents) {
    const [reference] = listReferences(data);
    const creator = names.get(toText(data.created_by_ref) ?? '') ?? reference?.name ?? '';
    table.add(
      [
        ['id', id],
        ['title', toText(data.name) ?? id],
        ['publisher', creator],
        ['published', toText(data.published) ?? ''],
        ['url', reference?.url ?? ''],
        ['description', toText(data.description) ?? ''],
      ],
      null,
    );
  }
  const urls = new Set<string>();
  for (const { name, url, title } of actors.flatMap(({ data }) => listReferences(data))) {
    if (url === '' || urls.has(url)) continue;
    urls.add(url);
    table.add(
      [
        ['title', title],
        ['publisher', name],
        ['url', url],
      ],
      null,
    );
  }
  return documents.length + urls.size > 0 ? table.toTable() : null;
}
