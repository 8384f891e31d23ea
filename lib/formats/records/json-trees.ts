import { isJsonObject, type JsonObject } from '../json/read-json-source';
import { NO_TIES } from './nested-lists';
import type { NodeLinks } from './read-node-links';
import { findThingName, isText } from './thing-name';

const MAX_DEPTH = 200;
const LISTS = ['children', '_children'];
/** Fields that name one to whom a node is tied as the field is called. */
const KIN = /^(spouse|wife|husband|partner)$/i;

/**
 * Returns the nodes of a tree in JSON, as d3 has them, each tied to those below it; null for what is none: an object with a name, and in
 * it a list of its children.
 */
export function findTree(root: JsonObject): NodeLinks | null {
  if (toName(root) === '' || listChildren(root).length === 0) return null;
  const nodes: JsonObject[] = [];
  const links: JsonObject[] = [];
  const fields = new Set<string>();
  const add = (thing: JsonObject, above: JsonObject | null, depth: number): void => {
    const id = String(nodes.length + 1);
    const others = depth < MAX_DEPTH ? listOthers(thing) : [];
    const left = [...LISTS, ...others.map(([name]) => name)];
    const rest = Object.fromEntries(Object.entries(thing).filter(([name]) => !left.includes(name)));
    nodes.push({ ...rest, name: toName(thing), id });
    if (above !== null) links.push({ ...above, target: id });
    if (depth < MAX_DEPTH) for (const child of listChildren(thing)) add(child, { source: id }, depth + 1);
    for (const [type, list] of others) {
      fields.add(type);
      for (const each of list) add(each, { source: id, type }, depth + 1);
    }
  };
  add(root, null, 0);
  const told = [...fields].map(
    (name) => `Those whom “${name}” names beside a node are actors as well, tied to it as it is called.`,
  );
  return { nodes, links, ends: ['source', 'target'], root: {}, told };
}

/** Returns those whom a node names in other lists than that of its children, or by the name of one alone. */
type Named = readonly [string, readonly JsonObject[]];

function listOthers(thing: JsonObject): readonly Named[] {
  return Object.entries(thing).flatMap(([name, value]): readonly Named[] => {
    if (LISTS.includes(name) || NO_TIES.test(name)) return [];
    if (KIN.test(name) && isText(value)) return [[name, [{ name: value }]]];
    const list = Array.isArray(value) ? value.filter(isJsonObject) : [];
    const areNamed = list.every((each) => isText(each.name));
    return list.length > 0 && areNamed && OF_OTHERS.test(name) ? [[name, list]] : [];
  });
}

const OF_OTHERS =
  /(spouse|wives|husband|partner|sibling|member|parent|friend|all(y|ies)|rival|enem(y|ies))s?$/i;

function listChildren(thing: JsonObject): readonly JsonObject[] {
  const list = LISTS.map((name) => thing[name]).find(Array.isArray) ?? [];
  return list.filter(isJsonObject);
}

function toName(thing: JsonObject): string {
  const { name, title, label, id } = thing;
  const isWord = (each: unknown) => typeof each === 'string' || typeof each === 'number';
  const found = [name, title, label].find(isWord) ?? findThingName(thing)?.name ?? id;
  return isWord(found) ? String(found) : '';
}
