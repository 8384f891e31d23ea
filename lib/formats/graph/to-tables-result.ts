import { LIMITS } from '@/lib/network/limits';
import { createImportTables } from '../create-import-tables';
import { askAboutActorNames } from '../guess/ask-about-actors';
import { askAboutCodes } from '../guess/ask-about-codes';
import { askAboutJoints } from '../guess/ask-about-joints';
import { askAboutSigns } from '../guess/ask-about-values';
import { askAboutUntied } from '../guess/fact-types';
import { guessMapping } from '../guess/guess-mapping';
import { askAboutPublications } from '../guess/node-publications';
import { askAboutThings } from '../guess/node-things';
import { profileColumns } from '../guess/profile-column';
import { askAboutZeroEdges } from '../guess/zero-rows';
import type { ImportTable } from '../import-tables';
import type { ActorField, Mapping, TieField } from '../mapping';
import type { Guess, Question } from '../question';
import type { ReadResult } from '../read-result';
import type { ElementTable } from './element-table';
import type { GraphTables } from './graph-tables';
import { findNamesOfNumbers, nameRest } from './name-rest';
import { askAboutGraphs } from './several-graphs';
import { isNoTarget, NO_TARGET } from './written-columns';

/** Returns the draft of a graph, with a mapping that says what its format knows and guesses the rest. */
export function toTablesResult(tables: GraphTables, nodes: ImportTable, edges: ImportTable): ReadResult {
  const known = {
    actors: nameNumbers(tables, nodes, toKnown(tables.nodes, nodes)),
    ties: keepPlaces(edges, toKnown(tables.edges, edges)),
  };
  const ties = withoutLoops(withoutLegs(tables, edges), known.ties);
  const toDraft = (actors: ImportTable) =>
    createImportTables({
      title: tables.title,
      description: toDescription(tables),
      actors,
      ties,
      remarks: tables.remarks.toRemarks(),
    });
  const guessed = guessMapping(toDraft(nodes), known);
  const named = tables.own === '' ? nameRest(nodes, guessed.mapping) : null;
  if (named) {
    const message = `Nodes without a name are called as “${named.column}” says.`;
    tables.remarks.add('named rest', { severity: 'note', place: '', message, fix: '' });
  }
  const draft = toDraft(named?.nodes ?? nodes);
  const joined = tables.own === '' ? askAboutJoints(nodes, ties, guessed.mapping) : null;
  const questions =
    tables.own === ''
      ? [
          ...askAboutGraphs(tables),
          ...(joined?.questions ?? []),
          ...askAboutNoTies(nodes, ties),
          ...(areNamesGuessed(guessed.guesses) ? askAboutActorNames(nodes, guessed.mapping) : []).filter(
            // One column of names beside numbers leaves no choice, if they are written as names are.
            ({ choices }) => choices.length > 2 || !areCapitals(nodes, guessed.mapping),
          ),
          ...askAboutCodes(nodes, guessed.mapping),
          ...askAboutThings(nodes, ties, guessed.mapping),
          ...askAboutPublications(nodes, guessed.mapping),
          ...askAboutZeroEdges(ties, guessed.mapping),
          ...askAboutUntied(ties, guessed.mapping),
          ...askAboutSigns(guessed.mapping, guessed.guesses),
        ]
      : [];
  return {
    ...{ kind: 'draft', draft, ...guessed, applyHeaderChoice: null },
    ...(joined && joined.joints.length > 0 && { mapping: { ...guessed.mapping, joints: joined.joints } }),
    ...(questions.length > 0 && { questions }),
  };
}

/** A label that says where a tie stands in a book or a law, as “1.2.13”, is no type. */
function keepPlaces(edges: ImportTable, known: ReadonlyMap<string, TieField>): ReadonlyMap<string, TieField> {
  const places = profileColumns(edges).filter(
    ({ name, values }) =>
      /^label$/i.test(name) &&
      (known.get(name) ?? 'type') === 'type' &&
      values.size > 0 &&
      [...values].every(isPlaceInBook),
  );
  return new Map([...known, ...places.map(({ name }) => [name, 'attribute'] as const)]);
}

function isPlaceInBook(value: string): boolean {
  return /^\d+(\.\d+){2,5}$/.test(value);
}

