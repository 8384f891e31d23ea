import { NETWORK_FORMAT } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';
import type { OwnGraph } from '../graph/read-own-graph';
import { isJsonObject } from '../json/read-json-source';
import type { FtmEntity } from './ftm-entities';

/** Under this key an entity holds what the network file says of the thing, beside its schema and properties. */
export const OWN_KEY = 'backchannel';

/** What an entity of ours is a part of: the lists of the network file, its head, or the leg of a third actor. */
export type OwnPart = 'network' | 'actors' | 'documents' | 'relationships' | 'claims' | 'leg';

/** Returns the network of entities that this program wrote; null when another wrote them. */
export function readOwnEntities(entities: readonly FtmEntity[]): OwnGraph | null {
  const parts = entities.map(({ context }) => context[OWN_KEY]);
  const head = parts.flatMap((part) =>
    isJsonObject(part) && isJsonObject(part.network) ? [part.network] : [],
  )[0];
  if (!head) return null;
  const lists = { actors: [], documents: [], relationships: [], claims: [] } as Record<string, unknown[]>;
  for (const [index, part] of parts.entries()) {
    if (!isJsonObject(part))
      return { ok: false, why: `The entity “${entities[index]?.id ?? ''}” was added.` };
    for (const [name, list] of Object.entries(lists)) if (part[name] !== undefined) list.push(part[name]);
  }
  const parsed = parseNetwork({ format: NETWORK_FORMAT, ...head, ...lists });
  if (parsed.ok) return { ok: true, network: parsed.value };
  const [first] = parsed.issues;
  return { ok: false, why: first ? `${first.path}: ${first.message}` : '' };
}

/**
 * Returns entities as any program reads them: without what only this one knows, the network itself and the legs of third actors,
 * which are ties for others alone.
 */
export function withoutOwn(entities: ReadonlyMap<string, FtmEntity>): ReadonlyMap<string, FtmEntity> {
  const plain = new Map<string, FtmEntity>();
  for (const [id, entity] of entities) {
    const { [OWN_KEY]: part, ...context } = entity.context;
    if (!isJsonObject(part)) plain.set(id, entity);
    else if (part.network === undefined && part.leg === undefined) plain.set(id, { ...entity, context });
  }
  return plain;
}
