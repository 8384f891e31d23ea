import type { Kysely } from 'kysely';
import type { LayoutId } from '@/lib/explorer/view-state';
import type { Point, Positions } from '@/lib/view/positions';
import { type Engine, runWork } from '../database/engine';
import type { Tables } from '../database/tables';
import type { Places, PlacesPatch } from './places';

/** Places are kept in tenths: whole numbers are the same on every engine. */
const TENTHS = 10;

/** How many rows are written at once. */
const ROWS = 500;

/** Answers where the actors of a network stand in a layout. Throws a StoreError when it cannot be read. */
export async function readPlaces(engine: Engine, networkId: string, layout: LayoutId): Promise<Places> {
  const rows = await runWork(engine, () =>
    engine.db
      .selectFrom('places')
      .select(['actor_id', 'by_hand', 'x', 'y'])
      .where('network_id', '=', networkId)
      .where('layout', '=', layout)
      .execute(),
  );
  const pick = (byHand: number) =>
    Object.fromEntries(
      rows
        .filter(({ by_hand }) => by_hand === byHand)
        .map(({ actor_id, x, y }): [string, Point] => [actor_id, { x: x / TENTHS, y: y / TENTHS }]),
    );
  return { arranged: pick(0), placed: pick(1) };
}

/**
 * Writes where actors stand; of two who place the same, the later is kept. Answers false when no network of that id is kept.
 * Throws a StoreError when it cannot be written.
 */
export async function writePlaces(
  engine: Engine,
  networkId: string,
  layout: LayoutId,
  { arranged, placed, release }: PlacesPatch,
): Promise<boolean> {
  engine.checkRoom();
  const toRows = (positions: Positions, byHand: number) =>
    Object.entries(positions).map(([actor, { x, y }]) => ({
      network_id: networkId,
      layout,
      actor_id: actor,
      by_hand: byHand,
      x: Math.round(x * TENTHS),
      y: Math.round(y * TENTHS),
    }));
  const rows = [...toRows(arranged, 0), ...toRows(placed, 1)];
  return runWork(engine, () =>
    engine.db.transaction().execute(async (transaction) => {
      if (!(await isKept(transaction, networkId))) return false;
      if (release) await releaseAll(transaction, networkId, layout);
      for (let at = 0; at < rows.length; at += ROWS) await upsert(transaction, rows.slice(at, at + ROWS));
      return true;
    }),
  );
}

async function isKept(db: Kysely<Tables>, networkId: string): Promise<boolean> {
  const row = await db
    .selectFrom('networks')
    .select('version')
    .where('network_id', '=', networkId)
    .executeTakeFirst();
  return row !== undefined;
}

async function releaseAll(db: Kysely<Tables>, networkId: string, layout: LayoutId): Promise<void> {
  await db
    .deleteFrom('places')
    .where('network_id', '=', networkId)
    .where('layout', '=', layout)
    .where('by_hand', '=', 1)
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