/** Labels that are numbers yield to names, and it is told. */
function nameNumbers(
  tables: GraphTables,
  nodes: ImportTable,
  known: ReadonlyMap<string, ActorField>,
): ReadonlyMap<string, ActorField> {
  const found = tables.own === '' ? findNamesOfNumbers(nodes, known) : null;
  if (found === null) return known;
  const column = found.replace(/ \(column\)$/, '');
  const message = `Nodes are called as “${column}” says: their labels are numbers.`;
  tables.remarks.add('named numbers', { severity: 'note', place: '', message, fix: '' });
  return new Map(
    [...known, [found, 'name'] as const].map(([name, field]) => [
      name,
      field === 'name' && name !== found ? 'attribute' : field,
    ]),
  );
}

/** Names begin with a capital, or are of a writing that has none. */
function areCapitals(nodes: ImportTable, { actorColumns }: Mapping): boolean {
  const named = profileColumns(nodes).find(({ name }) => actorColumns[name] === 'name');
  return [...(named?.values ?? [])].some((value) => /^[\p{Lu}\p{Lo}]/u.test(value));
}

function areNamesGuessed(guesses: readonly Guess[]): boolean {
  return guesses.some(
    ({ part, to, confidence }) => part === 'actorColumns' && to === 'name' && confidence === 'unsure',
  );
}

/** What ties the things of a file may stand where it is not looked for. A file of too many actors is refused for that. */
function askAboutNoTies(nodes: ImportTable, ties: ImportTable): readonly Question[] {
  if (nodes.rows < 2 || nodes.rows > LIMITS.actors || ties.rows > 0) return [];
  const count = nodes.rows.toLocaleString('en');
  const message = `The file names ${count} actors and, as far as it is understood, ties no two of them. Are the actors meant alone?`;
  const choices = [{ label: 'They are', mapping: {} }];
  return [{ id: 'no ties', about: 'actors', message, choices, hasGuess: true }];
}

/** Returns what the file says of itself: its description, then who made it and the like, a line each. */
function toDescription({ description, facts }: GraphTables): string {
  const lines = facts.map(({ name, text }) => `${name}: ${text}`);
  return [description, lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

function toKnown<Field extends string>(
  { fields }: ElementTable<Field>,
  { columns }: ImportTable,
): ReadonlyMap<string, Field> {
  return new Map([...fields].map(([column, field]) => [columns[column]?.name ?? '', field]));
}

/**
 * Returns the edges without the legs of third actors that this program wrote beside their relationships, and that have come
 * through another program: the relationship itself names its third actor.
 */
function withoutLegs({ remarks }: GraphTables, edges: ImportTable): ImportTable {
  const leg = edges.columns.findIndex(({ name }) => name === 'leg');
  if (leg < 0 || !edges.columns.some(({ name }) => name === 'relationship')) return edges;
  const passed = new Set<number>();
  for (let row = 0; row < edges.rows; row += 1) if (edges.cell(row, leg) !== '') passed.add(row);
  if (passed.size > 0) {
    const legs = passed.size === 1 ? '1 edge is' : `${passed.size.toLocaleString('en')} edges are`;
    remarks.add('legs', {
      severity: 'note',
      place: '',
      message: `${legs} only the second leg of a relationship with three actors, and passed over.`,
      fix: '',
    });
  }
  return withoutRows(edges, passed);
}

/** Returns a view of the edges in which an answer without a target, which this program wrote as a loop, leads to nobody. */
function withoutLoops(edges: ImportTable, known: ReadonlyMap<string, TieField>): ImportTable {
  const find = (isSought: (name: string) => boolean) => edges.columns.findIndex(({ name }) => isSought(name));
  const marker = find((name) => name === NO_TARGET);
  const [source, target] = [
    find((name) => known.get(name) === 'source'),
    find((name) => known.get(name) === 'target'),
  ];
  if (marker < 0 || target < 0) return edges;
  const isLoop = (row: number) =>
    isNoTarget(edges.cell(row, marker)) && edges.cell(row, source) === edges.cell(row, target);
  return {
    columns: edges.columns,
    rows: edges.rows,
    line: (row) => edges.line(row),
    cell: (row, column) => (column === target && isLoop(row) ? '' : edges.cell(row, column)),
  };
}

/** Returns a view of a table without some of its rows. */
function withoutRows(table: ImportTable, passed: ReadonlySet<number>): ImportTable {
  if (passed.size === 0) return table;
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter((row) => !passed.has(row));
  return {
    columns: table.columns,
    rows: rows.length,
    cell: (row, column) => table.cell(rows[row] ?? -1, column),
    line: (row) => table.line(rows[row] ?? -1),
  };
}
