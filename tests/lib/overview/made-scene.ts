import { type Scene, toScene } from '@/lib/overview/scene';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import type { Positions } from '@/lib/view/positions';
import type { View, ViewActor, ViewLeg } from '@/lib/view/view';
import { view } from '@/tests/lib/cytoscape/small-view';

/** The scene of actors and legs that stand where they are said to. */
export function makeScene(
  actors: readonly ViewActor[],
  legs: readonly ViewLeg[],
  positions: Positions,
  rest: Partial<View> = {},
): Scene {
  return toScene({ ...view(actors, legs), ...rest }, positions, LIGHT_THEME);
}
