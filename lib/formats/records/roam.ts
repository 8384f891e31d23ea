import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

const LINK = /\[\[([^[\]]{1,200})\]\]/g;
const MAX_DEPTH = 40;
const MIN_PAGES = 2;
const MAX_EXCERPT = 200;

/**
 * Returns the graph in the pages of Roam Research: each is tied to those that its blocks name in double brackets, however deep these stand. Null where no page has
 * blocks that name one.
 */
export function findRoam(pages: readonly JsonObject[]): NodeLinks | null {
  const titled = pages.filter(
    ({ title, children }) => typeof title === 'string' && (children === undefined || Array.isArray(children)),
  );
  if (titled.length < MIN_PAGES || titled.length < pages.length) return null;
  const links = titled.flatMap(({ title, children }) =>
    listBlocks(children, 0).flatMap((text) =>
      [...text.matchAll(LINK)].flatMap(([, named = '']) => {
        const target = named.replace(/\|.*$/, '').trim();
        return target === '' || target === title
          ? []
          : [{ source: title, target, type: 'links to', excerpt: text.slice(0, MAX_EXCERPT) }];
      }),
    ),
  );
  if (links.length === 0) return null;
  const names = new Set([...titled.map(({ title }) => String(title)), ...links.map(({ target }) => target)]);
  const nodes = [...names].map((id) => ({ id, name: id }));
  return { nodes, links, ends: ['source', 'target'], root: { directed: true } };
}

function listBlocks(children: unknown, depth: number): readonly string[] {
  if (depth > MAX_DEPTH) return [];
  return toObjects(children).flatMap((block) => [
    ...(isJsonObject(block) && typeof block.string === 'string' ? [block.string] : []),
    ...listBlocks(block.children, depth + 1),
  ]);
}
