import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/**
 * Returns the buyers and suppliers in releases of the Open Contracting Data Standard: a tie from the buyer to each supplier of an award. Null
 * where no release has both.
 */
export function findContracts(root: JsonObject): NodeLinks | null {
  const releases = [...toObjects(root.releases), ...toObjects(root.records).flatMap(toReleases)];
  const nodes = new Map<string, JsonObject>();
  const links: JsonObject[] = [];
  const add = (party: JsonObject): string => {
    const id = String(party.id ?? party.name);
    const known = nodes.get(id);
    if (known === undefined || known.name === id)
      nodes.set(id, { id, name: party.name ?? id, kind: 'organization' });
    return id;
  };
  for (const release of releases) {
    if (!isJsonObject(release.buyer)) continue;
    const buyer = add(release.buyer);
    for (const award of toObjects(release.awards)) {
      const { amount, currency } = isJsonObject(award.value) ? award.value : ({} as JsonObject);
      const said = { type: 'awards a contract to', title: award.title, date: award.date ?? release.date };
      for (const supplier of toObjects(award.suppliers))
        links.push({ source: buyer, target: add(supplier), ...said, amount, currency, ocid: release.ocid });
    }
  }
  if (links.length === 0) return null;
  return {
    nodes: [...nodes.values()],
    links: links.map(dropEmpty),
    ends: ['source', 'target'],
    root: { directed: true },
  };
}

function toReleases({ compiledRelease }: JsonObject): readonly JsonObject[] {
  return isJsonObject(compiledRelease) ? [compiledRelease] : [];
}

function dropEmpty(link: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(link).filter(([, value]) => value !== undefined));
}
