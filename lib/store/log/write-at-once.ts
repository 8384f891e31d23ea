import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';
import type { LogHead, LogRow } from './log-entry';
import type { Receipt } from './receipts';

/**
 * Writes rows that follow a head, and what is answered for them, in one statement, where the engine lets one write to
 * several tables: a transaction of several costs as many ways to the server and back. Answers false when the head has moved
 * on: somebody else was quicker, and nothing is written.
 */
export async function insertChangesAtOnce(
  db: Kysely<Tables>,
  head: LogHead,
  rows: readonly LogRow[],
  receipt: (Receipt & { readonly answer: string; readonly at: string }) | null,
): Promise<boolean> {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return true;
  const { network_id, version, hash } = last;
  const moved = db.with('moved', (to) =>
    to
      .updateTable('networks')
      .set({ version, hash })
      .where('network_id', '=', network_id)
      .where('version', '=', head.version)
      .where('hash', '=', head.hash)
      .returning('network_id'),
  );
  const answered = moved.with('answered', (to) =>
    to
      .insertInto('receipts')
      .columns(['network_id', 'receipt_key', 'digest', 'answer', 'at'])
      .expression((from) => {
        const text = (value: string) => from.cast<string>(from.val(value), 'text');
        return from
          .selectFrom('moved')
          .select([
            'moved.network_id',
            text(receipt?.key ?? '').as('receipt_key'),
            text(receipt?.digest ?? '').as('digest'),
            text(receipt?.answer ?? '').as('answer'),
            text(receipt?.at ?? '').as('at'),
          ])
          .where(from.lit(receipt !== null));
      }),
  );
  const { numInsertedOrUpdatedRows } = await answered
    .insertInto('changes')
    .columns(['network_id', 'version', 'base', 'at', 'author', 'kind', 'label', 'body', 'hash'])
    .expression((from) => {
      // What a server is not told the type of, it takes for text.
      const text = <T extends string>(value: T) => from.cast<T>(from.val(value), 'text');
      const number = (value: number) => from.cast<number>(from.val(value), 'integer');
      const select = (row: LogRow) =>
        from
          .selectFrom('moved')
          .select([
            'moved.network_id',
            number(row.version).as('version'),
            number(row.base).as('base'),
            text(row.at).as('at'),
            text(row.author).as('author'),
            text(row.kind).as('kind'),
            text(row.label).as('label'),
            text(row.body).as('body'),
            text(row.hash).as('hash'),
          ]);
      return rows.slice(1).reduce((all, row) => all.unionAll(select(row)), select(first));
    })
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === BigInt(rows.length);
}
