import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';
import { findThingName } from './thing-name';

const MAX_DEPTH = 200;
const LISTS = ['children', '_children'];

/**
 * Returns the nodes of a tree in JSON, as d3 has them, each tied to those below it; null for what is none: an object with a name, and in
 * it a list of its children.
 */
export function findTree(root: JsonObject): NodeLinks | null {
  if (toName(root) === '' || listChildren(root).length === 0) return null;
  const nodes: JsonObject[] = [];
  const links: JsonObject[] = [];
  const add = (thing: JsonObject, parent: string | null, depth: number): void => {
    const id = String(nodes.length + 1);
    const rest = Object.fromEntries(Object.entries(thing).filter(([name]) => !LISTS.includes(name)));
    nodes.push({ ...rest, name: toName(thing), id });
    if (parent !== null) links.push({ source: parent, target: id });
    if (depth < MAX_DEPTH) for (const child of listChildren(thing)) add(child, id, depth + 1);
  };
  add(root, null, 0);
  return { nodes, links, ends: ['source', 'target'], root: {} };
}

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
