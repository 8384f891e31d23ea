import { createImportTables } from '../create-import-tables';
import { describeChanged } from '../describe-changed';
import { describeThings } from '../describe-things';
import type { FormatSource, Progress } from '../format';
import { BARE_MAPPING } from '../guess/guess-mapping';
import type { Mapping } from '../mapping';
import type { ReadResult } from '../read-result';
import { RecordTable } from '../record-table';
import { RemarkList, toFailed } from '../remark-list';
import { toActorTable } from './ftm-actors';
import { type FtmEntity, getValues, listContext, readEntities } from './ftm-entities';
import { FTM_EDGES } from './ftm-schemata';
import { toTieTable } from './ftm-ties';
import { readOwnEntities, withoutOwn } from './own-entities';
import { type SortedEntities, sortEntities } from './sort-entities';

/** Schemata of people and of those who act as one; all others are things. */
const GROUPS: ReadonlySet<string> = new Set(['Company', 'LegalEntity', 'Organization', 'PublicBody']);

/**
 * Returns the draft of FollowTheMoney entities: those of edge schemata are ties and keep the schema as their type, documents are
 * documents, what only says something of another entity (a sanction, a passport) is kept with that one, and all others are actors.
 * Returns the network when this program wrote the file.
 */
export function readFtm(source: FormatSource, progress: Progress): ReadResult {
  const remarks = new RemarkList();
  const entities = readEntities(source, remarks, progress);
  if (!('get' in entities)) return { kind: 'failed', remarks: entities };
  if (entities.size === 0) return toFailed('The file holds no entity.', 'Choose a file with at least one.');
  const own = readOwnEntities([...entities.values()]);
  if (own?.ok) return { kind: 'network', network: own.network, remarks: remarks.toRemarks() };
  if (own) remarks.add('changed', describeChanged(own.why));
  return toTablesResult(sortEntities(withoutOwn(entities)), remarks);
}

function toTablesResult(sorted: SortedEntities, remarks: RemarkList): ReadResult {
  const actors = toActorTable(sorted.actors, sorted.parts);
  const ties = toTieTable(sorted.ties);
  const documents = toDocumentTable(sorted.documents);
  const things = sorted.actors.filter(({ schema }) => schema !== 'Person' && !GROUPS.has(schema));
  describeThings(
    things.map(({ schema }) => schema),
    remarks,
  );
  const draft = createImportTables({
    actors: actors.toTable(),
    ties: ties.toTable(),
    documents: sorted.documents.length > 0 ? documents.toTable() : null,
    remarks: remarks.toRemarks(),
  });
  const schemata = new Set(sorted.actors.map(({ schema }) => schema));
  const mapping: Mapping = {
    ...BARE_MAPPING,
    actorColumns: actors.toMapping(),
    tieColumns: ties.toMapping(),
    kinds: Object.fromEntries(
      [...schemata].map((schema) => [schema, schema === 'Person' ? 'person' : 'group'] as const),
    ),
    ...toTypes(sorted),
  };
  return { kind: 'draft', draft, mapping, guesses: [], applyHeaderChoice: null };
}

/** Each schema of a tie is a type; those that the vocabulary does not have are added under their own name. */
function toTypes({ ties }: SortedEntities): Pick<Mapping, 'types' | 'newTypes'> {
  const used = [...FTM_EDGES].filter(([schema]) => ties.some(({ entity }) => entity.schema === schema));
  return {
    types: Object.fromEntries(
      used.map(([schema, { type }]) => [schema, typeof type === 'string' ? type : type.id] as const),
    ),
    newTypes: used.flatMap(([, { type }]) => (typeof type === 'string' ? [] : [type])),
  };
}

/** Fields of a document, and the properties of which the first that says something fills it. */
const DOCUMENT_CHOICES = [
  ['title', ['title', 'name', 'fileName']],
  ['publisher', ['publisher']],
  ['published', ['publishedAt', 'date']],
  ['url', ['sourceUrl']],
] as const;

const DOCUMENT_COLUMNS = {
  id: true,
  title: true,
  publisher: true,
  published: true,
  url: true,
  authors: true,
};

function toDocumentTable(entities: readonly FtmEntity[]): RecordTable<'attribute'> {
  const table = new RecordTable<'attribute'>({});
  for (const entity of entities) {
    const told = new Set(['author']);
    const record: (readonly [string, string | readonly string[]])[] = [['id', entity.id]];
    for (const [field, properties] of DOCUMENT_CHOICES) {
      const property = properties.find((name) => entity.properties.has(name));
      if (property === undefined) continue;
      const values = getValues(entity, property);
      record.push([field, values.slice(0, 1)]);
      // Of several values all are kept, under another name than that of the field.
      if (values.length === 1) told.add(property);
      else if (property === field) record.push([`all of ${field}`, values]);
      if (property === field) told.add(property);
    }
    record.push(['authors', getValues(entity, 'author')]);
    for (const [name, values] of entity.properties) if (!told.has(name)) record.push([name, [...values]]);
    record.push(...listContext(entity, DOCUMENT_COLUMNS));
    table.add(record, entity.line);
  }
  return table;
}
