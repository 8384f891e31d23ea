import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { foldSpaces } from './fold-spaces';
import { hasNamedEnds } from './guess-ends';

/** A column of titles that say who wrote to whom: “Ada Bell, to Bert Cole”, “Letter from Ada Bell to Bert Cole, 3 May 1801”. */
export type TitleEnds = { readonly column: number; readonly example: string };

/** Who wrote and to whom, as a title says; `isAgain`: to whom the one before went. */
export type TitledPair = { readonly from: string; readonly to: string; readonly isAgain: boolean };

const MIN_ROWS = 2;
const MAX_ROWS = 5_000;
const MIN_SHARE = 0.6;
const MAX_NAME = 60;
const MAX_WORDS = 8;

/** What a letter is called before the name of who wrote it. */
const KIND =
  /^(?:(?:an?|the|copy of an?|draft of an?|der|die|eine?|une?|la|una|el|il)\s+)?(?:letters?|notes?|telegrams?|messages?|postcards?|cards?|memos?|memorand(?:um|a)|e-?mails?|repl(?:y|ies)|dispatch(?:es)?|briefe?|schreiben|telegramme?|postkarten?|lettres?|billets?|cartas?|lettere?|письм[оа]|список|листи?|list(?:y|ów)?)\s+(?:(?:from|by|sent by|von|de la part de|de|da|di|от|від|od)\s+)?/iu;
const TO = /,?\s+(?:to|an|à|a|para|al|ad|do|till|til|к|до)\s+/u;
/** What stands behind the name of who received it: a date, a matter or a remark. */
const BEHIND =
  /\s*(?:[,;:.]?\s*(?:\(|\[).*|[,;.]\s*(?:\p{L}{3,9}\.?\s)?\d.*|[,;]\s*(?:undated|n\.\s?d\.|s\.\s?d\.|o\.\s?d\.|sans date|ohne datum).*|,?\s+(?:on|about|regarding|concerning|re|über|wegen|sur|sobre|su|о|про)\s.*|[.,;:])$/iu;
const AGAIN =
  /^(?:the same|same|ditto|do\.?|id\.?|idem|denselben|dieselbe|ders(?:elbe|\.)|le même|la même|el mismo|la misma|lo stesso)$/iu;

/** As long as a title is: a longer text names two people in passing. */
const MAX_TITLE = 1_000;

/** Returns who wrote to whom by a title; null for one that does not say it. */
export function readTitle(title: string): TitledPair | null {
  if (title.length > MAX_TITLE) return null;
  const text = foldSpaces(title).replace(/^['"“”«»]+|['"“”«»]+$/g, '');
  const parts = text.replace(KIND, '').split(TO);
  const [from = '', behind = '', ...others] = parts;
  if (others.length > 0 || behind === '') return null;
  const to = behind.replace(BEHIND, '').trim();
  const isAgain = AGAIN.test(to);
  if (!isName(from) || !(isAgain || isName(to))) return null;
  return { from, to, isAgain };
}

function isName(text: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}[]/u.test(text) &&
    text.length <= MAX_NAME &&
    text.split(' ').length <= MAX_WORDS &&
    !/\d/.test(text)
  );
}

/** Returns the column whose titles say who wrote to whom in most rows; null where there is none, or others than it name the ends. */
export function findTitleEnds(table: ImportTable): TitleEnds | null {
  if (table.rows < MIN_ROWS) return null;
  const rows = Math.min(table.rows, MAX_ROWS);
  for (let column = 0; column < table.columns.length; column += 1) {
    let [filled, read, example] = [0, 0, ''];
    for (let row = 0; row < rows; row += 1) {
      const cell = table.cell(row, column).trim();
      if (cell === '') continue;
      filled += 1;
      const pair = readTitle(cell);
      if (!pair) continue;
      read += 1;
      example ||= pair.isAgain ? '' : `${pair.from} → ${pair.to}`;
    }
    if (read >= MIN_ROWS && read >= MIN_SHARE * filled && example !== '')
      return hasNamedEnds(table) ? null : { column, example };
  }
  return null;
}

/** Returns the answer that a column of titles names both ends; none where no column does. */
export function offerTitleEnds(table: ImportTable): Question['choices'] {
  const found = findTitleEnds(table);
  if (!found) return [];
  return [
    {
      label: `Each row is a tie, from and to whom “${table.columns[found.column]?.name}” says`,
      example: found.example,
      mapping: { headers: { rows: 'titles' } },
    },
  ];
}
