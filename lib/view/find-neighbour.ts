import { isClaimEnd } from '@/lib/view/claim-ends';
import { findPoint, type Point, type Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import type { Direction } from './canvas-contract';
import { fromSideNode } from './group-view';

const AXES: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Returns the actor or the closed side tied to this one, the claim that it says or answers, or of a claim one who does, that lies nearest to that direction, within 67 degrees of it, or null. */
export function findNeighbourToward(
  view: Pick<View, 'legs' | 'claimLines'>,
  positions: Positions,
  actor: string,
  direction: Direction,
): string | null {
  const here = findPoint(positions, actor);
  if (!here) return null;
  const axis = AXES[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  const says = view.claimLines.filter(({ kind }) => kind === 'says');
  for (const { from, to } of [...view.legs, ...says]) {
    if (from !== actor && to !== actor) continue;
    const id = from === actor ? to : from;
    const there = findPoint(positions, id);
    if (!there || id === actor || !canBeStoodOn(id)) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const distance = Math.hypot(dx, dy);
    const along = distance === 0 ? 0 : (dx * axis.x + dy * axis.y) / distance;
    if (along < 0.39) continue;
    const cost = distance / along ** 2;
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id ?? null;
}

/** Returns whether an end of a line is an actor, a claim or a closed side, and not what only helps to draw. */
function canBeStoodOn(id: string): boolean {
  return !id.includes(':') || isClaimEnd(id) || fromSideNode(id) !== null;
}
