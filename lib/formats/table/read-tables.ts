import { askAboutLegend, findLegendCodes } from '../guess/legend-codes';
import { joinHeaders } from '../neo4j/join-headers';
import { readNodeLiterals } from '../neo4j/node-literals';
import { areNeo4jTables, readNeo4jTables } from '../neo4j/read-neo4j-tables';
import type { ReadResult } from '../read-result';
import { readTemplate } from '../template/read-template';
import { findTemplate } from '../template/template-rows';
import { addPassedOver } from './add-passed-over';
import { decodeAnswers } from './decode-answers';
import { decodeColumns } from './decode-columns';
import { decodeTypes } from './decode-types';
import { describeDouble } from './describe-double';
import { joinNameParts } from './join-name-parts';
import { joinReferences } from './join-references';
import { joinSpaces, type References } from './join-spaces';
import { readLucidTable } from './lucid-table';
import { readMailCells } from './mail-cells';
import { mergeAlike } from './merge-alike';
import { partNodexl } from './nodexl-sheets';
import type { OwnTable } from './own-columns';
import { partBeside } from './part-beside';
import { partTables } from './part-tables';
import { reportPassedOver } from './passed-tables';
import { readForeign } from './read-foreign-tables';
import { readMarkup } from './read-markup';
import { readOwnTables } from './read-own-tables';
import { isOfMeetings } from './sort-tables';
import { splitArrows } from './split-arrows';
import { splitEdgeNames } from './split-edge-names';
import { splitLists } from './split-lists';
import { splitRecords } from './split-records';
import { splitSigns } from './split-signs';
import type { NamedTable } from './table-reading';
import { unfoldMatrix } from './unfold-matrix';
import { unfoldSheets } from './unfold-sheets';
import { unfoldYears } from './unfold-years';

/**
 * Returns the draft that tables make together: a table of ties, or one of actors, or both, from elsewhere; or the tables that this
 * program writes, which say themselves what they mean. `references`: what a database says of the columns of its tables, by their names.
 */
export function readTables(
  tables: readonly NamedTable[],
  references: ReadonlyMap<string, References> = new Map(),
): ReadResult {
  const filled = tables
    .filter(({ table }) => table.rows > 0 || table.columns.length > 0)
    .map(readMarkup)
    .flatMap(partTables)
    .flatMap(partBeside)
    .map(splitEdgeNames)
    .map(splitArrows)
    .map(joinNameParts)
    .map(splitLists)
    .map(splitSigns)
    .map(splitRecords);
  const broken = filled.flatMap(({ remarks }) => remarks).filter(({ severity }) => severity === 'error');
  const [error, ...others] = broken;
  if (error) return { kind: 'failed', remarks: [error, ...others] };
  if (filled.some(({ own }) => own === 'ties' || own === 'actors')) return readOwn(filled);
  const notes = filled.flatMap(listNotes);
  return askAboutCodes(
    readOthers(
      decodeColumns(filled) === filled ? decodeAnswers(decodeTypes(filled, notes), notes) : filled,
      references,
    ),
    notes,
  );
}

const MAX_CODES = 200;

/** What stands around a table, and tables of a code and what it means. */
function listNotes({ notes = [], table: { columns, rows, cell } }: NamedTable): readonly string[] {
  const isList = columns.length === 2 && rows <= MAX_CODES;
  const pairs = Array.from({ length: isList ? rows : 0 }, (_, row) => `${cell(row, 0)} = ${cell(row, 1)}`);
  return [...notes, ...pairs, ...(isList ? [columns.map(({ name }) => name).join(' = ')] : [])];
}

/** What the file itself says of its codes is asked about where ties have them. */
function askAboutCodes(read: ReadResult, notes: readonly string[]): ReadResult {
  if (read.kind !== 'draft' || notes.length === 0 || findLegendCodes(notes).length === 0) return read;
  const { applyHeaderChoice, draft, mapping, shapeQuestions = [] } = read;
  const asked = draft.ties ? askAboutLegend(draft.ties, mapping, notes) : [];
  return {
    ...read,
    shapeQuestions: [...shapeQuestions, ...asked],
    applyHeaderChoice: applyHeaderChoice && ((said) => askAboutCodes(applyHeaderChoice(said), notes)),
  };
}

function readOwn(tables: readonly NamedTable[]): ReadResult {
  const find = (own: OwnTable) => tables.filter((table) => table.own === own);
  const double = tables.find(({ own }) => own !== null && find(own).length > 1);
  if (double?.own) return describeDouble(double.own, find(double.own));
  const own = tables.flatMap((table) => (table.own ? [[table.own, table.table] as const] : []));
  const foreign = tables.filter((table) => table.own === null);
  const meetings = find('meetings').length === 0 ? foreign.find(isOfMeetings) : undefined;
  const passedOver = foreign.filter((table) => table !== meetings).map(reportPassedOver);
  const all = { ...Object.fromEntries(own), ...(meetings && { meetings: meetings.table }) };
  return readOwnTables(all, [...tables.flatMap(({ remarks }) => remarks), ...passedOver]);
}

/** Tables of a form that says itself what it means come first; all others are guessed. */
function readOthers(tables: readonly NamedTable[], references: ReadonlyMap<string, References>): ReadResult {
  const template = findTemplate(tables);
  if (template) return readTemplate(template);
  const headed = joinHeaders(tables);
  if (areNeo4jTables(headed)) return readNeo4jTables(headed);
  const known = readMailCells(tables) ?? readLucidTable(tables);
  if (known) return known;
  const literals = readNodeLiterals(tables);
  if (literals) return readForeign(literals, {});
  const nodexl = partNodexl(tables);
  if (nodexl) return addPassedOver(readForeign(nodexl.network, {}), nodexl.others, false);
  const joined = joinSpaces(tables, references) ?? joinReferences(tables, references);
  if (joined) return readForeign(joined, {});
  const [only, second] = tables;
  // Beside other tables a matrix may be anything, such as a table of distances.
  const years = only && !second ? unfoldYears(only) : null;
  if (years) return readForeign([years], {});
  const sheets = second ? unfoldSheets(tables) : null;
  return readForeign(
    sheets ?? (only && !second ? unfoldMatrix(only) : mergeAlike(decodeColumns(tables))),
    {},
  );
}
