import type { Spot, Spots } from './spots';
import type { LayoutId } from './view-state';

/** Places that hands gave to actors, by id; null for those who are no longer placed by hand. */
export type HandPlaces = Readonly<Record<string, Spot | null>>;

/**
 * A change of where actors stand in a layout. `base`: where they stand apart from hands, when that changes. `isKept`: whether
 * that base is one that a user had arranged, or the one that the program makes for each user who opens the network.
 */
export type Placing = {
  readonly layout: LayoutId;
  readonly placed: HandPlaces;
  readonly base: { readonly positions: Spots; readonly isKept: boolean } | null;
};

/** Something that a person did to where actors stand: what takes it back, and what does it again. */
export type PlacingStep = { readonly label: string; readonly before: Placing; readonly after: Placing };

/** Returns whether a step of a history changed where actors stand, and nothing of the network. */
export function isPlacing(step: object | undefined): step is PlacingStep {
  return step !== undefined && 'after' in step;
}

/** Returns places after a change by hand; null takes an actor out. */
export function mergePlaces(places: Spots, change: HandPlaces): Spots {
  if (Object.keys(change).length === 0) return places;
  const merged = Object.entries({ ...places, ...change });
  return Object.fromEntries(merged.filter((entry): entry is [string, Spot] => entry[1] !== null));
}
