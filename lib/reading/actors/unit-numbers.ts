import { type Token, tokenAt } from '../text/tokens';

const UNITS = /^(?:brigade|battalion|regiment|division|corps|legion|fleet|army|squadron|infantry|front)$/;

/** Returns where the name of a unit begins that has a number before its one word: "the 7th Brigade". The same place for any other word. */
export function findUnitNumber(tokens: readonly Token[], first: number): number {
  if (!UNITS.test(tokenAt(tokens, first).norm)) return first;
  const before = tokenAt(tokens, first - 1);
  if (before.kind === 'number') return first - 1;
  const isOrdinal = /^(?:st|nd|rd|th)$/.test(before.text) && tokenAt(tokens, first - 2).kind === 'number';
  return isOrdinal && tokenAt(tokens, first - 2).end === before.start ? first - 2 : first;
}
