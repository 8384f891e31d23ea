import type { LayoutId } from '@/lib/explorer/view-state';
import type { Point, Positions } from '@/lib/view/positions';

/**
 * Where the actors of a network that is kept stand in a layout, so that it looks the same to the user who opens it, and stays as
 * it was when it grows: as a user has had them arranged, and as a user has placed them by hand. Who is in neither is laid
 * out by the program, anew with each version.
 */
export type Places = { readonly arranged: Positions; readonly placed: Positions };

/** The places of each layout. */
export type AllPlaces = Readonly<Record<LayoutId, Places>>;

/**
 * What changes in them. An actor whose place by hand is null is no longer placed by hand. `release`: nobody is, but those who
 * are placed now. `anew`: nobody is arranged any more, but those who are arranged now.
 */
export type PlacesPatch = {
  readonly arranged: Positions;
  readonly placed: Readonly<Record<string, Point | null>>;
  readonly release: boolean;
  readonly anew: boolean;
};

export const NO_PLACES: Places = { arranged: {}, placed: {} };
