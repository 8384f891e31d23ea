import type { LayoutId } from '@/lib/explorer/view-state';
import type { Network } from '@/lib/network/network';
import type { Places } from '@/lib/store/places/places';
import type { Positions } from '@/lib/view/positions';
import { isLaidOutAsWhole } from './canonical-request';
import type { OpeningLayoutJob } from './server/lay-out-opening';

export type OpeningParts = {
  readonly network: Network;
  readonly layout: LayoutId;
  readonly places: Places;
  /** Where actors stood in the first version of the network, for those that began with most of what they have. */
  readonly first: Positions;
  /** Whether this is the first version: it has begun as it is. */
  readonly isFirstVersion: boolean;
};

/** Lays out a network. Null when that cannot be done. */
export type LayOutOpening = (job: OpeningLayoutJob) => Promise<Positions | null>;

/**
 * Returns where the actors of a network stand when it is opened, apart from hands: as a user has had them arranged, or else as
 * the network began. Who is new stands by its neighbours. A network that was built by hand is laid out anew, around those
 * who were placed by hand. Null for a large network, for whose layout the page asks, and for one that cannot be laid out here.
 */
export async function findOpeningLayout(
  { network, layout, places, first, isFirstVersion }: OpeningParts,
  layOut: LayOutOpening,
): Promise<Positions | null> {
  if (isLaidOutAsWhole(network)) return null;
  const { arranged, placed } = places;
  const layOutAll = () => layOut({ network, layout, around: null });
  const isArranged = Object.keys(arranged).length > 0;
  // Where nobody has changed the network, one actor that is placed by hand moves nobody else.
  const own = isFirstVersion && !isArranged ? await layOutAll() : null;
  const began = own ?? (layout === 'force' ? first : {});
  const base = pickPresent(network, isArranged ? arranged : began);
  const hands = pickPresent(network, placed);
  if (Object.keys(base).length + Object.keys(hands).length === 0) return layOutAll();
  const stands: Positions = { ...base, ...hands };
  if (network.actors.every(({ id }) => Object.hasOwn(stands, id))) return own ?? base;
  const laidOut = await layOut({ network, layout, around: { base, placed: hands } });
  return laidOut && withoutHands(laidOut, base, hands);
}

/** Who is placed by hand stands where the base has it once it is released, and nowhere when the base does not know it. */
function withoutHands(positions: Positions, base: Positions, hands: Positions): Positions {
  const laidOut = Object.entries(positions).filter(([id]) => !Object.hasOwn(hands, id));
  return { ...Object.fromEntries(laidOut), ...base };
}

/** Who is no longer part of the network takes no room. */
function pickPresent({ actors }: Network, positions: Positions): Positions {
  const present = new Set(actors.map(({ id }) => id));
  return Object.fromEntries(Object.entries(positions).filter(([id]) => present.has(id)));
}
