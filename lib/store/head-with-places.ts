import { type Engine, runWork } from './database/engine';
import type { NetworkRow } from './log/read-log';
import type { AllPlaces } from './places/places';
import { type PlaceRow, toAllPlaces } from './places/position-repository';

/** Where the log of a network stands, undefined when none is kept; and where its actors do. */
export type HeadWithPlaces = { readonly row: NetworkRow | undefined; readonly places: AllPlaces };

/** Returns both, asked in one question: a way to a database server and back costs more than the rows. */
export async function readHeadWithPlaces(engine: Engine, networkId: string): Promise<HeadWithPlaces> {
  const rows = await runWork(engine, () =>
    engine.db
      .selectFrom('networks')
      .leftJoin('places', 'places.network_id', 'networks.network_id')
      .select(['networks.network_id', 'version', 'hash', 'first_version'])
      .select(['layout', 'actor_id', 'by_hand', 'x', 'y'])
      .where('networks.network_id', '=', networkId)
      .execute(),
  );
  const [first] = rows;
  if (!first) return { row: undefined, places: toAllPlaces([]) };
  const { network_id, version, hash, first_version } = first;
  // A network of which nobody has moved anybody has one row, without a place.
  const placed = rows.flatMap(({ layout, actor_id, by_hand, x, y }): PlaceRow[] =>
    layout === null || actor_id === null
      ? []
      : [{ layout, actor_id, by_hand: by_hand ?? 0, x: x ?? 0, y: y ?? 0 }],
  );
  return { row: { network_id, version, hash, first_version }, places: toAllPlaces(placed) };
}
