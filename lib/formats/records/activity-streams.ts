import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

const CONTEXT = /^https?:\/\/www\.w3\.org\/ns\/activitystreams/;
const ACTORS: ReadonlySet<string> = new Set(['Person', 'Group', 'Organization', 'Application', 'Service']);
/** Lists to which everybody belongs. */
const PUBLIC = /#Public$|^(as:)?Public$|\/followers$|\/following$/;
const MAX_DEPTH = 4;

/** What is done to an actor, whatever the file says of it. */
const TO_ACTORS: ReadonlySet<string> = new Set([
  'Follow',
  'Block',
  'Invite',
  'Join',
  'Leave',
  'Undo',
  'Accept',
  'Reject',
]);

/** The graph, and how many activities tie nobody who is named. */
export type ActivitiesFound = { readonly graph: NodeLinks; readonly passedOver: number };

type Activity = JsonObject & { readonly actor: unknown };

/**
 * Returns the graph in activities of social networks (ActivityStreams): who did something is tied to whom it was done to, or to the authors of what
 * it was done with, or else to whom it was sent. Null where nobody did anything.
 */
export function findActivities(root: unknown): ActivitiesFound | null {
  const isKnown = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(isKnown) : typeof value === 'string' && CONTEXT.test(value);
  const list = Array.isArray(root) ? root : [root];
  if (!list.some((each) => isJsonObject(each) && isKnown(each['@context']))) return null;
  const activities = list.flatMap((each) => listActivities(each, 0));
  if (activities.length === 0) return null;
  const nodes = new Map<string, JsonObject>();
  const see = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => {
      const id = toId(each);
      if (id === null || PUBLIC.test(id)) return [];
      nodes.set(id, { ...nodes.get(id), ...toActor(each), id });
      return [id];
    });
  for (const { actor } of activities) see(actor);
  let passedOver = 0;
  const links = activities.flatMap((activity) => {
    const sources = see(activity.actor);
    const targets = see(findTargets(activity, nodes));
    if (targets.length === 0) passedOver += 1;
    return sources.flatMap((source) =>
      targets.map((target) => ({
        ...{ source, target, type: toType(activity) },
        ...(typeof activity.published === 'string' && { date: activity.published }),
      })),
    );
  });
  return { graph: { nodes: [...nodes.values()], links, ends: ['source', 'target'], root: {} }, passedOver };
}

function toType({ type }: JsonObject): string {
  return typeof type === 'string' ? type.toLowerCase() : 'activity';
}

function listActivities(value: unknown, depth: number): readonly Activity[] {
  if (!isJsonObject(value) || depth > MAX_DEPTH) return [];
  if (value.actor !== undefined) return [value as Activity];
  const items = [...toObjects(value.orderedItems), ...toObjects(value.items), ...toObjects([value.first])];
  return items.flatMap((item) => listActivities(item, depth + 1));
}

/** What is done to an actor goes to it; what is done with a text, to its authors; what is only sent, to whom it is sent. */
function findTargets(
  { type, object, target, to, cc }: JsonObject,
  known: ReadonlyMap<string, JsonObject>,
): unknown {
  if (typeof object === 'string')
    return TO_ACTORS.has(String(type)) || known.has(object) ? object : (target ?? []);
  if (!isJsonObject(object)) return target ?? [];
  if (ACTORS.has(String(object.type))) return object;
  if (object.attributedTo !== undefined && !isWritten(object)) return object.attributedTo;
  return [object.to, object.cc, to, cc].flatMap((each) => (Array.isArray(each) ? each : [each]));
}

/** A text that is sent is by its sender. */
function isWritten({ to, cc }: JsonObject): boolean {
  return to !== undefined || cc !== undefined;
}

function toId(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value;
  return isJsonObject(value) && typeof value.id === 'string' ? value.id : null;
}

function toActor(value: unknown): JsonObject {
  if (!isJsonObject(value)) return {};
  const { name, preferredUsername, type } = value;
  const called = [name, preferredUsername].find((each) => typeof each === 'string' && each !== '');
  return { ...(called !== undefined && { name: called }), ...(ACTORS.has(String(type)) && { kind: type }) };
}
