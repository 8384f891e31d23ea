/** What an actor can be. Declared once; the schema, the legend and the stylesheet follow from it. */
export const ACTOR_KIND_IDS = ['person', 'group', 'state'] as const;

export type ActorKindId = (typeof ACTOR_KIND_IDS)[number];

/** The outline of an actor, on screen, in figures and in legends. */
export type ActorShape = 'circle' | 'rounded-hexagon' | 'rectangle';

export type ActorKind = {
  readonly id: ActorKindId;
  readonly label: string;
  readonly plural: string;
  readonly shape: ActorShape;
  readonly description: string;
};

export const ACTOR_KINDS: readonly ActorKind[] = [
  {
    id: 'person',
    label: 'Person',
    plural: 'People',
    shape: 'circle',
    description: 'A human being, named or known by a role.',
  },
  {
    id: 'group',
    label: 'Group',
    plural: 'Groups',
    shape: 'rounded-hexagon',
    description: 'A party, movement, army, office, cabinet or company: people who act as one.',
  },
  {
    id: 'state',
    label: 'State',
    plural: 'States',
    shape: 'rectangle',
    description: 'A country as it acts towards others, drawn with its flag.',
  },
];

/** Returns the kind of that id. Throws a RangeError for an id that is no kind: ids are checked at the door. */
export function getActorKind(id: ActorKindId): ActorKind {
  const kind = ACTOR_KINDS.find((candidate) => candidate.id === id);
  if (!kind) throw new RangeError(`"${id}" is not a kind of actor; kinds are ${ACTOR_KIND_IDS.join(', ')}.`);
  return kind;
}
