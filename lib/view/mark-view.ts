import type { Marks } from '@/lib/explorer/versions/marks';
import type { View } from './view';

/** Returns a view whose actors and legs say how they differ between two versions. */
export function markView(view: View, marks: Marks): View {
  return {
    ...view,
    actors: view.actors.map((actor) => {
      const mark = marks.actors.get(actor.id);
      return mark ? { ...actor, mark } : actor;
    }),
    legs: view.legs.map((leg) => {
      const mark = marks.relationships.get(leg.relationship);
      return mark ? { ...leg, mark } : leg;
    }),
  };
}
