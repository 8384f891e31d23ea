import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** Lists beside the one whom they are about, with the way of their ties. */
const LISTS = [
  ['followers', 'follows', 'to subject'],
  ['follows', 'follows', 'from subject'],
  ['following', 'follows', 'from subject'],
  ['members', 'member of', 'to subject'],
  ['subscribers', 'follows', 'to subject'],
] as const;
const NAMES = [
  'displayName',
  'display_name',
  'name',
  'title',
  'handle',
  'acct',
  'username',
  'login',
] as const;

/** Returns the graph in an answer that lists who follows its `subject`, or whom that follows; null for anything else. Who has no name is called by a handle. */
export function findSubjectLists(root: JsonObject): NodeLinks | null {
  const { subject } = root;
  if (!isJsonObject(subject)) return null;
  const centre = toNode(subject);
  const nodes = new Map([[centre.id, centre]]);
  const links = LISTS.flatMap(([key, type, way]) =>
    toObjects(root[key]).map((each) => {
      const node = toNode(each);
      nodes.set(node.id, node);
      const [source, target] = way === 'to subject' ? [node.id, centre.id] : [centre.id, node.id];
      return { source, target, type };
    }),
  );
  return links.length > 0
    ? { nodes: [...nodes.values()], links, ends: ['source', 'target'], root: { directed: true } }
    : null;
}

function toNode(person: JsonObject): JsonObject & { readonly id: string } {
  const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
  const names = NAMES.flatMap((key) => (isText(person[key]) ? [person[key]] : []));
  const id = [person.did, person.id, ...names].find((each) => isText(each) || typeof each === 'number');
  const [name = String(id), ...others] = names;
  const aliases = others.filter((other) => other !== name);
  return { id: String(id), name, ...(aliases.length > 0 && { aliases }) };
}
