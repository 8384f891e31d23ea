import type { GroupId, PackedSides } from '@/lib/graph/brokers/map-sides';
import type { Finding } from '@/lib/graph/channels/finding';
import type { Issue } from '@/lib/network/issue';
import type { Network } from '@/lib/network/network';
import type { LensId } from '@/lib/vocabulary/lenses';

/** What follows from a version of a network alone, and every page of it opens with. */
export type OpeningFacts = {
  /** The version that the network has where it is kept; 0 for a file that nobody has changed. */
  readonly version: number;
  readonly warnings: readonly Issue[];
  readonly defaultLens: LensId;
  /** What the map is grouped by when the address does not say; absent: nothing. */
  readonly defaultGroup?: GroupId;
  /** The sides of that group; absent for none. */
  readonly defaultSides?: PackedSides;
  /** What the network says at first sight; null for nothing. */
  readonly finding: Finding | null;
  /** The flags of the network's states, as data URIs by country code. */
  readonly flags: Readonly<Record<string, string>>;
};

/** A network with what its pages open with. */
export type Opening = OpeningFacts & { readonly network: Network };
