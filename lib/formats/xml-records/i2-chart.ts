import type { JsonObject } from '../json/read-json-source';
import type { NodeLinks } from '../records/read-node-links';
import { listObjects, readText } from './list-elements';

/** Names of facts that a thing has in any case. */
const OWN: ReadonlySet<string> = new Set(['', 'id', 'name', 'kind', 'type', 'source', 'target', '__proto__']);

/**
 * Returns the graph of a chart of i2 Analyst's Notebook in XML: entities with their types and attributes, and links, which go as their arrows do. A link without an arrow, or with one at
 * both ends, has no direction. Null for a chart without a link.
 */
export function findI2Chart(root: JsonObject): NodeLinks | null {
  const items = listObjects(root, 'ChartItemCollection').flatMap((all) => listObjects(all, 'ChartItem'));
  const links = items.filter((item) => listObjects(item, 'Link').length > 0);
  if (links.length === 0) return null;
  const types = listTypes(root, 'LinkTypeCollection', 'LinkType');
  const kinds = listTypes(root, 'EntityTypeCollection', 'EntityType');
  const nodes = new Map<string, JsonObject>();
  const ids = new Map<string, string>();
  const texts: string[] = [];
  for (const item of items) {
    const [entity] = listObjects(item, 'End').flatMap((end) => listObjects(end, 'Entity'));
    if (entity) {
      const id = readText(entity.EntityId) || readText(entity.Id) || readText(entity.Identity);
      for (const key of [id, readText(entity.Id), readText(item.Id), readText(entity.Identity)])
        if (key !== '' && !ids.has(key)) ids.set(key, id);
      nodes.set(id, toNode(item, entity, id, kinds));
    } else if (!links.includes(item) && readText(item.Label) !== '') texts.push(readText(item.Label));
  }
  const shown = texts.slice(0, 5).map((text) => `“${text.slice(0, 60)}”`);
  return {
    nodes: [...nodes.values()],
    links: links.map((item) => toLink(item, ids, types)),
    ends: ['source', 'target'],
    root: {},
    told:
      texts.length > 0
        ? [
            `Texts that stand alone in the chart are no actors, and were passed over: ${shown.join(', ')}${texts.length > 5 ? ' …' : ''}.`,
          ]
        : [],
  };
}

function listTypes(root: JsonObject, collection: string, element: string): ReadonlyMap<string, string> {
  const all = listObjects(root, collection).flatMap((each) => listObjects(each, element));
  return new Map(all.map(({ Id, Name }) => [readText(Id), readText(Name)]));
}

/** An entity is drawn as an icon, a box, a circle, a picture, a line of a theme, an event or a label, each with a style of its own. */
const STYLES = [
  'IconStyle',
  'BoxStyle',
  'CircleStyle',
  'OleItemStyle',
  'PictureStyle',
  'ThemeStyle',
  'EventStyle',
  'TextBlockStyle',
];

function toNode(
  item: JsonObject,
  entity: JsonObject,
  id: string,
  kinds: ReadonlyMap<string, string>,
): JsonObject {
  const styles = STYLES.flatMap((name) => listObjects(entity, name));
  const [style] = styles;
  const identity = readText(entity.Identity);
  const label = readText(item.Label);
  return {
    ...toFacts(item),
    id,
    name: label || identity || id,
    ...(identity !== '' && identity !== label && { identity }),
    kind: kinds.get(readText(style?.EntityTypeReference)) ?? readText(style?.Type),
  };
}

function toLink(
  item: JsonObject,
  ids: ReadonlyMap<string, string>,
  types: ReadonlyMap<string, string>,
): JsonObject {
  const [link = {}] = listObjects(item, 'Link');
  const [style] = listObjects(link, 'LinkStyle');
  const [first, second] = [1, 2].map((end) => {
    const written = readText(link[`End${end}Id`]) || readText(link[`End${end}Reference`]);
    return ids.get(written) ?? written;
  });
  const arrow = readText(style?.ArrowStyle);
  const isTurned = arrow === 'ArrowOnTail';
  const type = types.get(readText(style?.LinkTypeReference)) ?? readText(style?.Type);
  const label = readText(item.Label);
  const strength = readText(style?.Strength);
  const isTyped = type !== '' && type !== 'Link';
  return {
    ...toFacts(item),
    source: isTurned ? second : first,
    target: isTurned ? first : second,
    directed: isTurned || arrow === 'ArrowOnHead',
    type: isTyped ? type : label,
    ...(isTyped && label !== '' && label !== type && { label }),
    ...(strength !== '' && strength !== 'Default' && { strength }),
  };
}

/** What a thing of a chart says beside its name: when it was, where that is found, and its attributes. */
function toFacts(item: JsonObject): JsonObject {
  const attributes = listObjects(item, 'AttributeCollection').flatMap((all) => listObjects(all, 'Attribute'));
  const own = attributes.map((each) => [readText(each.AttributeClass), readText(each.Value)] as const);
  const cards = listObjects(item, 'CardCollection').flatMap((all) => listObjects(all, 'Card'));
  const told = cards.map(({ Summary, Text }) =>
    [readText(Summary), readText(Text)].filter((text) => text !== '').join(': '),
  );
  const notes = [readText(item.Description), ...told].filter((text) => text !== '').join(' ');
  const source = readText(item.SourceReference);
  const isDated = readText(item.DateTime) !== '' && readText(item.DateSet) !== 'false';
  return {
    ...Object.fromEntries(own.filter(([name]) => !OWN.has(name.toLowerCase()))),
    ...(notes !== '' && { notes }),
    ...(source !== '' && { document: source }),
    ...(isDated && { date: readText(item.DateTime).slice(0, 10) }),
  };
}
