import { memoize } from '@/lib/network/memoize';
import type { Highlight } from '@/lib/view/highlight';
import type { Scene } from './scene';
import { getTiesOf } from './scene-ties';

/** What is at full strength of a scene, by index. */
export type Marked = { readonly points: ReadonlySet<number>; readonly ties: ReadonlySet<number> };

export const NOTHING_MARKED: Marked = { points: new Set(), ties: new Set() };

/** Returns what a highlight marks: those actors and legs that the scene has, and the ends of the legs. */
export function findHighlighted(scene: Scene, { actors, legs }: Highlight): Marked {
  const keys = new Set(legs);
  const ties = new Set<number>();
  const points = new Set(actors.flatMap((id) => scene.indices.get(id) ?? []));
  const note = (tie: number) => {
    if (keys.has(scene.legs[tie]?.key ?? '')) ties.add(tie);
  };
  // The legs of a channel are at its actors: to look at those of all takes a thousand times as long.
  for (const point of points) for (const tie of listTiesOf(scene, point)) note(tie);
  for (let tie = 0; tie < scene.legs.length && ties.size < keys.size; tie++) note(tie);
  addEnds(scene, ties, points);
  return { points, ties };
}

/** Returns an actor with its ties, all legs of each, and who is at their ends; or the legs of a relationship with their ends. */
export function findNear(scene: Scene, id: string): Marked {
  const point = scene.indices.get(id);
  const relationships = new Set(
    point === undefined
      ? [id]
      : listTiesOf(scene, point).flatMap((tie) => scene.legs[tie]?.relationship ?? []),
  );
  const own = point === undefined ? [...scene.legs.keys()] : listTiesAround(scene, point);
  const ties = new Set(own.filter((tie) => relationships.has(scene.legs[tie]?.relationship ?? '')));
  const points = new Set(point === undefined ? [] : [point]);
  addEnds(scene, ties, points);
  return { points, ties };
}

/** Returns what is selected or in focus: its shape and its line have a band. */
export const findSelected = memoize(({ actors, legs, hasSelectedTies }: Scene): Marked => {
  return { points: listSelected(actors), ties: hasSelectedTies ? listSelected(legs) : new Set() };
});

function listSelected(things: readonly { readonly selected: boolean }[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < things.length; at++) if (things[at]?.selected) found.add(at);
  return found;
}

/** Returns the ties of a point. */
export function listTiesOf({ ground: { ties, points } }: Scene, point: number): readonly number[] {
  const { starts, list } = getTiesOf(ties, points.x.length);
  return [...list.subarray(starts[point] ?? 0, starts[point + 1] ?? 0)];
}

/** The ties of a point and of its neighbours: among them is the other leg of each of its own. */
function listTiesAround(scene: Scene, point: number): readonly number[] {
  const { from, to } = scene.ground.ties;
  const ties = new Set(listTiesOf(scene, point));
  for (const tie of [...ties]) {
    if (scene.legs[tie]?.part === 'whole') continue;
    const other = from[tie] === point ? to[tie] : from[tie];
    for (const next of listTiesOf(scene, other ?? point)) ties.add(next);
  }
  return [...ties];
}

function addEnds({ ground }: Scene, ties: ReadonlySet<number>, points: Set<number>): void {
  for (const tie of ties) points.add(ground.ties.from[tie] ?? 0).add(ground.ties.to[tie] ?? 0);
}
