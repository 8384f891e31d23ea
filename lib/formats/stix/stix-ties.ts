import { toText } from '../json/read-json-source';
import type { TieField } from '../mapping';
import { RecordTable, type TableRecord } from '../record-table';
import type { StixObject } from './stix-objects';
import { listReferences, type StixNames, toNamedFields } from './stix-values';

/** The words for a sighting among the types of ties. */
export const SIGHTING = 'sighting';

const FIELDS: Readonly<Record<string, TieField>> = {
  ...{ id: 'id', relationship_type: 'type', source_ref: 'source', target_ref: 'target' },
  ...{ start_time: 'from', stop_time: 'to', first_seen: 'from', last_seen: 'to', description: 'notes' },
  ...{ document: 'document', documentTitle: 'documentTitle', publisher: 'publisher', url: 'url' },
  ...{ locator: 'locator', credibility: 'credibility' },
};
const TOLD: ReadonlySet<string> = new Set([
  ...['id', 'type', 'spec_version', 'relationship_type', 'source_ref', 'target_ref'],
  ...['external_references', 'sighting_of_ref', 'where_sighted_refs'],
]);

/**
 * Returns a table of relationships and sightings, with a row for each reference and each report (`reports`: their ids by that of the
 * relationship) that one stands on.
 */
export function toTieTable(
  objects: Iterable<StixObject>,
  reports: ReadonlyMap<string, readonly string[]>,
  names: StixNames,
): RecordTable<TieField> {
  const table = new RecordTable<TieField>(FIELDS);
  for (const object of objects) {
    const shared = toNamedFields(object, TOLD, names);
    const evidence = listEvidence(object, reports.get(object.id) ?? []);
    for (const ends of listEnds(object)) {
      for (const item of evidence) table.add([...ends, ...shared, ...item], null);
    }
  }
  return table;
}

/** A relationship names two ends; a sighting who saw it, perhaps several, else who says so, and what was seen. */
function listEnds({ id, type, data }: StixObject): readonly TableRecord[] {
  const text = (field: string) => toText(data[field]) ?? '';
  if (type === 'relationship') {
    return [
      [
        ['id', id],
        ...['relationship_type', 'source_ref', 'target_ref'].map((field) => [field, text(field)] as const),
      ],
    ];
  }
  const { where_sighted_refs: places } = data;
  const seers = Array.isArray(places) && places.length > 0 ? places.map(String) : [text('created_by_ref')];
  return seers.map((seer, index) => [
    ['id', index === 0 ? id : `${id}-${index + 1}`],
    ['relationship_type', SIGHTING],
    ['source_ref', seer],
    ['target_ref', text('sighting_of_ref')],
  ]);
}

function listEvidence({ data }: StixObject, reports: readonly string[]): readonly TableRecord[] {
  const credibility = ['credibility', toCredibility(data.confidence)] as const;
  const items: TableRecord[] = [
    ...reports.map((report): TableRecord => [['document', report], credibility]),
    ...listReferences(data).map(
      ({ name, id, url, title }): TableRecord => [
        ['documentTitle', title],
        ['publisher', name],
        ['url', url],
        ['locator', id],
        credibility,
      ],
    ),
  ];
  return items.length > 0 ? items : [[]];
}

/** STIX gives its confidence, from 0 to 100, in the grades of the Admiralty code as well (STIX 2.1, appendix A). */
function toCredibility(confidence: unknown): string {
  if (typeof confidence !== 'number' || confidence < 0 || confidence > 100) return '';
  return String(5 - Math.min(Math.floor(confidence / 20), 4));
}
