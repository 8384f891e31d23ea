import type { TieField } from '../mapping';
import { RecordTable, type TableRecord } from '../record-table';
import { type FtmEntity, getValues, listContext, toFreeName } from './ftm-entities';
import type { FtmEdge } from './ftm-schemata';

const FIELDS: Readonly<Record<string, TieField>> = {
  ...{
    id: 'id',
    schema: 'type',
    source: 'source',
    target: 'target',
    startDate: 'from',
    endDate: 'to',
    date: 'date',
  },
  ...{ role: 'notes', relationship: 'notes', summary: 'notes', description: 'notes' },
  ...{ document: 'document', url: 'url', publisher: 'publisher', recordId: 'locator' },
};
/** Columns that hold something else than a property of their name would. */
const OWN = { id: true, schema: true, source: true, target: true, document: true, url: true } as const;
const DATES = ['startDate', 'endDate', 'date'];
const EVIDENCE = ['proof', 'sourceUrl', 'publisher', 'recordId'];

/** An entity that ties others. */
export type FtmTie = { readonly entity: FtmEntity; readonly edge: FtmEdge };

/**
 * Returns a table of ties: one for each pair of what an entity names at its two ends, with a row for each document or address that it
 * stands on. An entity that names nobody at one of its ends has a row all the same, to be told of.
 */
export function toTieTable(ties: Iterable<FtmTie>): RecordTable<TieField> {
  const table = new RecordTable<TieField>(FIELDS);
  for (const { entity, edge } of ties) {
    const pairs = listPairs(entity, edge);
    const shared = toShared(entity, edge);
    const evidence = listEvidence(entity);
    for (const [index, [source, target]] of pairs.entries()) {
      const id = index === 0 ? entity.id : `${entity.id}-${index + 1}`;
      const ends: TableRecord = [
        ['id', id],
        ['source', source],
        ['target', target],
      ];
      const same: TableRecord = index === 0 ? [] : [['entity', entity.id]];
      for (const item of evidence) table.add([...ends, ...same, ...shared, ...item], entity.line);
    }
  }
  return table;
}

function listPairs(entity: FtmEntity, edge: FtmEdge): readonly (readonly [string, string])[] {
  const sources = getValues(entity, edge.source);
  const targets = getValues(entity, edge.target);
  return (sources.length > 0 ? sources : ['']).flatMap((source) =>
    (targets.length > 0 ? targets : ['']).map((target) => [source, target] as const),
  );
}

/** What all rows of an entity say. Of several dates the first is taken, and all are kept. */
function toShared(entity: FtmEntity, edge: FtmEdge): (readonly [string, readonly string[]])[] {
  const { schema, properties } = entity;
  const record: (readonly [string, readonly string[]])[] = [['schema', [schema]]];
  for (const [name, values] of properties) {
    if (name === edge.source || name === edge.target || EVIDENCE.includes(name)) continue;
    const sorted = DATES.includes(name) ? [...values].sort() : [...values];
    const isDates = sorted.length > 1 && DATES.includes(name);
    record.push([toFreeName(name, OWN), isDates ? sorted.slice(0, 1) : sorted]);
    if (isDates) record.push([`all of ${name}`, sorted]);
  }
  return [...record, ...listContext(entity, FIELDS)];
}

/** Returns the evidence of an entity: each document that proves it, and each address that it was taken from. */
function listEvidence(entity: FtmEntity): readonly TableRecord[] {
  const shared = ['publisher', 'recordId'].map((name) => [name, getValues(entity, name)] as const);
  const proofs = getValues(entity, 'proof').map((id) => [['document', id] as const, ...shared]);
  const urls = getValues(entity, 'sourceUrl').map((url) => [['url', url] as const, ...shared]);
  const items = [...proofs, ...urls];
  return items.length > 0 ? items : [shared];
}
