import { createDraft } from '../create-draft';
import type { Mapping, ReadResult } from '../draft';
import type { FormatSource, Progress } from '../format';
import { PLAIN_TIE } from '../guess/guess-mapping';
import { RecordTable } from '../record-table';
import { RemarkList, toFailed } from '../remark-list';
import { tellChanged } from '../tell-changed';
import { tellThings } from '../tell-things';
import { toActorTable, toTexts } from './ftm-actors';
import { type FtmEntity, getValues, readEntities } from './ftm-entities';
import { FTM_EDGES } from './ftm-schemata';
import { toTieTable } from './ftm-ties';
import { readOwnEntities } from './own-entities';
import { type SortedEntities, sortEntities } from './sort-entities';

/** Schemata of people and of those who act as one; all others are things. */
const GROUPS: ReadonlySet<string> = new Set(['Company', 'LegalEntity', 'Organization', 'PublicBody']);

/**
 * Answers the draft of FollowTheMoney entities: those of edge schemata are ties and keep the schema as their type, documents are
 * documents, what only says something of another entity (a sanction, a passport) is kept with that one, and all others are actors.
 * Answers the network when this program wrote the file.
 */
export function readFtm(source: FormatSource, progress: Progress): ReadResult {
  const remarks = new RemarkList();
  const entities = readEntities(source, remarks, progress);
  if (!('get' in entities)) return { kind: 'failed', remarks: entities };
  if (entities.size === 0) return toFailed('The file holds no entity.', 'Choose a file with at least one.');
  const own = readOwnEntities([...entities.values()]);
  if (own?.ok) return { kind: 'network', network: own.network, remarks: remarks.toRemarks() };
  if (own) remarks.add('changed', tellChanged(own.why));
  return toDraftResult(sortEntities(entities), remarks);
}

function toDraftResult(sorted: SortedEntities, remarks: RemarkList): ReadResult {
  const actors = toActorTable(sorted.actors, sorted.parts);
  const ties = toTieTable(sorted.ties);
  const documents = toDocumentTable(sorted.documents);
  const things = sorted.actors.filter(({ schema }) => schema !== 'Person' && !GROUPS.has(schema));
  tellThings(
    things.map(({ schema }) => schema),
    remarks,
  );
  const draft = createDraft({
    actors: actors.toTable(),
    ties: ties.toTable(),
    documents: sorted.documents.length > 0 ? documents.toTable() : null,
    remarks: remarks.toRemarks(),
  });
  const schemata = new Set(sorted.actors.map(({ schema }) => schema));
  const mapping: Mapping = {
    actorColumns: actors.toMapping(),
    tieColumns: ties.toMapping(),
    kinds: Object.fromEntries(
      [...schemata].map((schema) => [schema, schema === 'Person' ? 'person' : 'group'] as const),
    ),
    otherKind: 'group',
    ...toTypes(sorted),
    otherType: PLAIN_TIE.id,
    sameActors: [],
    aggregate: 'none',
  };
  return { kind: 'draft', draft, mapping, guesses: [] };
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

function toDocumentTable(entities: readonly FtmEntity[]): RecordTable<'attribute'> {
  const table = new RecordTable<'attribute'>({});
  for (const entity of entities) {
    const first = (...names: string[]) => names.flatMap((name) => getValues(entity, name)).slice(0, 1);
    const told = new Set(['publisher', 'author']);
    table.add(
      [
        ['id', entity.id],
        ['title', first('title', 'name', 'fileName')],
        ['publisher', first('publisher')],
        ['authors', getValues(entity, 'author')],
        ['published', first('publishedAt', 'date')],
        ['url', first('sourceUrl')],
        ...[...entity.properties].flatMap(([name, values]) =>
          told.has(name) ? [] : [[name, [...values]] as const],
        ),
        ...Object.entries(entity.context).map(([name, value]) => [name, toTexts(value)] as const),
      ],
      entity.line,
    );
  }
  return table;
}
