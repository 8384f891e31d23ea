import type { LayoutNode } from '@/lib/cytoscape/layout-request';
import type { View, ViewActor, ViewLeg } from '@/lib/view/view';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';

export const TYPES = new Map(RELATIONSHIP_TYPES.map((type) => [type.id, type]));

export function actor(id: string, kind: ActorKindId = 'person', rest: Partial<ViewActor> = {}): ViewActor {
  return { id, kind, name: id, country: null, selected: false, focused: false, ...rest };
}

/** A leg written as `from>to` or, for one of a chain, `relationship/1`. */
export function leg(from: string, to: string, rest: Partial<ViewLeg> = {}): ViewLeg {
  const key = rest.key ?? `${from}-${to}`;
  return {
    key,
    relationship: key.split('/')[0] ?? key,
    type: 'talks-to',
    from,
    to,
    part: 'whole',
    standing: 'reported',
    evidenceCount: 1,
    label: 'talks to',
    selected: false,
    ...rest,
  };
}

/** The two legs of a relationship over three actors. */
export function chain(id: string, type: string, [a, b, c]: readonly [string, string, string]): ViewLeg[] {
  return [
    leg(a, b, { key: `${id}/1`, part: 'first', type }),
    leg(b, c, { key: `${id}/2`, part: 'second', type }),
  ];
}

export function view(actors: readonly ViewActor[], legs: readonly ViewLeg[]): View {
  return { actors, legs, claims: [], claimPoints: [], claimLines: [], meetings: [], types: TYPES };
}

/** A view of people named by the ends of its legs. */
export function viewOf(...legs: readonly ViewLeg[]): View {
  const ids = new Set(legs.flatMap(({ from, to }) => [from, to]));
  return view(
    [...ids].map((id) => actor(id)),
    legs,
  );
}

/** A node of 30 by 30 with a label of 60 by 20 under it. */
export function node(id: string): LayoutNode {
  return { id, name: id, width: 30, height: 30, labelWidth: 60, labelHeight: 20 };
}
