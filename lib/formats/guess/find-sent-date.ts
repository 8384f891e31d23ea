import { toPartialDate } from '../import/read-date';
import { toPeriod } from '../import/read-period';
import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import { foldName } from './fold-name';
import { profileColumns } from './profile-column';

const DATE_WORD = /\b(date|day|datum|fecha|data|tarih|дата|تاريخ|תאריך)\b/u;
const SENT = /\b(sent|sender|sending|written|dispatched|departure|abgesandt|envoi|envio|invio|отправки)\b/u;
const RECEIVED =
  /\b(received|receipt|recipient|receiver|receiving|addressee|arrival|delivered|empfangen|reception|recepcion|ricezione|получения)\b/u;

/** Returns the column of the dates on which something was sent, beside that of those on which it came; null where there are not both. */
export function findSent(table: ImportTable, columns: ReadonlyMap<string, TieField>): string | null {
  const called = (field: TieField) => {
    const name = [...columns].find(([, each]) => each === field)?.[0];
    return name === undefined ? null : foldName(name);
  };
  const [source, target] = [called('source'), called('target')];
  const free = profileColumns(table).filter(
    ({ name, values }) =>
      !columns.has(name) &&
      DATE_WORD.test(foldName(name)) &&
      [...values].filter((value) => toPeriod(value) ?? toPartialDate(value, 'day first')).length * 10 >=
        values.size * 9,
  );
  const is = (name: string, words: RegExp, end: string | null) =>
    words.test(foldName(name)) || (end !== null && foldName(name).startsWith(`${end} `));
  const sent = free.filter(({ name, filled }) => filled > 0 && is(name, SENT, source));
  const isBoth = free.some(({ name }) => is(name, RECEIVED, target));
  return isBoth && sent.length === 1 ? (sent[0]?.name ?? null) : null;
}
