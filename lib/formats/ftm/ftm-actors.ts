import type { ActorField } from '../mapping';
import { RecordTable } from '../record-table';
import { type FtmEntity, getValues, listContext } from './ftm-entities';
import { FTM_IDENTIFIERS } from './ftm-schemata';

/** What is said of entities elsewhere, by id: the name of a column, and values. */
export type FtmParts = ReadonlyMap<string, readonly (readonly [column: string, text: string])[]>;

/** Fields of an actor, and the properties of which the first that says something fills it. */
const CHOICES: readonly (readonly [column: string, properties: readonly string[]])[] = [
  ['name', ['name', 'title', 'fileName', 'full']],
  ['country', ['country', 'nationality', 'citizenship', 'jurisdiction', 'mainCountry']],
  ['from', ['birthDate', 'incorporationDate', 'inceptionDate', 'startDate']],
  ['to', ['deathDate', 'dissolutionDate', 'endDate']],
];

const FIELDS: Readonly<Record<string, ActorField>> = {
  ...{ id: 'id', schema: 'kind', name: 'name', otherNames: 'aliases', role: 'role', country: 'country' },
  ...{ from: 'from', to: 'to', alias: 'aliases', weakAlias: 'aliases', previousName: 'aliases' },
  ...{ summary: 'notes', description: 'notes', notes: 'notes' },
  ...Object.fromEntries([...FTM_IDENTIFIERS].map((name) => [name, 'identifier'] as const)),
};

/** Returns a table of entities as actors. What has no field is kept under the name of its property. */
export function toActorTable(entities: Iterable<FtmEntity>, parts: FtmParts): RecordTable<ActorField> {
  const table = new RecordTable<ActorField>(FIELDS);
  for (const entity of entities) {
    const { record, told } = chooseFields(entity);
    for (const [name, values] of entity.properties) if (!told.has(name)) record.push([name, [...values]]);
    record.push(...listContext(entity, FIELDS));
    for (const [column, text] of parts.get(entity.id) ?? []) record.push([column, text]);
    table.add(record, entity.line);
  }
  return table;
}

type Chosen = {
  readonly record: (readonly [string, string | readonly string[]])[];
  readonly told: Set<string>;
};

function chooseFields(entity: FtmEntity): Chosen {
  const record: Chosen['record'] = [
    ['id', entity.id],
    ['schema', entity.schema],
    ['role', getValues(entity, 'position').join('; ')],
  ];
  const told = new Set(['position']);
  for (const [column, properties] of CHOICES) {
    const property = properties.find((name) => entity.properties.has(name));
    if (property === undefined) continue;
    const [first = '', ...others] = getValues(entity, property);
    record.push([column, first]);
    if (column === 'name') record.push(['otherNames', others]);
    if (column === 'name' || others.length === 0) told.add(property);
    else if (property === column) {
      record.push([`all of ${column}`, [first, ...others]]);
      told.add(property);
    }
  }
  return { record, told };
}
