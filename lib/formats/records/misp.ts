import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** What names an object of MISP, the surest first. */
const NAMES = [
  'full-name',
  'name',
  'organization',
  'account-name',
  'username',
  'value',
  'domain',
  'ip',
  'email',
];

/**
 * Returns the objects of an event of MISP, and the references from one to another; null for anything else, and for an event without a reference.
 * An attribute that a reference names is an actor as well.
 */
export function findMisp(root: JsonObject): NodeLinks | null {
  const event = isJsonObject(root.Event) ? root.Event : null;
  const objects = toObjects(event?.Object);
  const links = objects.flatMap((object) =>
    toObjects(object.ObjectReference).map((reference) => ({
      source: object.uuid ?? reference.object_uuid,
      target: reference.referenced_uuid,
      type: reference.relationship_type,
    })),
  );
  if (!event || links.length === 0) return null;
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]));
  const attributes = [event, ...objects]
    .flatMap((each) => toObjects(each.Attribute))
    .filter(({ uuid }) => ends.has(uuid))
    .map(({ uuid, value, type }) => ({ id: uuid, name: value, kind: type }));
  return {
    nodes: [
      ...objects.map((object) => ({ id: object.uuid, name: toName(object), kind: object.name })),
      ...attributes,
    ],
    links,
    ends: ['source', 'target'],
    root: { directed: true, title: event.info },
  };
}

function toName(object: JsonObject): unknown {
  const attributes = toObjects(object.Attribute);
  const named = NAMES.map((name) => attributes.find((each) => each.object_relation === name)?.value);
  return named.find((value) => typeof value === 'string') ?? attributes[0]?.value ?? object.name;
}
