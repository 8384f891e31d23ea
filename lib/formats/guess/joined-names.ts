import type { ImportTable } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import type { Question } from '../question';
import { listCellParts } from './cell-parts';
import { findCountryByName } from './country-names';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { areJointNames } from './joint-names';
import { partNames } from './part-names';
import { isPartedCell, spaceStrokes } from './parted-cells';

const MAX_ROWS = 5_000;
const MAX_NAMES = 20_000;
/** What columns are called that name several in a cell. */
const PLURAL =
  /\b(attendees|participants|recipients|addressees|members|signatories|delegates|guests|witnesses|authors|partners|beneficiaries|suspects|victims|perpetrators|teilnehmer|empfanger|teilnehmende|anwesende|mitglieder|gaste|destinataires|participants|membres|signataires|invites|presents|destinatarios|participantes|asistentes|miembros|firmantes|invitados|presentes|partecipanti|membri|destinatari|presenti|uczestnicy|odbiorcy|czlonkowie|katilimcilar|alicilar|uyeler|участники|получатели|адресаты|члены|учасники|отримувачі|одержувачі|المشاركون|الحضور|المستلمون|משתתפים|נמענים)\b/u;
/** Names between commas, with a word for “and” before the last. */
const SERIES = /,[^,]{2,80},[^,]{2,80}\s(?:and|und|et|y|e|och|og|en|i|ve|и|та|&)\s[^,]{2,80}$/u;
const MIN_SERIES = 4;
const ENDS: ReadonlySet<TieField> = new Set<TieField>([
  'source',
  'target',
  'sourceName',
  'targetName',
  'third',
]);

/** Returns whether cells of the ends of ties name several, between commas or with “and”; asked of each column in which they seem to. */
export function askAboutJoined(table: ImportTable, mapping: Mapping): readonly Question[] {
  if (mapping.names !== 'folded' || mapping.parted !== undefined) return [];
  const ends = table.columns.flatMap(({ name }, column) => {
    const field = Object.hasOwn(mapping.tieColumns, name) ? mapping.tieColumns[name] : undefined;
    return field !== undefined && ENDS.has(field) ? [{ name, column }] : [];
  });
  const names = listWhole(table, ends);
  return ends.flatMap(({ name, column }) => {
    const example = findJoined(table, column, names, PLURAL.test(foldName(name)));
    if (example === null) return [];
    const { names: parts, others } = listCellParts(example);
    const shown = parts.slice(0, 3).map((part) => `“${part.slice(0, 40)}”`);
    const more = others.length > 0 ? `, and “${others[0]}” names nobody` : '';
    return [
      {
        id: `several ${name}`,
        about: 'ends' as const,
        message: `Do cells of “${name}” name several? One reads “${foldSpaces(example).slice(0, 80)}”.`,
        choices: [
          {
            label: `Several: a tie for each of them (${shown.join(', ')}${parts.length > 3 ? ' …' : ''}${more})`,
            mapping: { parted: [name] },
          },
          { label: 'Each cell is one name', mapping: {} },
        ],
        hasGuess: false,
      },
    ];
  });
}

/** Returns the different cells of columns, and the names that stand between “;” in them, which are parted without a word. */
function listWhole(table: ImportTable, ends: readonly { readonly column: number }[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS) && names.size < MAX_NAMES; row += 1)
    for (const { column } of ends)
      for (const part of spaceStrokes(table.cell(row, column)).split(/;| \| /))
        if (part.trim() !== '') names.add(foldSpaces(part));
  return names;
}

/** Returns a cell that seems to name several: some of its parts stand alone elsewhere, or it counts others. */
function findJoined(
  table: ImportTable,
  column: number,
  names: ReadonlySet<string>,
  isPlural: boolean,
): string | null {
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const cell = table.cell(row, column);
    if (cell.length < 5 || cell.includes('@')) continue;
    if (areJointNames(cell)) return cell;
    if (partNames(cell, names) !== null) return cell;
    if (isPartedCell(cell) && listCellParts(cell).others.length === 0) continue;
    const { names: parts, others } = listCellParts(cell);
    if (parts.length > 0 && others.length > 0) return cell;
    if (parts.length < 2) continue;
    // “Bell, Ada” is one name where nobody else is called Ada.
    const isKnown = parts.some((part) => names.has(part));
    const areWhole = parts.every((part) => (part.length > 2 || names.has(part)) && /^\p{L}/u.test(part));
    const isListed = areWhole && parts.every((part) => part.includes(' ')) && parts.length > 1;
    // Of names that are written with these commas none has one within it.
    const isSign = /[،、]/u.test(cell);
    // “A, B, C and D” is a series, whoever they are.
    const isSeries = parts.length >= MIN_SERIES && SERIES.test(cell);
    const areStates = parts.every((part) => findCountryByName(part) !== null);
    if (
      areWhole &&
      (isKnown || areStates || isSign || isSeries || (isPlural && isListed) || (isPlural && parts.length > 2))
    )
      return cell;
  }
  return null;
}
