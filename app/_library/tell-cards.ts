import { isAnsweredHere } from '@/app/_threads/network-answers';
import { waitAtMost } from '@/app/_threads/wait-at-most';
import { askPage } from '@/app/_views/server/server-views';
import { loadFirstLayout } from '@/app/networks/[id]/_layout/first-layout';
import { findOpeningLayout, type LayOutOpening } from '@/app/networks/[id]/_layout/opening-layout';
import { layOutUntil } from '@/app/networks/[id]/_layout/server/opening-layouts';
import type { Network } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import type { BrokenNetwork, StoredNetwork } from '@/lib/store/load-files';
import { loadPlaces } from '@/lib/store/places/load-places';
import { NO_PLACES } from '@/lib/store/places/places';
import { isBusyError } from '@/lib/store/store-error';
import { type Told, tellNetworks } from '@/lib/store/told-networks';
import type { Positions } from '@/lib/view/positions';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';

/** What the library shows of a network. */
export type Card = Pick<Network, 'id' | 'title' | 'asOf' | 'description'> & {
  readonly actors: number;
  readonly ties: number;
  readonly claims: number;
  /** Null for a large network, and for one that could not be drawn in time. */
  readonly picture: string | null;
  readonly types: ReadonlyMap<string, RelationshipType>;
};

/** How long a list waits for its pictures, in milliseconds: what is not drawn by then has no picture yet. */
const PATIENCE = 5_000;
/** A network of so many actors takes seconds to be read and drawn: its card holds for a while, whoever is moved by hand. */
const MANY = 1_000;
const WHILE = 10 * 60 * 1000;

type Telling = { readonly visitor: string; readonly time: number };

/**
 * Returns the cards of the library, by id, and the networks that cannot be read. Small networks are drawn first, so that none waits for one
 * that takes long; what is not drawn within five seconds is drawn for the next who asks. Throws a StoreError when the folder or the database
 * cannot be read.
 */
export async function tellCards(
  visitor: string,
  isListed: (id: string) => boolean,
): Promise<readonly (Card | BrokenNetwork)[]> {
  const telling = { visitor, time: Date.now() + PATIENCE };
  const list = await tellNetworks<Card>(
    'card',
    (stored) => (isAnsweredHere(stored.network) ? tellCard(stored, telling) : toPlainCard(stored)),
    isListed,
  );
  const lacking = new Set(list.flatMap((entry) => (isDrawn(entry) ? [] : [entry.id])));
  if (lacking.size === 0) return list;
  const others = await tellNetworks<Card>(
    'card',
    (stored) => tellCard(stored, telling),
    (id) => lacking.has(id),
  );
  const drawn = new Map(others.map((entry) => [entry.id, entry]));
  return list.map((entry) => drawn.get(entry.id) ?? entry);
}

function isDrawn(entry: Card | BrokenNetwork): boolean {
  return 'state' in entry || entry.picture !== null;
}

/** A network that nobody has changed keeps its card. Of others actors may be moved by hand without a new version. */
async function tellCard(stored: StoredNetwork, telling: Telling): Promise<Told<Card>> {
  const { network, version } = stored;
  const picture = await draw(stored, telling);
  const isMany = network.actors.length > MANY;
  const holds = picture === undefined ? 0 : version === 0 && picture ? Infinity : isMany ? WHILE : 0;
  return { value: toCard(stored, picture ?? null), holds };
}

function toPlainCard(stored: StoredNetwork): Told<Card> {
  return { value: toCard(stored, null), holds: 0 };
}

function toCard({ id, network }: StoredNetwork, picture: string | null): Card {
  const { title, asOf, description, actors, relationships, claims } = network;
  const counts = { actors: actors.length, ties: relationships.length, claims: claims.length };
  return { id, title, asOf, description, ...counts, picture, types: collectTypes(network) };
}

/** Null for a network without a picture; undefined when it is not drawn in time. */
async function draw(stored: StoredNetwork, { visitor, time }: Telling): Promise<string | null | undefined> {
  const layOut: LayOutOpening = (job) => layOutUntil(job, { visitor, time });
  try {
    const positions = await findPositions(stored, layOut);
    const asked = askPage(stored.network, { kind: 'card', positions }, { visitor });
    return (await waitAtMost(asked, Math.max(0, time - Date.now())))?.picture;
  } catch (error) {
    if (isBusyError(error)) return undefined;
    throw error;
  }
}

/** Where the actors of a network stand on its card; null for a large one, and for one that cannot be laid out. */
async function findPositions(
  { id, network, version }: StoredNetwork,
  layOut: LayOutOpening,
): Promise<Positions | null> {
  const places = version > 0 ? await loadPlaces(id, 'force') : NO_PLACES;
  const first = await loadFirstLayout(network, version, layOut);
  const parts = { network, layout: 'force', places, first, isFirstVersion: version < 2 } as const;
  const arranged = await findOpeningLayout(parts, layOut);
  return arranged && { ...arranged, ...places.placed };
}
