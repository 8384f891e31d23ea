import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/**
 * Returns the graph in what BloodHound has gathered of a directory: who is a member of which group, and who has which right over whom. Things are called by their names, and
 * by their ids where the file has none. Null for anything else.
 */
export function findBloodHound(root: JsonObject): NodeLinks | null {
  const things = toObjects(root.data).filter(({ ObjectIdentifier: id }) => typeof id === 'string');
  if (things.length === 0 || !isJsonObject(root.meta)) return null;
  const nodes = new Map<string, JsonObject>();
  const add = (id: unknown, kind: unknown) => {
    const key = String(id);
    if (!nodes.has(key)) nodes.set(key, { id: key, name: key, kind: toKind(String(kind ?? '')) });
    return key;
  };
  const kind = toKind(String(root.meta.type ?? '').replace(/s$/, ''));
  for (const { ObjectIdentifier: id, Properties: properties } of things) {
    const { name, ...facts } = isJsonObject(properties) ? properties : {};
    nodes.set(String(id), { ...facts, id, name: typeof name === 'string' && name !== '' ? name : id, kind });
  }
  const links = things.flatMap(({ ObjectIdentifier: id, Members: members, Aces: aces }) => [
    ...toObjects(members).map((member) => ({
      source: add(member.ObjectIdentifier, member.ObjectType),
      target: id,
      type: 'member of',
    })),
    ...toObjects(aces).map((ace) => ({
      source: add(ace.PrincipalSID, ace.PrincipalType),
      target: id,
      type: ace.RightName,
      inherited: ace.IsInherited,
    })),
  ]);
  return links.length === 0
    ? null
    : { nodes: [...nodes.values()], links, ends: ['source', 'target'], root: { directed: true } };
}

/** A user of a directory is a person. */
function toKind(word: string): string {
  return /^user$/i.test(word) ? 'person' : word.toLowerCase();
}
