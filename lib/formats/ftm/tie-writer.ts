import { toLegs } from '@/lib/graph/model/network-graph';
import type { Network, Relationship, SourceDocument } from '@/lib/network/network';
import { computeStandings, type Standings } from '@/lib/network/standing';
import { collectTypes } from '@/lib/network/types-of';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { type Fields, toEntity, toEntityId, type WrittenEntity } from './write-things';

/** Types that FollowTheMoney has a schema for, and the properties of its ends. */
const SCHEMATA: ReadonlyMap<string, readonly [schema: string, source: string, target: string]> = new Map([
  ['member-of', ['Membership', 'member', 'organization']],
  ['leads', ['Directorship', 'director', 'organization']],
]);
const UNKNOWN = ['UnknownLink', 'subject', 'object'] as const;

/** Writes relationships as entities, and counts those of which FollowTheMoney does not know the type. */
export class TieWriter {
  unknown = 0;
  private readonly types: ReadonlyMap<string, RelationshipType>;
  private readonly standings: Standings;
  private readonly documents: ReadonlyMap<string, SourceDocument>;

  constructor(network: Network) {
    this.types = collectTypes(network);
    this.standings = computeStandings(network);
    this.documents = new Map(network.documents.map((document) => [document.id, document]));
  }

  /** Returns the entity of a relationship, and one for the leg of its third actor when it has one. */
  write(tie: Relationship, own: Fields | undefined): readonly WrittenEntity[] {
    const type = this.types.get(tie.type);
    if (!type) throw new RangeError(`Relationship "${tie.id}" has the unknown type "${tie.type}".`);
    const known = SCHEMATA.get(type.id);
    if (!known) this.unknown += 1;
    const [schema, source, target] = known ?? UNKNOWN;
    return toLegs(tie, type).map((leg) => {
      const isOwn = leg.from === tie.source && leg.to === (tie.target ?? tie.source);
      const [from, to] = [toEntityId('actors', leg.from), toEntityId('actors', leg.to)];
      const values = this.toValues(tie, type);
      const object = tie.target === null ? [] : [to];
      if (isOwn)
        return toEntity(
          'relationships',
          tie.id,
          schema,
          { [source]: [from], [target]: object, ...values },
          own,
        );
      const [unknown, first, second] = UNKNOWN;
      return toEntity('leg', leg.key, unknown, { [first]: [from], [second]: [to], ...values }, tie.id);
    });
  }

  private toValues(tie: Relationship, type: RelationshipType) {
    const documents = tie.evidence.flatMap(({ document }) => this.documents.get(document) ?? []);
    return {
      ...{ role: [type.label], startDate: [tie.from], endDate: [tie.to], description: [tie.notes] },
      status: [this.standings.relationships.get(tie.id)?.id],
      // The model has no property for the document of a tie.
      summary: documents.map(({ title }) => title),
      sourceUrl: documents.map(({ url }) => url),
      publisher: documents.map(({ publisher }) => publisher),
    };
  }
}
