/** A hop that every channel takes, with the relationships that carry it: only to lose all of them is to lose the hop. */
export type Bridge = {
  readonly from: string;
  readonly to: string;
  readonly relationships: readonly string[];
};

/** How well two sides hang together over some of the ties. */
export type RobustnessBound = {
  /** How many channels there can be that share no actor within them, those in direct contact among them. */
  readonly disjoint: number;
  /** Such channels, the shorter first, then by the ids of their actors. Others of the same number may do as well. */
  readonly disjointChannels: readonly (readonly string[])[];
  /** Whether members of the two sides are in contact with nobody between. Nobody's loss then ends the contact. */
  readonly adjacent: boolean;
  /** The fewest actors whose loss ends all contact, by id; of several such sets that nearest the side `to`. Null when adjacent. */
  readonly cut: readonly string[] | null;
  /** Those within who are on every channel, in the order in which it passes them from the side `from`. */
  readonly articulation: readonly string[];
  /** The hops that are on every channel, in the same order. */
  readonly bridges: readonly Bridge[];
  /** "Every channel runs through Nabih Berri." */
  readonly words: string;
};
