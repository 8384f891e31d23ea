import type { Kysely } from 'kysely';
import type { LayoutId } from '@/lib/explorer/view-state';
import type { Point } from '@/lib/view/positions';
import { type Engine, runWork } from '../database/engine';
import type { Tables } from '../database/tables';
import { findKeptVersion } from '../log/read-log';
import type { AllPlaces, Places, PlacesPatch } from './places';

/** Places are kept in tenths: whole numbers are the same on every engine. */
const TENTHS = 10;

/** How the table tells those who were arranged from those who were placed by hand. */
const ARRANGED = 0;
const BY_HAND = 1;

/** How many rows are written at once. */
const ROWS = 500;

/** Returns where the actors of a network stand in a layout. Throws a StoreError when it cannot be read. */
export async function readPlaces(engine: Engine, networkId: string, layout: LayoutId): Promise<Places> {
  const rows = await runWork(engine, () =>
    selectPlaces(engine, networkId).where('layout', '=', layout).execute(),
  );
  return toPlaces(rows);
}

/** Returns where they stand in each layout, asked in one question. Throws a StoreError when it cannot be read. */
export async function readAllPlaces(engine: Engine, networkId: string): Promise<AllPlaces> {
  return toAllPlaces(await runWork(engine, () => selectPlaces(engine, networkId).select('layout').execute()));
}

/** What a row says of where an actor stands in a layout. */
export type PlaceRow = Omit<Tables['places'], 'network_id'>;

/** Returns where actors stand in each layout. */
export function toAllPlaces(rows: readonly PlaceRow[]): AllPlaces {
  const pick = (layout: LayoutId) => toPlaces(rows.filter((row) => row.layout === layout));
  return { force: pick('force'), layered: pick('layered'), circle: pick('circle') };
}

function selectPlaces({ db }: Engine, networkId: string) {
  return db
    .selectFrom('places')
    .select(['actor_id', 'by_hand', 'x', 'y'])
    .where('network_id', '=', networkId);
}

function toPlaces(rows: readonly Pick<Tables['places'], 'actor_id' | 'by_hand' | 'x' | 'y'>[]): Places {
  const pick = (byHand: number) =>
    Object.fromEntries(
      rows
        .filter(({ by_hand }) => by_hand === byHand)
        .map(({ actor_id, x, y }): [string, Point] => [actor_id, { x: x / TENTHS, y: y / TENTHS }]),
    );
  return { arranged: pick(ARRANGED), placed: pick(BY_HAND) };
}

/**
 * Writes where actors stand; of two who place the same, the later is kept. Returns false when no network of that id is kept.
 * Throws a StoreError when it cannot be written.
 */
export async function writePlaces(
  engine: Engine,
  networkId: string,
  layout: LayoutId,
  { arranged, placed, release, anew }: PlacesPatch,
): Promise<boolean> {
  engine.checkRoom();
  const toRows = (points: PlacesPatch['placed'], byHand: number) =>
    Object.entries(points).flatMap(([actor, point]) => {
      if (point === null) return [];
      const [x, y] = [Math.round(point.x * TENTHS), Math.round(point.y * TENTHS)];
      return [{ network_id: networkId, layout, actor_id: actor, by_hand: byHand, x, y }];
    });
  const released = Object.keys(placed).filter((actor) => placed[actor] === null);
  const rows = [...toRows(arranged, ARRANGED), ...toRows(placed, BY_HAND)];
  return runWork(engine, () =>
    engine.db.transaction().execute(async (transaction) => {
      if ((await findKeptVersion(transaction, networkId)) === null) return false;
      if (release) await forgetAll(transaction, networkId, layout, BY_HAND);
      if (anew) await forgetAll(transaction, networkId, layout, ARRANGED);
      for (let at = 0; at < released.length; at += ROWS)
        await releaseSome(transaction, networkId, layout, released.slice(at, at + ROWS));
      for (let at = 0; at < rows.length; at += ROWS) await upsert(transaction, rows.slice(at, at + ROWS));
      return true;
    }),
  );
}

async function forgetAll(
  db: Kysely<Tables>,
  networkId: string,
  layout: LayoutId,
  byHand: number,
): Promise<void> {
  await db
    .deleteFrom('places')
    .where('network_id', '=', networkId)
    .where('layout', '=', layout)
    .where('by_hand', '=', byHand)
    .execute();
}

async function releaseSome(
  db: Kysely<Tables>,
  networkId: string,
  layout: LayoutId,
  actors: readonly string[],
): Promise<void> {
  await db
    .deleteFrom('places')
    .where('network_id', '=', networkId)
    .where('layout', '=', layout)
    .where('by_hand', '=', BY_HAND)
    .where('actor_id', 'in', actors)
    .execute();
}

async function upsert(db: Kysely<Tables>, rows: Tables['places'][]): Promise<void> {
  await db
    .insertInto('places')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['network_id', 'layout', 'actor_id', 'by_hand'])
        .doUpdateSet(({ ref }) => ({ x: ref('excluded.x'), y: ref('excluded.y') })),
    )
    .execute();
}
