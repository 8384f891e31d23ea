import { type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** What TheBrain calls a thought that is one, and no type, tag or event. */
const THOUGHT = 1;
/** How two thoughts are joined: one above the other, or beside it. */
const [CHILD, PARENT] = [1, 2];
/** The bits of a direction: that a link has one, and that it goes from the second to the first. */
const [IS_DIRECTED, IS_BACKWARD] = [1, 2];

/**
 * Returns the graph of an export of TheBrain: `thoughts` and `links`, with the types of both among the thoughts. Links that only give a thought its type are none. Null for
 * anything else.
 */
export function findTheBrain(root: JsonObject): NodeLinks | null {
  const [thoughts, links] = [toObjects(root.thoughts), toObjects(root.links)];
  if (thoughts.length === 0 || !links.some((link) => 'ThoughtIdA' in link && 'ThoughtIdB' in link))
    return null;
  const names = new Map(thoughts.map(({ Id, Name }) => [String(Id), String(Name ?? Id)]));
  const own = thoughts.filter(({ Kind }) => Kind === undefined || Kind === THOUGHT);
  const ids = new Set(own.map(({ Id }) => String(Id)));
  const toName = (id: unknown) => (typeof id === 'string' ? names.get(id) : undefined);
  const joined = links.filter(
    ({ ThoughtIdA, ThoughtIdB }) => ids.has(String(ThoughtIdA)) && ids.has(String(ThoughtIdB)),
  );
  return {
    nodes: own.map(({ Id, Name, Label, TypeId }) => ({
      id: String(Id),
      name: String(Name ?? Id),
      label: Label,
      kind: toName(TypeId),
    })),
    links: joined.map((link) => {
      const [first, second] = [String(link.ThoughtIdA), String(link.ThoughtIdB)];
      const bits = typeof link.Direction === 'number' && link.Direction > 0 ? link.Direction : 0;
      const isBackward = link.Relation === PARENT || (bits & IS_BACKWARD) > 0;
      const isAbove = link.Relation === CHILD || link.Relation === PARENT;
      return {
        id: link.Id,
        source: isBackward ? second : first,
        target: isBackward ? first : second,
        directed: isAbove || (bits & IS_DIRECTED) > 0,
        type:
          (typeof link.Name === 'string' && link.Name) ||
          toName(link.TypeId) ||
          (isAbove ? 'is above' : undefined),
      };
    }),
    ends: ['source', 'target'],
    root: {},
    told:
      joined.length < links.length
        ? [`${links.length - joined.length} links say of what type a thought is, and are no ties.`]
        : [],
  };
}
