import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';
import { findThingName } from './thing-name';

const MIN_GROUPS = 2;
const IDS = ['id', 'bioguide', 'uuid', 'key', 'code', 'username', 'email'] as const;
const TYPES = ['title', 'role', 'position', 'relation', 'relationship'] as const;

/**
 * Returns the graph in an object that has a list of things below each of its keys: each is in the group that the key names, and the same in several. Null for an object with
 * anything else in it, and where nobody stands in two of the lists: then the keys may be sorts of things.
 */
export function findKeyedGroups(root: JsonObject): NodeLinks | null {
  const groups = Object.entries(root);
  if (groups.length < MIN_GROUPS) return null;
  const nodes = new Map<string, JsonObject>();
  const links: JsonObject[] = [];
  const places = new Map<string, Set<string>>();
  for (const [group, list] of groups) {
    if (!Array.isArray(list) || list.length === 0 || !list.every(isJsonObject)) return null;
    for (const record of list) {
      const found = findThingName({ ...record, title: undefined });
      if (!found) return null;
      const own = IDS.map((key) => record[key]).find(
        (id) => typeof id === 'string' || typeof id === 'number',
      );
      const id = String(own ?? found.name);
      nodes.set(id, { id, name: found.name });
      places.set(id, (places.get(id) ?? new Set()).add(group));
      const type = TYPES.map((key) => record[key]).find((word) => typeof word === 'string' && word !== '');
      const facts = Object.entries(record).filter(
        ([key, value]) => !found.keys.includes(key) && value !== own && value !== type,
      );
      links.push({
        ...Object.fromEntries(facts),
        source: id,
        target: `group ${group}`,
        type: type ?? 'is in',
      });
    }
  }
  if (![...places.values()].some(({ size }) => size > 1)) return null;
  const all = groups.map(([group]) => ({ id: `group ${group}`, name: group, kind: 'group' }));
  return { nodes: [...nodes.values(), ...all], links, ends: ['source', 'target'], root: { directed: true } };
}
