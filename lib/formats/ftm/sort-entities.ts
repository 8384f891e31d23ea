import type { FtmParts } from './ftm-actors';
import { type FtmEntity, getValues } from './ftm-entities';
import { FTM_DOCUMENTS, FTM_EDGES, FTM_PARTS } from './ftm-schemata';
import type { FtmTie } from './ftm-ties';

/** Entities by what becomes of them. */
export type SortedEntities = {
  readonly actors: readonly FtmEntity[];
  readonly documents: readonly FtmEntity[];
  readonly ties: readonly FtmTie[];
  readonly parts: FtmParts;
};

/**
 * Returns which entities are ties (those of edge schemata), documents (unless a tie ends there), parts of another entity, and
 * actors: all others.
 */
export function sortEntities(entities: ReadonlyMap<string, FtmEntity>): SortedEntities {
  const ties: FtmTie[] = [];
  const others: FtmEntity[] = [];
  const ends = new Set<string>();
  for (const entity of entities.values()) {
    const edge = FTM_EDGES.get(entity.schema);
    if (edge) {
      ties.push({ entity, edge });
      for (const end of [edge.source, edge.target]) for (const id of getValues(entity, end)) ends.add(id);
    } else others.push(entity);
  }
  const parts = new PartList(entities);
  const isPart = (entity: FtmEntity) => !ends.has(entity.id) && parts.add(entity);
  const whole = others.filter((entity) => !isPart(entity));
  const isDocument = ({ id, schema }: FtmEntity) => FTM_DOCUMENTS.has(schema) && !ends.has(id);
  for (const entity of whole) parts.addAddresses(entity);
  return {
    actors: whole.filter((entity) => !isDocument(entity)),
    documents: whole.filter(isDocument),
    ties,
    parts: parts.toParts(),
  };
}

/** Gathers what entities say of others. */
class PartList {
  private readonly parts = new Map<string, [string, string][]>();

  constructor(private readonly entities: ReadonlyMap<string, FtmEntity>) {}

  /** Keeps a part with each entity that it belongs to, and returns false for what is none or belongs to nobody here. */
  add(part: FtmEntity): boolean {
    const property = FTM_PARTS.get(part.schema);
    if (property === undefined) return false;
    const owners = getValues(part, property).filter((id) => this.entities.has(id));
    for (const owner of owners) this.push(owner, part.schema, this.describe(part, property));
    return owners.length > 0;
  }

  /** Keeps the words of an address with everybody who has it. */
  addAddresses(entity: FtmEntity): void {
    for (const id of getValues(entity, 'addressEntity')) {
      const address = this.entities.get(id);
      if (address) this.push(entity.id, 'address', toCaption(address));
    }
  }

  toParts(): FtmParts {
    return this.parts;
  }

  private push(owner: string, column: string, text: string): void {
    const list = this.parts.get(owner) ?? [];
    list.push([column, text]);
    this.parts.set(owner, list);
  }

  /** Returns all that a part says, in words: ids of other entities as their names. */
  private describe({ properties }: FtmEntity, owner: string): string {
    const told = [...properties].filter(([name]) => name !== owner);
    return told
      .map(([name, values]) => {
        const words = [...values].map((value) => {
          const named = this.entities.get(value);
          return named ? toCaption(named) : value;
        });
        return `${name}: ${words.join(', ')}`;
      })
      .join('; ');
  }
}

function toCaption(entity: FtmEntity): string {
  return ['name', 'full', 'title', 'fileName'].flatMap((name) => getValues(entity, name))[0] ?? entity.id;
}
