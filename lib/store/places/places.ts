import type { Positions } from '@/lib/view/positions';

/**
 * Where the actors of a network that is kept stand in a layout, so that it looks the same to whoever opens it, and stays as
 * it was when it grows: as they were arranged, and as somebody has placed them by hand.
 */
export type Places = { readonly arranged: Positions; readonly placed: Positions };

/** What changes in them. `release`: nothing is placed by hand any more, but what is placed now. */
export type PlacesPatch = Places & { readonly release: boolean };

export const NO_PLACES: Places = { arranged: {}, placed: {} };
