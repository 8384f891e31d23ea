import { foldName } from '../guess/fold-name';
import type { JsonObject } from '../json/read-json-source';
import { isReferring, listReferring } from './mentions';
import type { NodeLinks } from './read-node-links';
import { type Thing, ThingFinder } from './thing-finder';

/** Every thing of a file that has a name, tied to those that stand within it or that it names, and the words for these ties. */
export type NamedThings = {
  readonly graph: NodeLinks;
  readonly types: readonly string[];
  /** What the first tie would be. */
  readonly example: string;
};

/**
 * Returns the graph of all things that a file of objects and lists gives a name, whatever its form: a thing is tied to those within it and to those whom a field of
 * it names, in the word that the field, or the item itself, has for it. Null where no two are tied. Nothing says that each such thing is an actor: it is one answer among others.
 */
export function findNamedThings(value: unknown): NamedThings | null {
  const found = new ThingFinder(value);
  const { things, mentions, pairs } = found;
  const known = new Map<string, Thing>();
  for (const thing of things)
    for (const text of [thing.id, thing.name]) {
      const key = foldName(text) || text;
      if (!known.has(key)) known.set(key, thing);
    }
  const find = (text: string) => known.get(foldName(text) || text)?.id ?? null;
  const referring = listReferring([...mentions, ...pairs.flatMap((pair) => pair.mentions)], find);
  const nodes = new Map(things.map((thing) => [thing.id, toNode(thing, referring)]));
  const toEnd = (text: string) => {
    const id = find(text) ?? text.trim();
    if (!nodes.has(id)) nodes.set(id, { id, name: text.trim() });
    return id;
  };
  const links: JsonObject[] = found.within.flatMap(({ holder, thing, type, facts }) =>
    holder === thing ? [] : [{ ...facts, source: holder, target: thing, type }],
  );
  for (const mention of mentions) {
    if (!isReferring(mention, referring)) continue;
    const target = toEnd(mention.text);
    const type = mention.word ?? mention.field;
    if (target !== mention.holder) links.push({ ...mention.facts, source: mention.holder, target, type });
  }
  for (const { mentions: two, word } of pairs) {
    const [one, other] = two.filter((mention) => isReferring(mention, referring));
    if (one && other) links.push({ source: toEnd(one.text), target: toEnd(other.text), type: word });
  }
  const [first] = links;
  if (!first || nodes.size < 2) return null;
  const nameOf = (id: unknown) => String(nodes.get(String(id))?.name ?? id);
  return {
    graph: { nodes: [...nodes.values()], links, ends: ['source', 'target'], root: {} },
    types: [...new Set(links.map(({ type }) => String(type)))],
    example: `${nameOf(first.source)} → ${nameOf(first.target)}`,
  };
}

function toNode({ id, name, facts }: Thing, referring: ReadonlySet<string>): JsonObject {
  const rest = [...facts].filter(([field]) => !referring.has(field));
  return { ...Object.fromEntries(rest), id, name };
}
